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

  /** How a word meets a spelling. */
  const worth = (word, { text, isWhole }) => (word === text ? whole : !isWhole && word.startsWith(text) ? beginning : 0);

  const best = (word, spellings) => spellings.reduce((most, spelling) => Math.max(most, worth(word, spelling)), 0);

  /** For each form of a file of texts how it meets one of some spellings. */
  const worths = (block, spellings) => Uint8Array.from(block.folded, (form, number) =>
    form && Math.max(best(form, spellings), block.bare[number] === form ? 0 : best(block.bare[number], spellings)));

  /** The words in a row of forms that count as one: `{ text, place, count, first }`, `first` being the first of them. */
  const joinedIn = (block, row) => {
    if (row === block.row && block.joined) return block.joined;
    const joined = [];
    let [places, joints] = [[], []];
    const end = () => {
      const words = places.length > 1 ? places.map(place => block.folded[row[place]]) : [];
      for (const { text, start, end } of search.joinedWords(words, number => joints[number])) {
        joined.push({ text, place: places[start], count: places[end] - places[start] + 1, first: words[start] });
      }
      [places, joints] = [[], []];
    };
    for (let place = 0; place < row.length; place += 1) {
      const joint = block.joints[row[place]];
      if (block.kinds[row[place]] === "word") {
        // Without a gap there is a space, which parts thousands and nothing else.
        if (joints.length < places.length) {
          if (block.isNumber[row[place]] && block.isNumber[row[place - 1]]) joints.push("thousands");
          else end();
        }
        places.push(place);
      } else if (joint !== undefined && joints.length < places.length) {
        joints.push(joint);
      } else {
        end();
      }
    }
    end();
    if (row === block.row) block.joined = joined;
    return joined;
  };

  /** Calls back with each place in a row of forms that meets a term, and how many forms do so together. */
  const eachPlace = (block, row, term, found) => {
    if (term.units === null) {
      const worthOf = worths(block, term.spellings);
      for (let place = 0; place < row.length; place += 1) {
        if (worthOf[row[place]] > 0) found(place, 1, worthOf[row[place]]);
      }
      for (const { text, place, count, first } of joinedIn(block, row)) {
        // What the first of the words meets alone has been found.
        const value = best(text, term.spellings.filter(spelling => !first.startsWith(spelling.text)));
        if (value > 0) found(place, count, value);
      }
    } else {
      const numbers = term.units.map(unit => worths(block, [{ text: unit, isWhole: true }]));
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
      if (place < block.starts[text]) text = 0;
      while (block.starts[text + 1] <= place) text += 1;
      met[text] = Math.max(met[text], worth);
    });
    return met;
  };

  /** How a term that isn't a word is looked up. */
  const spellingsOf = term => term.spellings || [{ text: term.text, isWhole: term.isWhole }];

  /** The files of words that a spelling needs: from the one with the word to the last with words that begin so. */
  const filesOf = ({ text, isWhole }, files) => {
    const first = search.placeOf(files, text, file => file[0]);
    let last = first;
    while (!isWhole && last + 1 < files.length && files[last + 1][0].startsWith(text)) last += 1;
    return Array.from({ length: last - first + 1 }, (_, place) => first + place);
  };

  /** How each text of a large site meets some spellings. */
  const lookUp = async (spellings, files, count) => {
    const met = new Uint8Array(count);
    for (const spelling of spellings) {
      const wanted = filesOf(spelling, files);
      for (const { terms, texts } of await Promise.all(wanted.map(file => search.load(`words-${file}`)))) {
        let place = search.placeOf(terms, spelling.text);
        if (terms[place] < spelling.text) place += 1;
        for (; place < terms.length && terms[place].startsWith(spelling.text); place += 1) {
          const value = worth(terms[place], spelling);
          if (value > 0) search.eachText(texts[place], text => { met[text] = Math.max(met[text], value); });
        }
      }
    }
    return met;
  };

  /**
   * The terms that can be looked for without loading more than a search may, each with its spellings. What tells least is
   * passed over first: other spellings, words that stand in very many texts, then those whose files are largest.
   */
  const affordable = (terms, { words, frequent, allowance }) => {
    const priced = terms.map(term => ({ term, spellings: spellingsOf(term) }));
    const filesOfAll = ({ spellings }) => spellings.flatMap(spelling => filesOf(spelling, words));
    const size = files => [...new Set(files)].reduce((sum, file) => sum + words[file][1], 0);
    const isTooMuch = () => size(priced.flatMap(filesOfAll)) > allowance;
    if (isTooMuch()) for (const each of priced) each.spellings = each.spellings.slice(0, 1);
    const passedOver = [];
    while (priced.length > 0 && isTooMuch()) {
      const costs = priced.map(each => size(filesOfAll(each)) + (frequent.includes(each.term.text) ? allowance : 0));
      passedOver.push(...priced.splice(costs.indexOf(Math.max(...costs)), 1));
    }
    return { priced, passedOver: passedOver.map(({ term }) => term) };
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
   * `filter` may name a framework, a level (what is said for everyone holds there too) and a kind, as the page's choices do.
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
      const all = await Promise.all(plan.priced.map(({ spellings }) => lookUp(spellings, catalogue.words, catalogue.count)));
      all.forEach(tallied.add);
    }
    if (looked.length === 0) return { terms, texts: [], spread: new Set(), passedOver };
    const isFiltered = Boolean(filter.level || filter.kind);
    return { terms, passedOver, ...ranked(catalogue, tallied, search.admitted(catalogue, filter), isFiltered) };
  };

  Object.assign(search, { find, eachPlace });
})(window.newelSearch);
