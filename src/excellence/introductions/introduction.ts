export type IntroductionAnswer = 'introduced' | 'declined'

export const introductionWords: Record<IntroductionAnswer | 'asked', string> = {
  asked: 'The office is asking',
  introduced: 'Introduced',
  declined: 'Not possible now',
}
