// Tables: sorted rows, figures that lead to their evidence, more rows on demand.
const SWATCHES = {VERBAL_CONFLICT: '#e69f00', MATERIAL_CONFLICT: '#a3195b', VERBAL_COOPERATION: '#56b4e9', MATERIAL_COOPERATION: '#0072b2'};

/** A figure that leads to the reports behind it. */
function figure(n, drill, label) {
  return n === 0 ? '0' : h('button', {class: 'link', type: 'button', 'aria-label': label, click: () => goToEvidence(drill)}, number(n));
}

function actorLabel(actor) {
  const other = actorOtherName(actor);
  return h('span', {title: visible(other)}, foreign(actorName(actor)));
}

/** An actor whose click shows its neighbourhood. */
function actorLink(actor) {
  return h('button', {class: 'link', type: 'button', title: visible(actorOtherName(actor)), click: () => go({actor: facts.actors.id[actor], side: ''})},
    foreign(actorName(actor)));
}

function swatch(klass) {
  const box = h('span', {class: 'swatch', 'aria-hidden': 'true'});
  box.style.background = SWATCHES[klass] || '#666';
  return box;
}

/**
 * A table that shows its first rows.
 * columns: [{title, number, cell(row)}]
 */
function table(caption, columns, rows, first = 25) {
  const body = h('tbody');
  const holder = h('div', {}, h('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption}, h('table', {}, h('caption', {}, caption),
    h('thead', {}, h('tr', {}, columns.map(column => h('th', {scope: 'col', class: column.number ? 'number' : null}, column.title)))), body)));
  let shown = 0;
  const more = h('button', {class: 'more', type: 'button', click: () => show(shown * 2 + 100)});
  function show(most) {
    for (; shown < Math.min(most, rows.length); shown++) {
      body.append(h('tr', {}, columns.map((column, i) => i === 0
        ? h('th', {scope: 'row', class: column.number ? 'number' : column.class}, column.cell(rows[shown], shown))
        : h('td', {class: column.number ? 'number' : null}, column.cell(rows[shown], shown)))));
    }
    more.textContent = say('more', {shown: number(shown), all: number(rows.length)});
    more.hidden = shown >= rows.length;
  }
  show(first);
  holder.append(more);
  if (!rows.length) {
    holder.append(h('p', {class: 'note'}, say('nothing')));
  }
  return holder;
}

/** Buttons of which one is pressed. */
function choice(key, values, title, chosen = state[key]) {
  return h('div', {class: 'choice', role: 'group', 'aria-label': title}, h('span', {'aria-hidden': 'true'}, title), values.map(value =>
    h('button', {type: 'button', 'data-choice': key + ':' + value, 'aria-pressed': String(chosen === value), click: () => go({[key]: value})}, say(key + '.' + value))));
}

function dropdown(key, values, title, named, chosen = state[key]) {
  return h('label', {}, title, h('select', {'data-key': key, change: event => go({[key]: event.target.value})},
    values.map(value => h('option', {value, selected: chosen === value}, named(value)))));
}

/** What is counted in views whose figures are whole numbers. */
function countAsked() {
  return COUNTS.includes(state.measure) ? state.measure : 'stories';
}

function countChoice() {
  return choice('measure', COUNTS, say('measure'), countAsked());
}

/** A figure of a measure in words. */
function amount(measure, n) {
  return measure === 'likely' ? say('measure.likely') + ': ' + number(n, 1) : count(measure, n);
}
