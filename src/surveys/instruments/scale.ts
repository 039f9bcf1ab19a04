import { z } from 'zod'

export const Scale = z.enum(
  ['satisfaction', 'agreement', 'rating', 'excellence', 'yesNo', 'freeText'],
  'Choose how the question is answered',
)
export type Scale = z.infer<typeof Scale>

export const scaleWords: Record<Scale, string> = {
  satisfaction: 'Satisfaction, five steps',
  agreement: 'Agreement, five steps',
  rating: 'Rating from 1 to 5',
  excellence: 'Excellent, good, fair or poor',
  yesNo: 'Yes or no',
  freeText: 'In their own words',
}

/** One answer of a closed scale. Its value counts in means; `positive` ones count in shares such as “95% satisfied”. */
export type ScaleChoice = { readonly value: string; readonly words: string; readonly positive: boolean }

const choice = (value: number, words: string, positive: boolean): ScaleChoice => ({
  value: String(value),
  words,
  positive,
})

const choices: Record<Scale, readonly ScaleChoice[]> = {
  satisfaction: [
    choice(5, 'Highly satisfied', true),
    choice(4, 'Satisfied', true),
    choice(3, 'Neither satisfied nor dissatisfied', false),
    choice(2, 'Dissatisfied', false),
    choice(1, 'Highly dissatisfied', false),
  ],
  agreement: [
    choice(5, 'Strongly agree', true),
    choice(4, 'Agree', true),
    choice(3, 'Neither agree nor disagree', false),
    choice(2, 'Disagree', false),
    choice(1, 'Strongly disagree', false),
  ],
  rating: [
    choice(5, '5, excellent', true),
    choice(4, '4', true),
    choice(3, '3', false),
    choice(2, '2', false),
    choice(1, '1, poor', false),
  ],
  excellence: [
    choice(4, 'Excellent', true),
    choice(3, 'Good', true),
    choice(2, 'Fair', false),
    choice(1, 'Poor', false),
  ],
  yesNo: [choice(1, 'Yes', true), choice(0, 'No', false)],
  freeText: [],
}

/** From the best to the worst; none for free text. */
export const choicesOf = (scale: Scale): readonly ScaleChoice[] => choices[scale]

/** What the positive answers are called together: “satisfied or highly satisfied”. */
export const positiveWords: Record<Scale, string> = {
  satisfaction: 'satisfied or highly satisfied',
  agreement: 'agree or strongly agree',
  rating: 'gave 4 or 5',
  excellence: 'said excellent or good',
  yesNo: 'said yes',
  freeText: '',
}

/** Scales whose mean is told beside the share, out of their highest value. */
export const hasMean = (scale: Scale): boolean =>
  scale === 'satisfaction' || scale === 'agreement' || scale === 'rating'
