// What was not read: rejects, duplicates, undated articles, languages without a pack, the figures of the runs, and what this page leaves out.

/** Columns as rows. */
function rowsOf(columns) {
  const names = Object.keys(columns);
  return names.length ? columns[names[0]].map((first, i) => Object.fromEntries(names.map(name => [name, columns[name][i]]))) : [];
}

function drawIntakeView(view) {
  const {corpus} = facts;
  const runs = rowsOf(facts.runs);
  const reasons = rowsOf(facts.reasons);
  const sum = (rows, column) => rows.reduce((a, row) => a + row[column], 0);
  const warning = reason => reason.startsWith('warning');
  const rejected = sum(reasons.filter(row => !warning(row.reason)), 'records');
  const foreignArticles = rowsOf(facts.languages).reduce((a, row) => a + row.articles - row.read, 0);
  const card = (title, value, leads) => h('div', {}, h('dt', {}, title),
    h('dd', {}, leads && value ? h('button', {class: 'link', type: 'button', click: () => document.getElementById(leads).scrollIntoView()}, number(value)) : number(value)));
  view.append(h('h2', {}, say('view.intake')), h('dl', {class: 'figures'},
    card(say('intake.articles'), corpus.articles), card(say('intake.rejected'), rejected, 'rejects'), card(say('intake.duplicates'), sum(runs, 'duplicates'), 'runs'),
    card(say('intake.copies'), corpus.articles - corpus.stories), card(say('intake.undated'), corpus.undated, 'dates'), card(say('intake.rough'), corpus.rough, 'dates'),
    card(say('intake.uncovered'), foreignArticles, 'languages')));
  view.append(h('section', {id: 'page-limits'}, h('h3', {}, say('limits')), limitsText()));
  const samples = rowsOf(facts.rejects);
  view.append(h('section', {id: 'rejects'}, table(say('rejects.caption'), [
    {title: say('rejects.reason'), cell: row => foreign(reasonName(row.reason))},
    {title: say('rejects.kind'), cell: row => say(warning(row.reason) ? 'rejects.warning' : 'rejects.lost')},
    {title: say('rejects.records'), number: true, cell: row => h('button', {class: 'link', type: 'button', click: event => {
      const details = document.getElementById('samples-' + row.reason);
      if (details) {
        details.open = true;
        details.scrollIntoView();
        details.querySelector('summary').focus();
      }
    }}, number(row.records))},
    {title: say('rejects.files'), number: true, cell: row => number(row.files)},
  ], reasons), reasons.map(reason => h('details', {id: 'samples-' + reason.reason}, h('summary', {}, say('rejects.samples', {reason: reasonName(reason.reason),
    n: number(samples.filter(row => row.reason === reason.reason).length), all: number(reason.records)})), table(say('rejects.records'), [
    {title: say('rejects.file'), cell: row => h('span', {class: 'code'}, foreign(row.source_file))},
    {title: say('rejects.record'), number: true, cell: row => row.record_no === null ? '' : number(row.record_no)},
    {title: say('rejects.detail'), cell: row => foreign(row.detail)},
    {title: say('rejects.raw'), cell: row => h('div', {class: 'raw code', dir: 'auto'}, visible(row.raw))},
  ], samples.filter(row => row.reason === reason.reason), 40)))));
  view.append(h('section', {id: 'languages'}, table(say('languages.caption'), [
    {title: say('language'), cell: row => languageName(row.language)},
    {title: say('measure.articles'), number: true, cell: row => number(row.articles)},
    {title: say('languages.read'), number: true, cell: row => number(row.read)},
    {title: say('languages.not'), number: true, cell: row => number(row.articles - row.read)},
  ], rowsOf(facts.languages))));
  const outlets = facts.outlets.name.map((name, i) => ({name, articles: facts.outlets.articles[i], undated: facts.outlets.undated[i], rough: facts.outlets.rough[i]}))
    .concat(facts.outlets.unknown ? [{name: say('outlet.unknown'), articles: facts.outlets.unknown, undated: facts.outlets.unknownUndated, rough: 0}] : []);
  view.append(h('section', {id: 'dates'}, table(say('dates.caption'), [
    {title: say('outlet'), cell: row => foreign(row.name)},
    {title: say('measure.articles'), number: true, cell: row => number(row.articles)},
    {title: say('intake.undated'), number: true, cell: row => number(row.undated)},
    {title: say('intake.rough'), number: true, cell: row => number(row.rough)},
  ], outlets)));
  view.append(h('section', {id: 'runs'}, table(say('runs.caption'), [
    {title: say('runs.started'), cell: row => time(row.started_at)},
    {title: say('runs.minutes'), number: true, cell: row => number((Date.parse(row.finished_at) - Date.parse(row.started_at)) / 6e4, 1)},
    {title: say('runs.in'), number: true, cell: row => number(row.articles_in)},
    {title: say('runs.out'), number: true, cell: row => number(row.articles_out)},
    {title: say('runs.rejected'), number: true, cell: row => number(row.rejected)},
    {title: say('runs.duplicates'), number: true, cell: row => number(row.duplicates)},
    {title: say('runs.id'), cell: row => h('span', {class: 'code'}, foreign(row.run_id + ' · ' + row.version + ' · ' + String(row.lexicon_hash).slice(0, 12)))},
  ], runs, 10), h('p', {class: 'note'}, say('runs.sum'))));
}

/** A reason in words; one that has none yet by its own name. */
function reasonName(reason) {
  const key = 'reason.' + reason;
  return WORDS[language][key] === undefined ? visible(reason) : say(key);
}

function time(iso) {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? String(iso) : format('time', () => new Intl.DateTimeFormat(locale(), {dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC'})).format(date) + ' UTC';
}

function languageName(code) {
  if (!code) {
    return say('languages.unknown');
  }
  try {
    return format('languages', () => new Intl.DisplayNames([language], {type: 'language'})).of(code);
  } catch {
    return foreign(code);
  }
}

/** What the page leaves out, so that nobody takes it for all there is. */
function limitsText() {
  const {corpus} = facts;
  return h('div', {}, corpus.kept < corpus.signals
    ? h('p', {class: 'warning'}, say('limits.reports', {kept: number(corpus.kept), all: number(corpus.signals)})) : h('p', {}, say('limits.whole', {all: number(corpus.signals)})),
  h('p', {}, say('limits.texts', {n: number(corpus.texts), arrow: number(corpus.textsAnArrow), signs: number(corpus.paragraph)})),
  h('p', {}, say('limits.samples', {n: number(corpus.samples)})));
}
