/*
  Finds the texts that hold all words of a query, and puts the best first.

  Titles go before other texts, whole words before beginnings, what is expected or warned of before what is told
  around it, and what is alike stays in the site's order. A text
  counts as holding the words of its thing's title too, as long as it has one of its own: "listening residents" finds
  what Listening says of residents. Words are not cut down to their stems: that takes rules for each language, and
  beginnings do most of it in all of them.
*/
"use strict";

(search => {
  /** How well a word is met: in the title of the thing alone, by a word that begins so, by the very word. */
  const [byTitle, beginning, whole] = [1, 2, 3];

  /** How a form meets a term. */
  const worth = (form, text, isWhole) => (form === text ? whole : !isWhole && form.startsWith(text) ? beginning : 0);

  /** For each form of a file of texts how it meets a term, or a part of one. */
  const worths = (block, text, isWhole) => Uint8Array.from(block.folded, form => (form ? worth(form, text, isWhole) : 0));

  /** Calls back with each place in a row of forms that meets a term, and how many forms do so together. */
  const eachPlace = (block, row, term, found) => {
    if (term.units === null) {
      const worthOf = worths(block, term.text, term.isWhole);
      for (let place = 0; place < row.length; place += 1) {
        if (worthOf[row[place]] > 0) found(place, 1, worthOf[row[place]]);
      }
    } else {
      const numbers = term.units.map(unit => worths(block, unit, true));
      for (let place = 0; place < row.length; place += 1) {
        if (numbers.every((worthOf, next) => worthOf[row[place + next]] > 0)) found(place, numbers.length, whole);
      }
    }
  };

  /** How each text of a site that is loaded whole meets a term. */
  const lookThrough = (block, term, count) => {
    const met = new Uint8Array(count);
    let text = 0;
    eachPlace(block, block.row, term, (place, _, worth) => {
      while (block.starts[text + 1] <= place) text += 1;
      met[text] = Math.max(met[text], worth);
    });
    return met;
  };

  /** The files of words that a term needs: from the one with the term to the last with words that begin so. */
  const filesOf = (term, files) => {
    const first = search.placeOf(files, term.text, file => file[0]);
    let last = first;
    while (!term.isWhole && last + 1 < files.length && files[last + 1][0].startsWith(term.text)) last += 1;
    return Array.from({ length: last - first + 1 }, (_, place) => first + place);
  };

  /** How each text of a large site meets a term. */
  const lookUp = async (term, files, count) => {
    const met = new Uint8Array(count);
    for (const { terms, texts } of await Promise.all(files.map(file => search.load(`words-${file}`)))) {
      let place = search.placeOf(terms, term.text);
      if (terms[place] < term.text) place += 1;
      for (; place < terms.length && terms[place].startsWith(term.text); place += 1) {
        const value = worth(terms[place], term.text, term.isWhole);
        if (value > 0) search.eachText(texts[place], text => { met[text] = Math.max(met[text], value); });
      }
    }
    return met;
  };

  /**
   * The terms that can be looked for without loading more than a search may. What tells least is passed over first: words
   * that stand in very many texts, then those whose files are largest.
   */
  const affordable = (terms, { words, frequent, allowance }) => {
    const priced = terms.map(term => ({ term, files: filesOf(term, words) }));
    const loaded = () => new Set(priced.flatMap(({ files }) => files));
    const size = files => [...files].reduce((sum, file) => sum + words[file][1], 0);
    const passedOver = [];
    while (priced.length > 0 && size(loaded()) > allowance) {
      const costs = priced.map(({ term, files }) => size(files) + (frequent.includes(term.text) ? allowance : 0));
      passedOver.push(...priced.splice(costs.indexOf(Math.max(...costs)), 1));
    }
    return { priced, passedOver: passedOver.map(({ term }) => term) };
  };

  /** For each number of a place whether a filter lets it through, in a framework with these levels. */
  const placesAt = (levels, { level, kind }) => {
    const number = levels.findIndex(([id]) => id === level);
    return place => {
      if (place < 2) return !level && !kind;
      if (kind && kind !== (place % 2 === 0 ? "expected" : "contra")) return false;
      // What is said for everyone stands before the first level.
      return !level || (number >= 0 && (place < 4 || place >> 1 === number + 2));
    };
  };

  /** Whether each text may be shown. */
  const admitted = (catalogue, filter) => {
    const lets = new Uint8Array(catalogue.count);
    catalogue.frameworks.forEach((framework, number) => {
      if (filter.framework && framework.id !== filter.framework) return;
      const next = catalogue.frameworks[number + 1];
      const end = next === undefined ? catalogue.count : next.first;
      const isAt = placesAt(catalogue.legends[framework.legend].levels, filter);
      for (let text = framework.first; text < end; text += 1) lets[text] = isAt(catalogue.places[text]) ? 1 : 0;
    });
    return lets;
  };

  /** Gathers term by term which texts hold all of them, and how well. */
  const tally = ({ count, things, firsts }) => {
    const points = new Uint8Array(count);
    const holdsOwn = new Uint8Array(count);
    const isOut = new Uint8Array(count);
    const isOutAltogether = new Uint8Array(firsts.length);
    const add = met => {
      const anywhere = new Uint8Array(firsts.length);
      for (let text = 0; text < count; text += 1) {
        const thing = things[text];
        if (met[text] > 0) {
          points[text] += met[text];
          holdsOwn[text] = 1;
          anywhere[thing] = 1;
        } else if (met[firsts[thing]] > 0) {
          points[text] += byTitle;
        } else {
          isOut[text] = 1;
        }
      }
      for (let thing = 0; thing < firsts.length; thing += 1) isOutAltogether[thing] |= 1 - anywhere[thing];
    };
    return { add, points, holds: text => holdsOwn[text] === 1 && isOut[text] === 0, isOutAltogether };
  };

  /** More points than any other text can have. */
  const titles = 512;

  /** The texts that hold all terms, best first, and then the titles of things that hold them in different places. */
  const ranked = (catalogue, tallied, lets, isFiltered) => {
    const { count, places, things, firsts } = catalogue;
    const classes = [];
    const put = (text, points) => (classes[points] = classes[points] || []).push(text);
    const isFound = new Uint8Array(firsts.length);
    for (let text = 0; text < count; text += 1) {
      if (lets[text] === 0 || !tallied.holds(text)) continue;
      isFound[things[text]] = 1;
      const points = 2 * tallied.points[text] + (places[text] > 1 ? 1 : 0);
      put(text, places[text] === 0 ? points + titles : points);
    }
    const spread = isFiltered ? [] : firsts.filter((text, thing) =>
      isFound[thing] === 0 && tallied.isOutAltogether[thing] === 0 && lets[text] === 1);
    return { texts: classes.reverse().flat().concat(spread), spread: new Set(spread) };
  };

  /**
   * The texts that a query finds: `{ terms, texts, spread, passedOver }`.
   *
   * `filter` may name a framework, a level (what is said for everyone holds there too) and a kind.
   */
  const find = async (query, filter) => {
    const terms = search.termsOf(query);
    if (terms.length === 0) return { terms, texts: [], spread: new Set(), passedOver: [] };
    const catalogue = await search.catalogueOfSite();
    const tallied = tally(catalogue);
    let passedOver = [];
    let looked = terms;
    if (catalogue.words === undefined) {
      const block = await search.blockWith(0, catalogue);
      for (const term of terms) tallied.add(lookThrough(block, term, catalogue.count));
    } else {
      const plan = affordable(terms, catalogue);
      ({ passedOver } = plan);
      looked = plan.priced.map(({ term }) => term);
      const all = await Promise.all(plan.priced.map(({ term, files }) => lookUp(term, files, catalogue.count)));
      all.forEach(tallied.add);
    }
    if (looked.length === 0) return { terms, texts: [], spread: new Set(), passedOver };
    const isFiltered = Boolean(filter.level || filter.kind);
    return { terms, passedOver, ...ranked(catalogue, tallied, admitted(catalogue, filter), isFiltered) };
  };

  Object.assign(search, { find, eachPlace });
})(window.newelSearch);
