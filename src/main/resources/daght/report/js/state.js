// What is looked at: view, filters, and the figure whose evidence is asked for. It lives in the address, after #.
const DEFAULTS = {lang: '', view: 'graph', from: '', to: '', undated: '', actor: '', side: '', named: '', country: '', sector: '', class: 'pressure', type: '',
  status: '', outlet: '', min: '1', measure: 'likely', unit: '', split: 'type', shape: 'graph', arrows: '', a: '', b: '', sort: 'confidence',
  'e.source': '', 'e.target': '', 'e.class': '', 'e.type': '', 'e.outlet': '', 'e.reporter': '', 'e.from': '', 'e.to': '', 'e.status': '', 'e.attribution': ''};
const FILTERS = ['from', 'to', 'undated', 'actor', 'side', 'named', 'country', 'sector', 'class', 'type', 'status', 'outlet', 'min'];
const DRILLS = Object.keys(DEFAULTS).filter(key => key.startsWith('e.'));
let state = {...DEFAULTS};

function readAddress() {
  const given = new URLSearchParams(location.hash.slice(1));
  state = {...DEFAULTS};
  for (const key of Object.keys(DEFAULTS)) {
    if (given.has(key)) {
      state[key] = given.get(key);
    }
  }
  if (!Object.hasOwn(VIEWS, state.view)) {
    state.view = DEFAULTS.view;
  }
  if (!MEASURES.includes(state.measure)) {
    state.measure = DEFAULTS.measure;
  }
}

function address(changes = {}) {
  const given = new URLSearchParams();
  for (const [key, value] of Object.entries({...state, ...changes})) {
    if (value !== DEFAULTS[key]) {
      given.set(key, value);
    }
  }
  return '#' + given.toString();
}

/** Changes what is looked at, and draws it. A change of view or evidence is a step that the browser's Back undoes. */
function go(changes) {
  const step = 'view' in changes && changes.view !== state.view || Object.keys(changes).some(key => key.startsWith('e.'));
  const before = location.hash;
  const after = address(changes);
  Object.assign(state, changes);
  if (after !== (before || '#')) {
    history[step ? 'pushState' : 'replaceState'](null, '', after);
  }
  draw('view' in changes);
}

/** Goes to the reports behind a figure. */
function goToEvidence(drill) {
  const clean = Object.fromEntries(DRILLS.map(key => [key, '']));
  for (const [key, value] of Object.entries(drill)) {
    clean['e.' + key] = value;
  }
  go({view: 'evidence', ...clean});
}

function goToView(view) {
  go({view, ...Object.fromEntries(DRILLS.map(key => [key, '']))});
}

/** For each actor, whether it is one that the filters ask for. */
function actorsAsked() {
  const {id, country, sector} = facts.actors;
  return id.map((actor, i) => (!state.actor || actor === state.actor)
    && (!state.country || (country[i] || '-') === state.country) && (!state.sector || sector[i] === state.sector));
}

function kindsAsked() {
  return facts.kinds.map(kind => (!state.type || kind.type === state.type)
    && (state.class === 'all' || (state.class === 'pressure' ? kind.pressure : kind.klass === state.class)));
}

/** Rows that pass every filter but the period's, and whether each is in the period too. The smallest number of stories counts within the period. */
function filtered() {
  const all = !state.actor && !state.country && !state.sector;
  const actors = all ? null : actorsAsked();
  const kinds = kindsAsked();
  const asked = state.status ? state.status.split(',') : facts.statuses;
  const statuses = facts.statuses.map(status => asked.includes(status));
  const outlet = state.outlet === '' ? null : state.outlet === '-' ? -1 : facts.outletByName.has(state.outlet) ? facts.outletByName.get(state.outlet) : -2;
  // Both ends must have a name of their own; a description such as "officials of Iraq" is none.
  const named = state.named ? facts.actors.named : null;
  const inPeriod = periodTest();
  const anyTime = [];
  for (let row = 0; row < facts.size; row++) {
    if (kinds[facts.kind[row]] && statuses[facts.status[row]] && (outlet === null || facts.outlet[row] === outlet)
        && (!named || named[facts.source[row]] && named[facts.target[row]])
        && (all || state.side !== 'target' && actors[facts.source[row]] || state.side !== 'source' && actors[facts.target[row]])) {
      anyTime.push(row);
    }
  }
  const rows = anyTime.filter(row => inPeriod(facts.day[row]));
  const least = Number(state.min) || 1;
  if (least < 2) {
    return {anyTime, rows};
  }
  const pairs = group(rows, pairOf);
  const strong = row => pairs.has(pairOf(row)) && pairs.get(pairOf(row)).stories >= least;
  return {anyTime: anyTime.filter(strong), rows: rows.filter(strong)};
}

function periodTest() {
  if (state.undated) {
    return day => day < 0;
  }
  const from = state.from ? dayOf(state.from) : null;
  const to = state.to ? dayOf(state.to) : null;
  return from === null && to === null ? () => true : day => day >= 0 && (from === null || day >= from) && (to === null || day <= to);
}

function pairOf(row) {
  return facts.source[row] * facts.actors.id.length + facts.target[row];
}

function sourceOf(pair) {
  return Math.floor(pair / facts.actors.id.length);
}

function targetOf(pair) {
  return pair % facts.actors.id.length;
}

/** Rows behind the figure that was clicked. */
function drilled(rows) {
  const source = state['e.source'] && facts.actorById.get(state['e.source']);
  const target = state['e.target'] && facts.actorById.get(state['e.target']);
  const outlet = state['e.outlet'] && (state['e.outlet'] === '-' ? -1 : facts.outletByName.get(state['e.outlet']));
  const from = state['e.from'] ? dayOf(state['e.from']) : null;
  const to = state['e.to'] ? dayOf(state['e.to']) : null;
  const reporters = new Map();
  const reporterFits = reporter => {
    if (!reporters.has(reporter)) {
      reporters.set(reporter, reporterKey(reporter) === state['e.reporter']);
    }
    return reporters.get(reporter);
  };
  return rows.filter(row => (source === '' || facts.source[row] === source) && (target === '' || facts.target[row] === target)
    && (!state['e.class'] || facts.kinds[facts.kind[row]].klass === state['e.class'])
    && (!state['e.type'] || facts.kinds[facts.kind[row]].type === state['e.type'])
    && (!state['e.status'] || facts.statuses[facts.status[row]] === state['e.status'])
    && (!state['e.attribution'] || facts.attributions[facts.attribution[row]] === state['e.attribution'])
    && (outlet === '' || facts.outlet[row] === outlet)
    && (!state['e.reporter'] || reporterFits(facts.reporter[row]))
    && (from === null || facts.day[row] >= from) && (to === null || facts.day[row] >= 0 && facts.day[row] <= to));
}
