import type { Instrument } from '../instruments/instrument.ts'
import { inOwnWords, question } from './question.ts'

export const reviewInstruments: readonly Instrument[] = [
  {
    code: 'qar-host',
    title: 'Hosting a review',
    role: 'host',
    about: 'review',
    anonymous: true,
    opening: 'Your school has hosted a Quality Assurance Review. Tell us how it went.',
    followedBy: null,
    questions: [
      question('QAR-H1', 'Overall, how satisfied are you with the review?', {
        scale: 'satisfaction',
        feeds: 'qar.hostsSatisfied',
      }),
      question('QAR-H2', 'The review left the school in a better place', {
        aim: 'support',
        feeds: 'qar.leftInABetterPlace',
      }),
      question('QAR-H3', 'The review identified areas for development that had not been articulated before', {
        aim: 'progress',
        feeds: 'qar.newAreas',
      }),
      question('QAR-H4', 'Has every Even Better If of your last review been fully resolved?', {
        scale: 'yesNo',
        aim: 'support',
        feeds: 'qar.previousResolved',
      }),
      question('QAR-H5', 'Has work on them started that needs to go on?', {
        scale: 'yesNo',
        aim: 'support',
        feeds: 'qar.previousStarted',
        hint: 'Answer no if every one is resolved, or if this was your first review.',
      }),
      inOwnWords('QAR-H6', 'What should we keep, and what would be even better if?'),
    ],
  },
  {
    code: 'qar-reviewer',
    title: 'Taking part in a review',
    role: 'visitor',
    about: 'review',
    anonymous: true,
    opening: 'You have reviewed another school with its leaders. Tell us how it went.',
    followedBy: { code: 'qar-reviewer-later', afterWeeks: 13 },
    questions: [
      question('QAR-R1', 'Overall, how satisfied are you with taking part in the review?', {
        scale: 'satisfaction',
        feeds: 'qar.reviewersSatisfied',
      }),
      question(
        'QAR-R2',
        'In the past year, have you brought an idea back from a review to discuss in your own school?',
        {
          scale: 'yesNo',
          aim: 'excellence',
          feeds: 'qar.broughtAnIdeaBack',
        },
      ),
      question('QAR-L1', 'How would you rate how the review was led?', { scale: 'rating' }),
      inOwnWords('QAR-R3', 'What should we keep, and what would be even better if?'),
    ],
  },
  {
    code: 'qar-reviewer-later',
    title: 'A term after a review',
    role: 'visitor',
    about: 'review',
    anonymous: false,
    opening: 'A term ago you reviewed another school. Tell us what came of it in yours.',
    followedBy: null,
    questions: [
      question('QAR-F1', 'Have you changed something in your own school because of what you saw?', {
        scale: 'yesNo',
        aim: 'excellence',
        feeds: 'qar.changedSomething',
      }),
      inOwnWords('QAR-F2', 'What did you change, and what came of it?'),
    ],
  },
  {
    code: 'tpr-host',
    title: 'Hosting a Trust Peer Review',
    role: 'host',
    about: 'trustReview',
    anonymous: true,
    opening: 'Your trust has hosted a Trust Peer Review. Tell us how it went.',
    followedBy: null,
    questions: [
      question('TPR-H1', 'Overall, how satisfied are you with the review?', {
        scale: 'satisfaction',
        feeds: 'tpr.hostsSatisfied',
      }),
      question('TPR-H2', 'Hosting the review was rewarding leadership development', {
        aim: 'support',
        feeds: 'tpr.rewarding',
      }),
      question(
        'TPR-H3',
        'Its alignment with the CST framework helped to structure evidence, evaluation and discussion',
        { feeds: 'tpr.alignmentUseful' },
      ),
      question('TPR-H4', 'The review will lead to changes in our trust', {
        aim: 'support',
        feeds: 'tpr.willLeadToChanges',
      }),
    ],
  },
  {
    code: 'tpr-reviewer',
    title: 'Taking part in a Trust Peer Review',
    role: 'visitor',
    about: 'trustReview',
    anonymous: true,
    opening: 'You have reviewed another trust with its leaders. Tell us how it went.',
    followedBy: null,
    questions: [
      question('TPR-R1', 'Overall, how satisfied are you with taking part in the review?', {
        scale: 'satisfaction',
        feeds: 'tpr.reviewersSatisfied',
      }),
      question('TPR-R2', 'I gained experience and knowledge to take back to my own trust', {
        aim: 'excellence',
        feeds: 'tpr.tookSomethingBack',
      }),
    ],
  },
]
