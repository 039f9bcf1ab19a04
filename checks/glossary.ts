import { readFileSync } from 'node:fs'
import { readExceptions } from './exceptions.ts'
import { judge } from './judge.ts'
import { type Rule, fileRule, isProduct } from './rule.ts'
import { sourcesOf } from './sources.ts'
import { spokenIn } from './spoken.ts'
import { type Unsaid, saidIn, unsaidIn } from './vocabulary.ts'

/** Names, files and sentences of the product use the words of the field. */
export function glossaryRule(unsaid: readonly Unsaid[]): Rule {
  const onScreen = unsaid.filter((word) => word.onScreen)
  return fileRule({
    name: 'glossary',
    advice:
      'GLOSSARY.md has the word that the field uses: take it, or add the phrase that may keep this one.',
    over: isProduct,
    find: (source) =>
      spokenIn(source).flatMap(({ text, line, kind }) =>
        saidIn(text, kind === 'sentence' ? onScreen : unsaid).map(({ phrase, instead }) => ({
          line,
          words: `“${text.trim().replaceAll(/\s+/g, ' ')}” says “${phrase.join(' ')}”: say ${instead}`,
        })),
      ),
  })
}

if (import.meta.main) {
  const rule = glossaryRule(unsaidIn(readFileSync('GLOSSARY.md', 'utf8')))
  const wrong = judge([rule], sourcesOf(process.cwd()), readExceptions('checks/exceptions.json'))
  for (const line of wrong) console.log(line)
  process.exitCode = wrong.length > 0 ? 1 : 0
}
