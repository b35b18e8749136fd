// Charts by Apache ECharts on a canvas. Tips are drawn too: no markup is ever made of names.
let drawn = [];

function dropCharts() {
  drawn.forEach(({chart, watch}) => {
    watch.disconnect();
    chart.dispose();
  });
  drawn = [];
}

/** A place for a chart, described in words for those who do not see it. */
function chartPlace(id, label, low) {
  return h('div', {id, class: low ? 'chart low' : 'chart', role: 'img', 'aria-label': label, dir: 'ltr'});
}

/** Draws into a place that is in the page already. */
function chart(place, option) {
  const made = echarts.init(place, null, {renderer: 'canvas'});
  made.setOption({animation: false, textStyle: {fontFamily: getComputedStyle(document.body).fontFamily}, ...option});
  const watch = new ResizeObserver(() => made.resize());
  watch.observe(place);
  drawn.push({chart: made, watch});
  return made;
}

function tip(formatter, more = {}) {
  return {renderMode: 'richText', confine: true, backgroundColor: '#fff', borderColor: '#8793a0', textStyle: {color: '#1b1f24', fontSize: 13},
    formatter: params => formatter(params).replace(/[{}]/g, ''), ...more};
}

/** Bars that lie: names beside them, in the direction of the language. */
function barOption(items, measureName, colour, width) {
  const mirrored = rightToLeft();
  return {
    grid: barGrid(width, 50, 8),
    tooltip: tip(p => plain(items[p.dataIndex].name, 60) + '\n' + measureName + ': ' + number(p.value)),
    xAxis: {type: 'value', inverse: mirrored, minInterval: 1, axisLabel: {hideOverlap: true}},
    yAxis: {type: 'category', inverse: true, position: mirrored ? 'right' : 'left', data: items.map(item => plain(item.name, 60)),
      axisTick: {show: false}, axisLabel: nameLabel(width)},
    series: [{type: 'bar', data: items.map(item => item.value), itemStyle: {color: colour}, barMaxWidth: 18,
      label: {show: true, position: mirrored ? 'left' : 'right', formatter: p => number(p.value)}}],
  };
}

/** Room for the names beside lying bars. */
function nameWidth(width) {
  return Math.min(300, Math.round(width * 0.4));
}

function nameLabel(width) {
  return {interval: 0, fontSize: width < 640 ? 11 : 12, width: nameWidth(width) - 14, overflow: 'truncate', color: '#1b1f24'};
}

function barGrid(width, end, top) {
  const names = nameWidth(width);
  return rightToLeft() ? {left: end, right: names, top, bottom: 28} : {left: names, right: end, top, bottom: 28};
}
