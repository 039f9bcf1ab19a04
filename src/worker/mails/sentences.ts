/** A letter's paragraphs, parted by blank lines; what does not apply is left out. */
export const paragraphs = (...said: readonly (string | null)[]): string =>
  said.filter((paragraph) => paragraph !== null).join('\n\n')

export const firstName = (name: string): string => name.split(' ')[0] ?? name
