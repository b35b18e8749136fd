// Evidence: the reports behind a figure, story by story, with the words marked that each one rests on.
const STORIES_AT_ONCE = 20;

function drawEvidenceView(view, {rows}) {
  const asked = drilled(rows);
  const tally = tallyOf(asked);
  view.append(h('h2', {}, say('view.evidence')), h('p', {id: 'evidence-count', 'data-reports': tally.reports, 'data-stories': tally.stories},
    say('evidence.count', {reports: count('reports', tally.reports), stories: count('stories', tally.stories), outlets: count('outlets', tally.outlets)}),
    ' ', say('evidence.expected', {n: number(tally.expected, 1)})),
  h('div', {class: 'tools'}, choice('sort', ['confidence', 'newest', 'printed'], say('sort'))), markLegend(),
  h('p', {class: 'note'}, say('evidence.cap', {n: number(facts.corpus.textsAnArrow)})));
  const list = h('div', {id: 'stories', 'aria-busy': 'true'});
  view.append(list);
  if (!asked.length) {
    list.removeAttribute('aria-busy');
    list.append(h('p', {class: 'note'}, say('nothing')));
    return;
  }
  const drawing = drawingNo;
  loadTexts().then(packed => {
    if (drawing === drawingNo) {
      showStories(list, storiesOf(asked, packed), packed);
      list.removeAttribute('aria-busy');
    }
  });
}

function markLegend() {
  return h('p', {class: 'legend'}, ['source', 'target', 'cue', 'reporter'].map(part => h('mark', {class: part}, say(part))));
}

function storiesOf(rows, packed) {
  const stories = new Map();
  for (const row of rows) {
    const story = facts.story[row];
    if (!stories.has(story)) {
      stories.set(story, {story, rows: [], sure: 0, last: -1, shown: false});
    }
    const entry = stories.get(story);
    entry.rows.push(row);
    entry.sure = Math.max(entry.sure, facts.confidence[row]);
    entry.last = Math.max(entry.last, facts.day[row]);
    entry.shown = entry.shown || packed.shown[row] >= 0;
  }
  const orders = {confidence: (a, b) => b.shown - a.shown || b.sure - a.sure, newest: (a, b) => b.last - a.last,
    printed: (a, b) => facts.stories.outlets[b.story] - facts.stories.outlets[a.story]};
  const order = orders[Object.hasOwn(orders, state.sort) ? state.sort : DEFAULTS.sort];
  return [...stories.values()].sort((a, b) => order(a, b) || a.story - b.story);
}

function showStories(list, stories, packed) {
  let shown = 0;
  const more = h('button', {class: 'more', type: 'button', click: () => show(STORIES_AT_ONCE)});
  const all = h('button', {class: 'more', type: 'button', click: () => show(Math.min(stories.length, 2000))}, say('evidence.all'));
  function show(n) {
    const end = Math.min(stories.length, shown + n);
    for (; shown < end; shown++) {
      more.before(storyBox(stories[shown], packed));
    }
    more.textContent = say('evidence.more', {shown: number(shown), all: number(stories.length)});
    more.hidden = all.hidden = shown >= stories.length;
  }
  list.append(more, ' ', all);
  show(STORIES_AT_ONCE);
}

function storyBox({story, rows}, packed) {
  const acts = new Map();
  for (const row of rows) {
    const shown = packed.shown[row];
    const key = shown >= 0 ? shown : 'x' + facts.source[row] + ' ' + facts.target[row] + ' ' + facts.kind[row] + ' ' + facts.status[row];
    if (!acts.has(key)) {
      acts.set(key, {shown, rows: []});
    }
    acts.get(key).rows.push(row);
  }
  const printed = facts.stories.outlets[story];
  const box = h('article', {class: 'story', 'data-story': packed.stories[story]}, h('h3', {}, say(printed ? 'evidence.printed' : 'evidence.printed.unknown',
    {n: count('outlets', printed), articles: count('articles', facts.stories.articles[story])})));
  [...acts.values()].sort((a, b) => (b.shown >= 0) - (a.shown >= 0)).forEach(act => box.append(actBox(act, packed)));
  return box;
}

function actBox({shown, rows}, packed) {
  const row = shown >= 0 ? packed.report[shown] : rows[0];
  const kind = facts.kinds[facts.kind[row]];
  const box = h('div', {class: 'act'}, h('div', {class: 'meta'}, h('span', {class: 'who'}, swatch(kind.klass), actorLabel(facts.source[row]), rightToLeft() ? ' ← ' : ' → ',
    actorLabel(facts.target[row])), ' ', h('span', {class: 'tag'}, say('type.' + kind.type)), ' ',
  h('span', {class: 'tag ' + facts.statuses[facts.status[row]]}, say('status.' + facts.statuses[facts.status[row]]))));
  if (shown >= 0) {
    box.append(paragraph(shown, packed));
    const facing = [];
    if (facts.reporter[row] >= 0) {
      facing.push(h('span', {}, say('evidence.according'), ' ', foreign(reporterName(facts.reporter[row])), ' (' + say('attribution.' + facts.attributions[facts.attribution[row]]) + ')'));
    }
    if (packed.event[shown] >= 0) {
      if (facing.length) {
        facing.push(' · ');
      }
      facing.push(h('span', {}, say('evidence.event', {when: periodName(packed.event[shown], packed.precision[shown])})));
    }
    if (facing.length) {
      box.append(h('div', {class: 'report-extra meta'}, facing));
    }
    if (!rows.includes(row)) {
      box.append(h('p', {class: 'note'}, say('evidence.as', {outlet: visible(outletName(facts.outlet[row])), day: dayName(facts.day[row])})));
    }
  } else {
    box.append(h('p', {class: 'note'}, say('evidence.unpacked')));
  }
  box.append(h('ul', {class: 'reports'}, rows.map(one => reportLine(one, packed, one !== row && shown >= 0))));
  return box;
}

function reportLine(row, packed, copy) {
  const article = facts.article[row];
  const title = packed.articles.title[article];
  return h('li', {class: 'report', 'data-row': row}, h('strong', {}, foreign(outletName(facts.outlet[row]))), h('span', {}, dayName(facts.day[row])),
    h('span', {}, say('confidence') + ' ' + percent(facts.confidence[row] / 100)),
    h('span', {}, link(packed.articles.url[article], title ? foreign(title) : say('untitled'))),
    copy ? h('span', {}, say('evidence.copy')) : null,
    h('span', {class: 'code', dir: 'ltr', title: say('evidence.id')}, packed.articles.id[article] + ' ¶' + packed.paragraph[row]));
}

/** The paragraph with source, target, cue and reporter marked. Offsets count code points. */
function paragraph(shown, packed) {
  const signs = Array.from(packed.texts[packed.text[shown]]);
  const start = packed.start[shown];
  const spans = ['source', 'target', 'cue'].map(part => ({part, from: packed[part + '_start'][shown] - start, to: packed[part + '_end'][shown] - start}));
  const reporter = reporterSpan(signs, packed.reporter[shown], spans[2].from);
  if (reporter) {
    spans.push(reporter);
  }
  const cuts = [...new Set([0, signs.length, ...spans.flatMap(span => [span.from, span.to])])].filter(cut => cut >= 0 && cut <= signs.length).sort((a, b) => a - b);
  const box = h('p', {class: 'paragraph', dir: directionOf(packed.texts[packed.text[shown]])}, start > 0 ? '… ' : null);
  for (let i = 0; i + 1 < cuts.length; i++) {
    const piece = visible(signs.slice(cuts[i], cuts[i + 1]).join(''));
    const parts = spans.filter(span => span.from <= cuts[i] && span.to >= cuts[i + 1]).map(span => span.part);
    box.append(parts.length ? h('mark', {class: parts.join(' '), title: parts.map(part => say(part)).join(', ')},
      h('span', {class: 'sr'}, '[' + parts.map(part => say(part)).join(', ') + ': '), piece, h('span', {class: 'sr'}, ']')) : piece);
  }
  if (packed.cut[shown]) {
    box.append(' …');
  }
  return box;
}

/** Where the reporter's words stand: the nearest place to the cue. */
function reporterSpan(signs, words, near) {
  if (!words) {
    return null;
  }
  const sought = Array.from(words);
  let best = null;
  for (let at = 0; at + sought.length <= signs.length; at++) {
    if (signs[at] === sought[0] && sought.every((sign, i) => signs[at + i] === sign) && (best === null || Math.abs(at - near) < Math.abs(best - near))) {
      best = at;
    }
  }
  return best === null ? null : {part: 'reporter', from: best, to: best + sought.length};
}
