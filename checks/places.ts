import { basename, dirname } from 'node:path'
import { type Rule, fileRule } from './rule.ts'
import { lineOf } from './sources.ts'

const machine =
  /(?<![\w.@-])\/(?:work|farm|root)\/|\.\.\/shared\b|\bregistry\.[a-z\d-]+\.(?:org|com|net|io)\b|\bnpm\.pkg\.[a-z]+\.com\b|(?<![\w.@-])\/(?:Users|home)\/(?!node\b|app\b)\w+/g

const machinePlaces = fileRule({
  name: 'machine-places',
  advice:
    'The repository speaks of the product alone: say it without a path or a host of the machine it was written on.',
  over: () => true,
  find: ({ text }) =>
    [...text.matchAll(machine)].map((found) => ({ line: lineOf(text, found.index), words: `“${found[0]}”` })),
})

const vague = /^(?:utils?|helpers?|commons?|services?|types|misc|lib)$/

const vaguePlaces = fileRule({
  name: 'vague-places',
  advice: 'A place is named for the one thing it holds: put each part beside the noun that it speaks of.',
  over: (path) => /^(?:src|demo|bench|e2e|checks|migrations)\//.test(path),
  find: ({ path }) =>
    [...dirname(path).split('/'), basename(path).replace(/\..*$/, '')]
      .filter((name) => vague.test(name))
      .map((name) => ({ line: 1, words: `“${name}” says nothing of what is in it` })),
})

export const places: readonly Rule[] = [machinePlaces, vaguePlaces]
