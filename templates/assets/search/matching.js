/*
  Finds the texts that hold all words of a query, and puts the best first.

  What is called just so goes first, titles before other texts, whole words before words with other endings and these
  before beginnings, what is expected or warned of before what is told around it, and what is alike stays in the site's
  order. A text counts as holding the words of its thing's title too, as long as it has one of its own: "listening
  residents" finds what Listening says of residents.
*/
"use strict";

(search => {
  /** How well a word is met: in the title of the thing alone, by a word that begins so, with another ending, by the very word. */
  const [byTitle, beginning, akin, whole] = [1, 2, 3, 4];

  /** How a word meets a spelling. */
  const worth = (word, { text, isWhole }) => {
    if (word === text) return whole;
    return search.isAkin(word, text) ? akin : !isWhole && word.startsWith(text) ? beginning : 0;
  };

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

  /** With what words begin that meet a spelling: `{ text, isWhole }`, `isWhole` where nothing may follow. */
  const beginningsOf = ({ text, isWhole, isExact }) => {
    const stems = isExact || text.length <= 2 ? [] : search.stemsOf(text);
    const longer = isWhole ? stems : stems.filter(stem => !stem.startsWith(text));
    return [{ text, isWhole }, ...longer.map(stem => ({ text: stem, isWhole: false }))];
  };

  /** The files of words that a spelling needs: from the one with a beginning to the last with words that begin so. */
  const filesOf = (spelling, files) => beginningsOf(spelling).flatMap(({ text, isWhole }) => {
    const first = search.placeOf(files, text, file => file[0]);
    let last = first;
    while (!isWhole && last + 1 < files.length && files[last + 1][0].startsWith(text)) last += 1;
    return Array.from({ length: last - first + 1 }, (_, place) => first + place);
  });

  /** How each text of a large site meets some spellings. */
  const lookUp = async (spellings, files, count) => {
    const met = new Uint8Array(count);
    const meet = (code, value) => search.eachText(code, text => { met[text] = Math.max(met[text], value); });
    for (const spelling of spellings) {
      const beginnings = beginningsOf(spelling);
      const wanted = [...new Set(filesOf(spelling, files))];
      for (const { terms, texts, stems, others } of await Promise.all(wanted.map(file => search.load(`words-${file}`)))) {
        for (const { text } of beginnings) {
          let place = search.placeOf(terms, text);
          if (terms[place] < text) place += 1;
          for (; place < terms.length && terms[place].startsWith(text); place += 1) {
            const value = worth(terms[place], spelling);
            if (value > 0) meet(texts[place], value);
          }
        }
        if (stems === undefined || spelling.isExact || spelling.text.length <= 2) continue;
        for (const stem of search.stemsOf(spelling.text)) {
          const place = stems.indexOf(stem);
          if (place >= 0) meet(others[place], akin);
        }
      }
    }
    return met;
  };

  /**
   * The terms that can be looked for without loading more than a search may, each with its spellings. What tells least is
   * passed over first: other spellings, other endings, words that stand in very many texts, then those whose files are
   * largest.
   */
  const affordable = (terms, { words, frequent, allowance }) => {
    const priced = terms.map(term => ({ term, spellings: spellingsOf(term) }));
    const filesOfAll = ({ spellings }) => spellings.flatMap(spelling => filesOf(spelling, words));
    const size = files => [...new Set(files)].reduce((sum, file) => sum + words[file][1], 0);
    const isTooMuch = () => size(priced.flatMap(filesOfAll)) > allowance;
    if (isTooMuch()) for (const each of priced) each.spellings = each.spellings.slice(0, 1);
    if (isTooMuch()) for (const each of priced) each.spellings = each.spellings.map(one => ({ ...one, isExact: true }));
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
    const wholeInTitle = new Uint8Array(firsts.length);
    /** Takes in how each text meets a term; whether any does. */
    const add = met => {
      const anywhere = new Uint8Array(firsts.length);
      let isMet = false;
      for (let text = 0; text < count; text += 1) {
        const thing = things[text];
        if (met[text] > 0) {
          points[text] += met[text];
          holdsOwn[text] = 1;
          anywhere[thing] = 1;
          isMet = true;
        } else if (met[firsts[thing]] > 0) {
          points[text] += byTitle;
        } else {
          isOut[text] = 1;
        }
      }
      for (let thing = 0; thing < firsts.length; thing += 1) {
        isOutAltogether[thing] |= 1 - anywhere[thing];
        if (met[firsts[thing]] === whole) wholeInTitle[thing] += 1;
      }
      return isMet;
    };
    return { add, points, holds: text => holdsOwn[text] === 1 && isOut[text] === 0, isOutAltogether, wholeInTitle };
  };

  /** More points than any other text can have, and more than any other title. */
  const titles = 512;
  const exactTitles = 1024;

  /** The texts that hold all terms, best first, and then the titles of things that hold them in different places. */
  const ranked = (catalogue, tallied, lets, termCount, isFiltered) => {
    const { count, places, things, firsts, titles: titleCounts } = catalogue;
    const isTitled = thing => titleCounts[thing] === termCount && tallied.wholeInTitle[thing] === termCount;
    const classes = [];
    const put = (text, points) => (classes[points] = classes[points] || []).push(text);
    const isFound = new Uint8Array(firsts.length);
    for (let text = 0; text < count; text += 1) {
      if (lets[text] === 0 || !tallied.holds(text)) continue;
      isFound[things[text]] = 1;
      const points = 2 * tallied.points[text] + (places[text] > 1 ? 1 : 0);
      put(text, points + (places[text] > 0 ? 0 : isTitled(things[text]) ? exactTitles : titles));
    }
    const spread = isFiltered ? [] : firsts.filter((text, thing) =>
      isFound[thing] === 0 && tallied.isOutAltogether[thing] === 0 && lets[text] === 1);
    return { texts: classes.reverse().flat().concat(spread), spread: new Set(spread) };
  };

  /**
   * The texts that a query finds: `{ terms, texts, spread, passedOver, unmet }`, `unmet` being terms that stand nowhere.
   *
   * `filter` may name a framework, a level (what is said for everyone holds there too) and a kind, as the page's choices do.
   */
  const find = async (query, filter) => {
    const terms = search.termsOf(query);
    const nothing = { terms, texts: [], spread: new Set(), passedOver: [], unmet: [] };
    if (terms.length === 0) return nothing;
    const catalogue = await search.catalogueOfSite();
    const tallied = tally(catalogue);
    let passedOver = [];
    let looked = terms;
    let mets = [];
    if (catalogue.words === undefined) {
      const block = await search.blockWith(0, catalogue);
      mets = terms.map(term => lookThrough(block, term, catalogue.count));
    } else {
      const plan = affordable(terms, catalogue);
      ({ passedOver } = plan);
      looked = plan.priced.map(({ term }) => term);
      mets = await Promise.all(plan.priced.map(({ spellings }) => lookUp(spellings, catalogue.words, catalogue.count)));
    }
    if (looked.length === 0) return { ...nothing, passedOver };
    const isMet = mets.map(tallied.add);
    const unmet = looked.filter((_, place) => !isMet[place]);
    const isFiltered = Boolean(filter.level || filter.kind);
    return { terms, passedOver, unmet, ...ranked(catalogue, tallied, search.admitted(catalogue, filter), terms.length, isFiltered) };
  };

  Object.assign(search, { find, eachPlace });
})(window.newelSearch);
