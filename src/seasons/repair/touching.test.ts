import { expect, test } from 'vitest'
import { touching } from './touching.ts'

const join = (practitioner: string, review: string) => ({ practitioner, review })
const move = (practitioner: string, from: string, to: string | null) => ({
  practitioner,
  from,
  to,
  firmness: 'offered' as const,
})

test('whoever joins the review counts, whoever takes the place that they leave, and nobody else', () => {
  const joins = [join('Dev', 'second'), join('Nora', 'far')]
  const moves = [move('Asha', 'second', 'first'), move('Omar', 'far', null)]
  expect(touching({ joins, moves }, 'first')).toEqual({
    joins: [join('Dev', 'second')],
    moves: [move('Asha', 'second', 'first')],
  })
})

test('somebody whose place one of the chain takes counts too', () => {
  const joins = [join('Dev', 'first'), join('Nora', 'second')]
  const moves = [move('Asha', 'first', null), move('Dev', 'second', null)]
  expect(touching({ joins, moves }, 'first')).toEqual({ joins, moves })
})
