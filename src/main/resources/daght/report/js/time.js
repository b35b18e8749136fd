// Over time: bars for all that is filtered, lines for its parts, bursts marked; dragging over the chart narrows every view.
const UNITS = ['day', 'week', 'month'];
const LINES = ['#0b5394', '#d55e00', '#009e73', '#cc79a7', '#7a5c00', '#6a3d9a', '#444', '#1f9bcf'];
const SHAPES = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin', 'circle', 'rect'];

function startOf(day, unit) {
  if (unit === 'week') {
    return day - (day + 3) % 7;
  }
  if (unit === 'month') {
    const date = new Date(day * 864e5);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / 864e5;
  }
  return day;
}

function nextStart(start, unit) {
  if (unit === 'month') {
    const date = new Date(start * 864e5);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 864e5;
  }
  return start + (unit === 'week' ? 7 : 1);
}

function unitAsked() {
  const days = facts.last - facts.first;
  return UNITS.includes(state.unit) ? state.unit : days > 800 ? 'month' : days > 120 ? 'week' : 'day';
}

function periodName(start, unit) {
  return unit === 'week' ? say('week.of', {day: dayName(start)}) : dayName(start, unit === 'day' ? 'medium' : unit);
}

/**
 * Values that stand out: three or more, and more than three standard deviations above what the articles read in the period would give at
 * the rate of all other periods. The deviation is that of a Poisson count, widened as the other periods are wider than that.
 */
function bursts(values, read) {
  const covered = values.map((value, i) => i).filter(i => read[i] > 0);
  return values.map((value, i) => {
    const others = covered.filter(j => j !== i);
    if (value < 3 || !read[i] || others.length < 4) {
      return false;
    }
    const rate = others.reduce((sum, j) => sum + values[j], 0) / others.reduce((sum, j) => sum + read[j], 0);
    const width = rate ? others.reduce((sum, j) => sum + (values[j] - rate * read[j]) ** 2 / (rate * read[j]), 0) / others.length : 1;
    return value > rate * read[i] + 3 * Math.sqrt(Math.max(1, width) * rate * read[i]);
  });
}

const SPLITS = {
  none: {key: () => null},
  type: {key: row => facts.kinds[facts.kind[row]].type, name: key => say('type.' + key), drill: key => ({type: key})},
  class: {key: row => facts.kinds[facts.kind[row]].klass, name: key => say('class.' + key), drill: key => ({class: key})},
  pair: {key: row => pairOf(row), name: key => actorName(sourceOf(key)) + ' ' + (rightToLeft() ? '←' : '→') + ' ' + actorName(targetOf(key)),
    drill: key => ({source: facts.actors.id[sourceOf(key)], target: facts.actors.id[targetOf(key)]})},
};

function drawTimeView(view, {anyTime, rows}) {
  const unit = unitAsked();
  const split = SPLITS[Object.hasOwn(SPLITS, state.split) ? state.split : DEFAULTS.split];
  view.append(h('h2', {}, say('view.time')), h('div', {class: 'tools'},
    choice('unit', UNITS, say('unit'), unit), countChoice(), choice('split', Object.keys(SPLITS), say('split')),
    state.from || state.to ? h('button', {class: 'more', type: 'button', click: () => go({from: '', to: ''})}, say('time.all')) : null));
  const dated = anyTime.filter(row => facts.day[row] >= 0);
  const undated = anyTime.length - dated.length;
  if (undated && !state.undated) {
    view.append(h('p', {class: 'note'}, say('time.undated', {n: count('reports', undated)}), ' ',
      h('button', {class: 'link', type: 'button', click: () => go({view: 'evidence', undated: '1', from: '', to: ''})}, say('time.undated.show'))));
  }
  if (!dated.length) {
    view.append(h('p', {class: 'note'}, say('nothing')));
    return;
  }
  const starts = [];
  for (let start = startOf(facts.first, unit); start <= facts.last; start = nextStart(start, unit)) {
    starts.push(start);
  }
  const binOf = new Map(starts.map((start, i) => [start, i]));
  const series = rowsOfSeries => {
    const tallies = group(rowsOfSeries, row => binOf.get(startOf(facts.day[row], unit)));
    return starts.map((start, i) => tallies.has(i) ? tallies.get(i)[countAsked()] : 0);
  };
  const read = starts.map(() => 0);
  rowsOf(facts.days).forEach(({day, articles}) => {
    const bin = binOf.get(startOf(day, unit));
    if (bin !== undefined) {
      read[bin] += articles;
    }
  });
  const within = rows.filter(row => facts.day[row] >= 0);
  const keys = ranked(group(within, split.key), countAsked()).slice(0, LINES.length).map(({key}) => key);
  // The chart shows all time, the period among it; the table shows the period.
  const seriesOf = shown => ({whole: series(shown), parts: keys.map(key => ({key, values: series(shown.filter(row => split.key(row) === key))}))});
  const everything = seriesOf(dated);
  const marked = bursts(everything.whole, read);
  const unread = read.filter(articles => !articles).length;
  if (unread) {
    view.append(h('p', {class: 'note'}, say('time.unread', {n: number(unread), all: number(starts.length)})));
  }
  drawTimeChart(view, {unit, split, starts, read, marked, ...everything});
  view.append(h('p', {class: 'note'}, say('time.bursts')), timeTable({unit, split, starts, read, marked, ...seriesOf(within)}));
}

function drawTimeChart(view, {unit, split, starts, read, marked, whole, parts}) {
  const place = chartPlace('time', say('time.label', {n: number(starts.length)}), true);
  view.append(h('p', {class: 'note'}, say('time.help')), place);
  const names = starts.map(start => dayName(start, unit === 'month' ? 'month' : 'short'));
  const from = state.from ? dayOf(state.from) : null;
  const to = state.to ? dayOf(state.to) : null;
  const outside = start => from !== null && nextStart(start, unit) <= from || to !== null && start > to;
  const mirrored = rightToLeft();
  const made = chart(place, {
    legend: {type: 'scroll', bottom: 0, data: [say('time.whole'), ...parts.map((part, i) => plain(split.name(part.key), 40))]},
    grid: {left: mirrored ? 12 : 8, right: mirrored ? 8 : 12, top: 24, bottom: 40, containLabel: true},
    tooltip: tip(ps => periodName(starts[ps[0].dataIndex], unit) + (marked[ps[0].dataIndex] ? ' · ' + say('burst') : '') + '\n'
      + say('outlet.articles') + ': ' + number(read[ps[0].dataIndex]) + '\n' + ps.filter(p => p.value).map(p => plain(p.seriesName, 40) + ': ' + number(p.value)).join('\n'), {trigger: 'axis'}),
    toolbox: {show: false},
    brush: {xAxisIndex: 0, brushType: 'lineX', brushMode: 'single', toolbox: [], brushStyle: {color: 'rgba(11,83,148,.12)', borderColor: '#0b5394'},
      outOfBrush: {colorAlpha: 1}, throttleType: 'debounce', throttleDelay: 50},
    // Time runs from left to right in both languages, as in the Arabic press; the scale stands where reading begins.
    xAxis: {type: 'category', data: names, axisLabel: {hideOverlap: true}},
    yAxis: {type: 'value', minInterval: 1, position: mirrored ? 'right' : 'left'},
    series: [
      {name: say('time.whole'), type: 'bar', barMaxWidth: 40, itemStyle: {color: '#c6cfd8'}, cursor: 'pointer',
        data: whole.map((value, i) => ({value, itemStyle: {color: outside(starts[i]) ? '#eceff2' : marked[i] ? '#a6b3c0' : '#c6cfd8'}})),
        markPoint: {symbol: 'triangle', symbolSize: 11, symbolOffset: [0, -10], silent: true, itemStyle: {color: '#a3195b'}, label: {show: false},
          data: whole.map((value, i) => marked[i] ? {coord: [i, value], value} : null).filter(Boolean)}},
      ...parts.map((part, i) => ({name: plain(split.name(part.key), 40), type: 'line', data: part.values.map((value, bin) => read[bin] ? value : null), symbol: SHAPES[i], symbolSize: value => value && starts.length <= 90 ? 7 : 0,
        lineStyle: {width: 2, type: i % 2 ? 'dashed' : 'solid', color: LINES[i]}, itemStyle: {color: LINES[i]}, emphasis: {focus: 'series'}})),
    ],
  });
  made.dispatchAction({type: 'takeGlobalCursor', key: 'brush', brushOption: {brushType: 'lineX', brushMode: 'single'}});
  made.on('brushEnd', p => {
    const range = p.areas.length ? p.areas[0].coordRange : null;
    if (range) {
      const first = starts[Math.max(0, Math.min(range[0], range[1]))];
      const last = starts[Math.min(starts.length - 1, Math.max(range[0], range[1]))];
      setTimeout(() => go({from: isoDay(first), to: isoDay(nextStart(last, unit) - 1), undated: ''}), 0);
    }
  });
  made.on('click', p => {
    if (p.componentType === 'series') {
      const start = starts[p.dataIndex];
      if (from !== null && start < from || to !== null && nextStart(start, unit) - 1 > to) {
        Object.assign(state, {from: '', to: ''});
      }
      goToEvidence({...periodDrill(start, unit), ...(p.seriesIndex ? split.drill(parts[p.seriesIndex - 1].key) : {})});
    }
  });
}

function periodDrill(start, unit) {
  return {from: isoDay(start), to: isoDay(nextStart(start, unit) - 1)};
}

function timeTable({unit, split, starts, read, marked, whole, parts}) {
  const rows = starts.map((start, i) => ({start, i})).filter(({i}) => whole[i]).reverse();
  return table(say('time.caption', {measure: say('measure.' + countAsked())}), [
    {title: say('period'), class: 'day', cell: row => periodName(row.start, unit)},
    {title: say('time.whole'), number: true, cell: row => figure(whole[row.i], periodDrill(row.start, unit))},
    {title: say('outlet.articles'), number: true, cell: row => number(read[row.i])},
    {title: say('burst'), cell: row => marked[row.i] ? '▲ ' + say('burst') : ''},
    ...parts.map(part => ({title: plain(split.name(part.key), 40), number: true,
      cell: row => figure(part.values[row.i], {...periodDrill(row.start, unit), ...split.drill(part.key)})})),
  ], rows);
}
