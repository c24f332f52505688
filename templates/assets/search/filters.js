/*
  Which texts may be shown: those of a framework, at a level, of what is expected or warned of.
*/
"use strict";

(search => {
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

  /** What readers know a framework's levels by. */
  const namesOf = ({ legends }, framework) => JSON.stringify(legends[framework.legend].levels.map(level => level.slice(0, 2)));

  /**
   * What a choice of levels means: `{ level, isOf }`. Where frameworks have other levels than each other it names a framework
   * too, as in `our-way/team-leaders`, and is of those with the same levels.
   */
  const levelOf = (catalogue, choice) => {
    const [level, id] = choice.split("/").reverse();
    const framework = catalogue.frameworks.find(other => other.id === id);
    const isOf = framework
      ? other => namesOf(catalogue, other) === namesOf(catalogue, framework)
      : other => catalogue.legends[other.legend].levels.some(([known]) => known === level);
    return { level, isOf };
  };

  /** Whether each text may be shown. */
  const admitted = (catalogue, filter) => {
    const lets = new Uint8Array(catalogue.count);
    const { level, isOf } = levelOf(catalogue, filter.level || "");
    catalogue.frameworks.forEach((framework, number) => {
      if (filter.framework && framework.id !== filter.framework) return;
      if (level && !isOf(framework)) return;
      const next = catalogue.frameworks[number + 1];
      const end = next === undefined ? catalogue.count : next.first;
      const isAt = placesAt(catalogue.legends[framework.legend].levels, { level, kind: filter.kind });
      for (let text = framework.first; text < end; text += 1) lets[text] = isAt(catalogue.places[text]) ? 1 : 0;
    });
    return lets;
  };

  Object.assign(search, { levelOf, admitted });
})(window.newelSearch);
