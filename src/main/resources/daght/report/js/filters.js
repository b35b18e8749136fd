// The filters above every view, and the chips that say which are set.
const ACTORS_LISTED = 1500;

function buildFilters() {
  const form = document.getElementById('filter-form');
  const reports = new Map();
  [facts.source, facts.target].forEach(side => side.forEach(actor => reports.set(actor, (reports.get(actor) || 0) + 1)));
  const actors = [...reports.keys()].sort((a, b) => reports.get(b) - reports.get(a) || a - b);
  const countries = [...new Set(actors.map(actor => facts.actors.country[actor] || '-'))].sort((a, b) => countryTitle(a).localeCompare(countryTitle(b), language));
  const sectors = [...new Set(actors.map(actor => facts.actors.sector[actor]).filter(Boolean))];
  const outlets = [...new Set(facts.outlet)].map(outletKey).sort((a, b) => a.localeCompare(b, language));
  form.replaceChildren(
    field('from', input('from', 'date')), field('to', input('to', 'date')),
    field('actor', actorInput(actors)), field('side', select('side', ['', 'source', 'target'], value => say('side.' + (value || 'either')))),
    field('named', select('named', ['', '1'], value => say(value ? 'yes' : 'no'))),
    field('country', select('country', ['', ...countries], value => value ? countryTitle(value) : say('any'))),
    field('sector', select('sector', ['', ...sectors], value => value ? say('sector.' + value) : say('any'))),
    field('class', select('class', ['pressure', 'all', ...CLASSES], value => say('class.' + value))),
    field('type', select('type', ['', ...facts.types], value => value ? say('type.' + value) : say('any'))),
    field('outlet', select('outlet', ['', ...outlets], value => value === '-' ? say('outlet.unknown') : value ? visible(value) : say('any'))),
    field('min', input('min', 'number', {min: '1', max: '9999', inputmode: 'numeric'})),
    h('div', {class: 'field wide', role: 'group', 'aria-label': say('status')}, h('span', {'aria-hidden': 'true'}, say('status')), h('div', {class: 'boxes'},
      facts.statuses.map(status => h('label', {}, h('input', {type: 'checkbox', name: 'status', value: status, change: statusChanged}), say('status.' + status))))),
    h('div', {class: 'field'}, h('button', {class: 'more', type: 'button', id: 'reset', click: resetFilters}, say('filters.reset'))));
  form.onsubmit = event => event.preventDefault();
}

function countryTitle(code) {
  return code === '-' ? say('country.none') : countryName(code);
}

function field(key, control) {
  control.id = 'filter-' + key;
  return h('div', {class: 'field'}, h('label', {for: control.id}, say('filter.' + key)), control, control.list || null);
}

function input(key, type, more = {}) {
  return h('input', {type, 'data-filter': key, ...more, change: event => go({[key]: event.target.value, ...(key === 'from' || key === 'to' ? {undated: ''} : {})})});
}

function select(key, values, named) {
  return h('select', {'data-filter': key, change: event => go({[key]: event.target.value})}, values.map(value => h('option', {value}, named(value))));
}

/** An actor by name in either language; the list helps, the id decides. */
function actorInput(actors) {
  const names = new Map();
  actors.forEach(actor => [actorOtherName(actor), actorName(actor)].filter(Boolean).forEach(name => names.set(visible(name), facts.actors.id[actor])));
  const listed = [...actors].slice(0, ACTORS_LISTED);
  const list = h('datalist', {id: 'actor-names'}, listed.map(actor => h('option', {value: visible(actorName(actor)), label: visible(actorOtherName(actor))})));
  const box = h('input', {type: 'text', list: 'actor-names', 'data-filter': 'actor', dir: 'auto', placeholder: say('any'), change: event => {
    const wanted = event.target.value.trim();
    const near = names.get(wanted) || [...names].filter(([name]) => wanted && name.toLowerCase().includes(wanted.toLowerCase())).map(([, id]) => id)[0] || '';
    event.target.setAttribute('aria-invalid', String(Boolean(wanted && !near)));
    go({actor: near});
  }});
  document.getElementById('actor-names')?.remove();
  document.body.append(list);
  return box;
}

function statusChanged() {
  const boxes = [...document.querySelectorAll('input[name="status"]')];
  const on = boxes.filter(box => box.checked).map(box => box.value);
  go({status: on.length === boxes.length || on.length === 0 ? '' : on.join(',')});
}

function resetFilters() {
  go(Object.fromEntries([...FILTERS, ...DRILLS].map(key => [key, DEFAULTS[key]])));
}

function showFilters() {
  document.querySelectorAll('[data-filter]').forEach(control => {
    const key = control.dataset.filter;
    control.value = key === 'actor' && state.actor ? visible(facts.actorById.has(state.actor) ? actorName(facts.actorById.get(state.actor)) : state.actor) : state[key];
  });
  const statuses = state.status ? state.status.split(',') : facts.statuses;
  document.querySelectorAll('input[name="status"]').forEach(box => {
    box.checked = statuses.includes(box.value);
  });
  const set = FILTERS.filter(key => state[key] !== DEFAULTS[key]);
  document.getElementById('active-count').textContent = set.length ? '(' + number(set.length) + ')' : '';
  const chip = (key, className) => h('button', {class: className, type: 'button', 'aria-label': say('chip.remove', {what: chipText(key)}), click: () => go({[key]: DEFAULTS[key]})},
    foreign(chipText(key)), ' ✕');
  document.getElementById('chips').replaceChildren(...set.map(key => chip(key, 'chip')),
    ...(state.view === 'evidence' ? DRILLS.filter(key => state[key]).map(key => chip(key, 'chip drill')) : []));
}

function chipText(key) {
  const value = state[key];
  const name = key.replace('e.', '');
  const shown = {
    actor: idName, source: idName, target: idName, country: countryTitle, sector: code => say('sector.' + code), class: code => say('class.' + code),
    type: code => say('type.' + code), status: codes => codes.split(',').map(code => say('status.' + code)).join(say('and')), side: side => say('side.' + side),
    attribution: way => say('attribution.' + way), reporter: who => who === '-' ? say('reporter.none') : who.startsWith('a') ? idName(who.slice(1)) : who.slice(1),
    outlet: outlet => outlet === '-' ? say('outlet.unknown') : outlet, undated: () => '', named: () => '',
    from: day => dayOf(day) === null ? day : dayName(dayOf(day)), to: day => dayOf(day) === null ? day : dayName(dayOf(day)),
  }[name] || (text => text);
  return say('filter.' + name) + (name === 'undated' || name === 'named' ? '' : ': ' + visible(shown(value)));
}

function idName(id) {
  return facts.actorById.has(id) ? actorName(facts.actorById.get(id)) : id;
}
