/** Words that only lead to the next one: a line of a heading does not end with them. (Its first word never ends one.) */
const leading =
  /(?<=\s)(?:a|al|con|da|dal|del|di|e|gli|i|il|in|la|le|lo|nel|per|si|su|un|una|and|at|by|for|from|is|of|on|the|to|with|you) (?=\S)/giu

/** A heading whose articles and prepositions stay with what they lead to, however wide the screen is. */
export const tied = (heading: string) => heading.replace(leading, (word) => `${word.trimEnd()}\u00a0`)
