// Words of the interface in the language of the moment, and elements made of them. Text goes into the page as text alone.
const WORDS = JSON.parse(document.getElementById('words').textContent);
const LANGUAGES = Object.keys(WORDS);
let language = LANGUAGES[0];

function setLanguage(code) {
  language = LANGUAGES.includes(code) ? code : LANGUAGES[0];
  document.documentElement.lang = language;
  document.documentElement.dir = WORDS[language].direction;
}

function rightToLeft() {
  return WORDS[language].direction === 'rtl';
}

function locale() {
  return language + '-u-nu-latn-ca-gregory';
}

/** A phrase, with its {places} filled. */
function say(key, places = {}) {
  const phrase = WORDS[language][key];
  return (phrase === undefined ? key : phrase).replace(/\{(\w+)}/g, (whole, name) => name in places ? places[name] : whole);
}

/** A number of things: "3 stories", in the plural of the language. */
function count(thing, n) {
  const form = new Intl.PluralRules(language).select(n);
  const key = 'count.' + thing + '.' + form;
  return say(WORDS[language][key] === undefined ? 'count.' + thing + '.other' : key, {n: number(n)});
}

const formats = new Map();
function format(kind, make) {
  const key = kind + language;
  if (!formats.has(key)) {
    formats.set(key, make());
  }
  return formats.get(key);
}

function number(n, digits = 0) {
  return format('n' + digits, () => new Intl.NumberFormat(locale(), {maximumFractionDigits: digits})).format(n);
}

function percent(share) {
  return format('%', () => new Intl.NumberFormat(locale(), {style: 'percent', maximumFractionDigits: 1})).format(share);
}

/** A day since 1970 as a date in words. */
function dayName(day, style = 'medium') {
  if (day < 0) {
    return say('undated');
  }
  const fields = {year: {year: 'numeric'}, month: {year: 'numeric', month: 'long'}, short: {month: 'short', day: 'numeric'}}[style] || {year: 'numeric', month: 'short', day: 'numeric'};
  return format('d' + style, () => new Intl.DateTimeFormat(locale(), {...fields, timeZone: 'UTC'})).format(new Date(day * 864e5));
}

function isoDay(day) {
  return new Date(day * 864e5).toISOString().slice(0, 10);
}

function dayOf(iso) {
  const time = Date.parse(iso + 'T00:00:00Z');
  return Number.isNaN(time) ? null : Math.floor(time / 864e5);
}

/** An element: h('td', {class: 'number'}, 'text', child). Functions become listeners, text stays text. */
function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** Foreign text, kept from turning the text around it. */
function foreign(text) {
  return h('bdi', {}, visible(text));
}

/** The direction of foreign text: that of its first letter. */
function directionOf(text) {
  return /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr';
}

/** Signs that reverse the order of text are shown as what they are. */
function visible(text) {
  return String(text === null || text === undefined ? '' : text)
    .replace(/[\u202d\u202e]/g, sign => '[U+' + sign.codePointAt(0).toString(16).toUpperCase() + ']');
}

/** Text for a chart's canvas: no signs of direction of its own, and short. */
function plain(text, most = 28) {
  const signs = Array.from(String(text).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000-\u001f]/g, ''));
  // The mark keeps the dots at the end of Arabic names, whatever the direction of the canvas.
  return signs.length > most ? signs.slice(0, most - 1).join('') + '…' + (directionOf(text) === 'rtl' ? '\u200f' : '') : signs.join('');
}

/** A link, where it leads to the web; other addresses stay text. */
function link(address, ...children) {
  let url = null;
  try {
    url = new URL(address);
  } catch {
    return h('span', {}, ...children);
  }
  return url.protocol === 'http:' || url.protocol === 'https:'
    ? h('a', {href: url.href, rel: 'noopener noreferrer', target: '_blank'}, ...children) : h('span', {}, ...children);
}
