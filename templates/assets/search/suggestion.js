/*
  What a reader may have meant who typed words that aren't there: the nearest words of the site.
*/
"use strict";

(search => {
  /** So many letters may be wrong, missing or too many, or change places with the next, in a word of a length. */
  const mostWrong = length => (length < 3 ? 0 : length < 6 ? 1 : 2);

  /** How many letters tell two words apart; more than `most` where it is more. */
  const distance = (one, other, most) => {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, place) => place)];
    for (let row = 1; row <= one.length; row += 1) {
      const next = [row];
      for (let column = 1; column <= other.length; column += 1) {
        const isSame = one[row - 1] === other[column - 1];
        const areSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
        next[column] = Math.min(
          last[column] + 1, next[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1),
          areSwapped ? before[column - 2] + 1 : Infinity
        );
      }
      if (Math.min(...next) > most) return most + 1;
      [before, last] = [last, next];
    }
    return last[other.length];
  };

  /**
   * The word nearest to one, as it is compared; nothing where none is near. First letters are seldom wrong, so of several
   * as near one that begins alike comes first, then the first of the list.
   */
  const nearest = (word, words) => {
    const most = mostWrong(word.length);
    let [best, least] = [undefined, most + 0.5];
    for (const other of words) {
      if (other.length < 3) continue;
      const apart = distance(word, other, most) + (other[0] === word[0] ? 0 : 0.25);
      if (apart < least) [best, least] = [other, apart];
    }
    return best;
  };

  /** The words of the site as they are compared, each with what is shown of it; the most frequent first in a small site. */
  const wordsOf = async catalogue => {
    if (catalogue.words !== undefined) return new Map((await search.wordsOfLargeSite()).map(word => [word, word]));
    const { kinds, forms, folded } = await search.blockWith(0, catalogue);
    const words = new Map();
    forms.forEach((form, number) => {
      if (kinds[number] === "word" && !words.has(folded[number])) words.set(folded[number], form.toLowerCase());
    });
    return words;
  };

  /** A query in which nearest words stand for those that were found nowhere; nothing where that would find nothing either. */
  const suggestion = async (query, filter, { texts, unmet }) => {
    if (texts.length > 0 || unmet.length === 0 || unmet.some(({ units }) => units !== null)) return undefined;
    const words = await wordsOf(await search.catalogueOfSite());
    const others = new Map();
    for (const { text } of unmet) {
      const other = nearest(text, words.keys());
      if (other === undefined) return undefined;
      others.set(text, words.get(other));
    }
    const meant = search.reworded(query, word => others.get(word));
    return (await search.find(meant, filter)).texts.length > 0 ? meant : undefined;
  };

  Object.assign(search, { suggestion });
})(window.newelSearch);
