import type { Category } from '#excellence'
import type { Topic } from '#practitioners'

type AreaIdea = readonly [title: string, ...themes: Topic[]]

/** What schools do well, by category. */
export const areaIdeas: Readonly<Record<Category, readonly AreaIdea[]>> = {
  leadership: [
    ['Middle leaders who own their subjects', 'curriculum', 'teaching'],
    ['Governors who know their school', 'governance'],
    ['Growing the next generation of leaders', 'teaching'],
  ],
  curriculum: [
    ['A curriculum that pupils remember', 'curriculum'],
    ['Knowledge that builds from nursery to Year 6', 'curriculum', 'earlyYears'],
    ['Oracy in every lesson', 'oracy', 'curriculum'],
    ['A broad curriculum through to Year 11', 'curriculum'],
    ['Learning outdoors all year round', 'curriculum', 'wellbeing'],
    ['Careers education from Year 7 to Year 13', 'careers', 'sixthForm'],
    ['A functional curriculum that leads to work', 'curriculum', 'careers'],
    ['Reading across the curriculum', 'reading', 'curriculum'],
  ],
  teaching: [
    ['Feedback that moves learning on', 'assessment', 'teaching'],
    ['Teaching that adapts as the lesson goes', 'teaching', 'inclusion'],
    ['Coaching that every teacher asks for', 'teaching'],
    ['Questioning that makes everybody think', 'teaching', 'oracy'],
    ['Assessment that saves time', 'assessment'],
    ['Homework that pupils finish', 'teaching'],
    ['A shared language for teaching', 'teaching'],
    ['Developing teachers in their first three years', 'teaching'],
  ],
  inclusion: [
    ['Including autistic pupils in the mainstream', 'send', 'inclusion'],
    ['A resourced provision at the heart of the school', 'send', 'inclusion'],
    ['Communication for pupils who do not speak', 'send'],
    ['Preparing for adulthood', 'send', 'careers'],
    ['Teaching assistants who teach independence', 'send', 'teaching'],
    ['Sensory learning that leads to progress', 'send', 'wellbeing'],
    ['Welcoming pupils who are new to English', 'inclusion', 'languages'],
  ],
  disadvantage: [
    ['Disadvantaged pupils who catch up and keep up', 'disadvantage'],
    ['Pupil premium spent on what works', 'disadvantage', 'teaching'],
    ['Cultural experiences for every pupil', 'disadvantage', 'arts'],
    ['Working with families from the first day', 'disadvantage', 'attendance'],
    ['Tutoring that fits the curriculum', 'disadvantage', 'mathematics'],
  ],
  personalDevelopment: [
    ['Attendance that everybody is proud of', 'attendance'],
    ['Calm corridors and warm relationships', 'behaviour'],
    ['Pupils who lead', 'wellbeing'],
    ['Wellbeing for pupils and for staff', 'wellbeing'],
  ],
  earlyYears: [
    ['Language and communication in the early years', 'earlyYears', 'oracy'],
    ['A start to school that lasts', 'earlyYears'],
    ['From primary to secondary without a gap', 'curriculum', 'wellbeing'],
    ['Children who play, talk and think', 'earlyYears'],
  ],
  subject: [
    ['Excellence in science', 'science'],
    ['Mathematics for all', 'mathematics'],
    ['Writing that pupils are proud of', 'writing'],
    ['Early reading and phonics', 'phonics', 'reading'],
    ['Music for every child', 'arts'],
    ['Art and design that opens doors', 'arts'],
    ['Languages that pupils choose', 'languages'],
    ['History through enquiry', 'humanities'],
    ['Physical education for everybody', 'physicalEducation'],
    ['Computing from the start', 'computing'],
  ],
}

export const beginnings = [
  'Five years ago results here differed from class to class.',
  'Staff told us that they worked hard, and each alone.',
  'Our pupils came to us with very different starting points.',
  'A new team of leaders began by listening to pupils and to families.',
  'We looked closely at what our best teachers did every day.',
  'We visited three schools of our hub, and took an idea home from each.',
] as const

export const steps = [
  'We chose one change a term, trained everybody in it, and kept it going until it was a habit.',
  'Teachers planned together, watched one another teach, and wrote down what worked.',
  'We named a leader, gave her an afternoon a week, and protected that time.',
  'We stopped three things first, so that there was room for this one.',
  'We began with two year groups and let their teachers show the others.',
  'Each half term we asked pupils what had changed for them, and acted on it.',
] as const

export const decisions = [
  'The key decision was to train support staff alongside teachers.',
  'The key decision was to spend on people rather than on a scheme.',
  'The key decision was to keep going when the first term showed little.',
  'The key decision was to let middle leaders set the pace.',
] as const

export const impacts = [
  'Work in books shows the same quality in every class, and pupils can say what they have learned.',
  'The gap between disadvantaged pupils and others has narrowed for three years in a row.',
  'Attendance in the year groups where we began is now above that of similar schools.',
  'Pupils with additional needs take part in every lesson and talk with confidence about their work.',
  'Staff stay: we have filled every post from inside the school for two years.',
  'Families tell us in our yearly survey that they see the difference at home.',
] as const

export const sights = [
  'Lessons in two year groups, and a talk with pupils afterwards.',
  'The morning meeting, books from three classes, and the leader’s notes.',
  'A walk through the school with the leader and two pupils.',
] as const

export const notYetReasons = [
  'The approach is strong in some year groups. Come back when it is in all of them.',
  'The work is promising, and its impact is not yet to be seen in pupils’ work.',
  'It began last year. Let it run for another, and show us what has changed.',
] as const
