import { z } from 'zod'
import { Scale } from './scale.ts'

export const SurveyRole = z.enum(['host', 'visitor', 'facilitator', 'attendee'], 'Choose who is asked')
export type SurveyRole = z.infer<typeof SurveyRole>

export const surveyRoleWords: Record<SurveyRole, string> = {
  host: 'Hosts',
  visitor: 'Visitors and reviewers',
  facilitator: 'Facilitators',
  attendee: 'Everybody who came',
}

/** The three aims of the partnership. */
export const Aim = z.enum(['progress', 'support', 'excellence'], 'Choose an aim')
export type Aim = z.infer<typeof Aim>

export const aimWords: Record<Aim, string> = {
  progress: 'Aim 1: the life chances of all pupils, and the progress of the disadvantaged',
  support: 'Aim 2: leaders at all levels, and capacity for sustained improvement',
  excellence: 'Aim 3: excellence, in a system where all pupils thrive',
}

const line = (most: number) =>
  z.string().trim().min(1, 'Write something here').max(most, `Use at most ${most} characters`)

export const SurveyQuestion = z.strictObject({
  code: z
    .string()
    .trim()
    .regex(/^[A-Z][A-Z\d]*(-[A-Z\d]+)*$/, 'Write the code in capitals and figures, like QAR-H1')
    .max(24, 'Use at most 24 characters'),
  words: line(240),
  hint: z.string().trim().max(240, 'Use at most 240 characters').nullable().default(null),
  scale: Scale,
  optional: z.boolean().default(false),
  aim: Aim.nullable().default(null),
  /** The metric that its answers feed, by the metric’s own name. */
  feeds: z
    .string()
    .trim()
    .regex(/^[a-z][\w.-]*$/i, 'Write the metric’s name without spaces, like qar.hostsSatisfied')
    .nullable()
    .default(null),
})
export type SurveyQuestion = z.infer<typeof SurveyQuestion>

const Code = z
  .string()
  .trim()
  .regex(/^[a-z][a-z\d]*(-[a-z\d]+)*$/, 'Write the code in small letters, figures and hyphens, like qar-host')
  .max(40, 'Use at most 40 characters')

/** A questionnaire as data: what it asks of whom, on what, and whether answers carry a name. */
export const Instrument = z.strictObject({
  code: Code,
  title: line(120),
  role: SurveyRole,
  /** What kind of thing it is about, as its room calls it: `review`, `training`. */
  about: z
    .string()
    .trim()
    .regex(/^[a-zA-Z]+$/, 'Write one word, like review'),
  anonymous: z.boolean(),
  opening: line(600),
  /** Asks again later, with another instrument. */
  followedBy: z
    .strictObject({ code: Code, afterWeeks: z.int().min(1).max(52) })
    .nullable()
    .default(null),
  questions: z
    .array(SurveyQuestion)
    .min(1, 'A survey needs at least one question')
    .max(20, 'Ask at most 20 questions')
    .refine(
      (questions) => new Set(questions.map(({ code }) => code)).size === questions.length,
      'Each question needs a code of its own',
    ),
})
export type Instrument = z.infer<typeof Instrument>

/** How long it takes, in words: half a minute a closed question, one for words of one’s own. */
export function minutesWords({ questions }: Pick<Instrument, 'questions'>): string {
  const halves = questions.reduce((sum, { scale }) => sum + (scale === 'freeText' ? 2 : 1), 0)
  const minutes = Math.max(1, Math.round(halves / 2))
  return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`
}

/** What is promised about names, said before anybody answers. */
export const anonymityWords = (anonymous: boolean): string =>
  anonymous
    ? 'Your answers carry no name. We note that you have answered, and nothing ties your answers to you. They are shown only together with those of at least four others.'
    : 'Your answers carry your name. The office sees who said what, so that it can ask you more, for two years; then your name and what you wrote yourself are deleted. Elsewhere they are shown only together with those of at least four others.'
