// The reports as columns of numbers, and counting in them. Rows are sorted by story, so that different stories are counted in one pass.
/** What weighs a pair: the stories that are expected to be right, or mere counts. */
const MEASURES = ['likely', 'stories', 'reports', 'outlets'];
const COUNTS = MEASURES.slice(1);
const CLASSES = ['VERBAL_CONFLICT', 'MATERIAL_CONFLICT', 'VERBAL_COOPERATION', 'MATERIAL_COOPERATION'];
let facts = null;

/** Unpacks a script element of the page. */
async function unpack(id) {
  const element = document.getElementById(id);
  const letters = atob(element.textContent);
  element.textContent = '';
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) {
    bytes[i] = letters.charCodeAt(i);
  }
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
}

async function loadFacts() {
  facts = await unpack('facts');
  facts.size = facts.source.length;
  facts.kinds = facts.kinds.map(([type, klass, pressure]) => ({type, klass, pressure: pressure === 'true'}));
  facts.types = [...new Set(facts.kinds.map(kind => kind.type))].sort((a, b) => typeOrder(a) - typeOrder(b));
  let first = Infinity;
  let last = -1;
  for (const day of facts.day) {
    if (day >= 0) {
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  facts.first = last < 0 ? -1 : first;
  facts.last = last;
  facts.actorById = new Map(facts.actors.id.map((id, i) => [id, i]));
  facts.outletByName = new Map(facts.outlets.name.map((name, i) => [name, i]));
}

const TYPES = ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
  'AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT'];
function typeOrder(type) {
  const place = TYPES.indexOf(type);
  return place < 0 ? TYPES.length : place;
}

let texts = null;
/** What evidence shows; unpacked when it is first needed. */
function loadTexts() {
  texts = texts || unpack('texts');
  return texts;
}

function actorName(actor) {
  const {name, name_ar: nameAr, id} = facts.actors;
  return (language === 'ar' ? nameAr[actor] || name[actor] : name[actor] || nameAr[actor]) || id[actor];
}

/** The name in the other language, where there is one. */
function actorOtherName(actor) {
  const other = language === 'ar' ? facts.actors.name[actor] : facts.actors.name_ar[actor];
  return other && other !== actorName(actor) ? other : '';
}

function countryName(code) {
  const region = facts.actors.regions[code];
  if (!region) {
    return code || say('country.none');
  }
  try {
    return format('regions', () => new Intl.DisplayNames([language], {type: 'region'})).of(region);
  } catch {
    return code;
  }
}

function outletName(outlet) {
  return outlet < 0 ? say('outlet.unknown') : facts.outlets.name[outlet];
}

function reporterName(reporter) {
  if (reporter < 0) {
    return say('reporter.none');
  }
  const who = facts.reporters[reporter];
  return typeof who === 'number' ? actorName(who) : who;
}

/** A name of a reporter that outlives this page, for addresses. */
function reporterKey(reporter) {
  const who = reporter < 0 ? null : facts.reporters[reporter];
  return who === null ? '-' : typeof who === 'number' ? 'a' + facts.actors.id[who] : 'w' + who;
}

/** Counts of one group of reports. Its rows come in the order of stories. */
class Tally {
  constructor() {
    this.reports = 0;
    this.stories = 0;
    this.percents = 0;
    this.ofStory = 0;
    this.expected = 0;
    this.stance = 0;
    this.stanceOf = 0;
    this.lastStory = -1;
    this.outletSet = new Set();
    this.statuses = new Array(facts.statuses.length).fill(0);
  }

  add(row) {
    this.reports++;
    if (facts.story[row] !== this.lastStory) {
      this.lastStory = facts.story[row];
      this.stories++;
      this.ofStory = 0;
    }
    if (facts.confidence[row] > this.ofStory) {
      this.percents += facts.confidence[row] - this.ofStory;
      this.ofStory = facts.confidence[row];
    }
    if (facts.outlet[row] >= 0) {
      this.outletSet.add(facts.outlet[row]);
    }
    this.expected += facts.confidence[row] / 100;
    this.statuses[facts.status[row]]++;
    if (facts.statuses[facts.status[row]] !== 'NEGATED') {
      this.stance += facts.stance[row] / 10;
      this.stanceOf++;
    }
  }

  /** How many of the stories are expected to be right: each has the confidence of its surest report. */
  get likely() {
    return this.percents / 100;
  }

  get outlets() {
    return this.outletSet.size;
  }

  get meanStance() {
    return this.stanceOf ? this.stance / this.stanceOf : null;
  }
}

/** Groups rows by a key; a null key leaves the row out. */
function group(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) {
      let tally = groups.get(key);
      if (!tally) {
        groups.set(key, tally = new Tally());
      }
      tally.add(row);
    }
  }
  return groups;
}

function tallyOf(rows) {
  const tally = new Tally();
  rows.forEach(row => tally.add(row));
  return tally;
}

/** Groups as a list, the greatest first. */
function ranked(groups, measure) {
  return [...groups].map(([key, tally]) => ({key, tally}))
    .sort((a, b) => b.tally[measure] - a.tally[measure] || b.tally.stories - a.tally.stories || b.tally.reports - a.tally.reports || (a.key < b.key ? -1 : 1));
}
