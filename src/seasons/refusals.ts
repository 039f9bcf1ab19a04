import { refusing } from '#kernel'

export const refused = refusing({
  'season-exists': 'There is a season for {year} already. Open its board to change it.',
  'season-closed': 'The {year} season has closed. Ask the office if something in it must still change.',
  'dates-closed': 'Hosts can no longer choose dates for {year}. Ask the office to change them for you.',
  'dates-still-open': 'Close the dates first, so that every review that reviewers see has its days.',
  'choices-not-open':
    'Reviewers cannot choose reviews for {year} now. The office will offer you a place instead.',
  'step-taken': 'That has been done already. Open the season’s board to see where it stands.',

  'terms-overlap': '{one} and {other} overlap. Change one of them so that each day is in one term.',
  'term-backwards': 'The last day of {name} is before its first day. Check both days.',
  'exams-overlap':
    '{name} is there twice for the same phase, with days that overlap. Change or take out one of them.',
  'day-outside-year': '{day} is not in the {year} partnership year. Check the year.',
  'inset-outside-year': '{day} is not in the {year} partnership year. Check the year.',

  'not-a-partner':
    '{school} is not a partner school in {year}. Ask the office to record its membership first.',
  'signed-up-already': '{school} has signed up to host in {year} already. Choose its dates next.',
  'day-not-free': '{why} Choose another first day.',
  'day-of-host-not-free': '{school}: {why} Leave it out, or look at the proposals again.',
  'no-dates-chosen': 'Tick at least one review.',
  'dated-already': 'One of these reviews has its days already. Look at the proposals again.',
  'team-is-forming':
    'A team is forming for {days}, so the days cannot be changed here. Ask the office to postpone the review first.',
  'review-over':
    'The review has begun or is over, so this can no longer change. Tell the office if something is wrong.',
  'review-cancelled': 'The review at {school} has been cancelled. Ask the office to bring it back.',
  'review-has-no-days': 'The review at {school} has no days yet. They must be chosen first.',
  'estimates-written':
    'Estimates have been written for this review. They must be taken out before the option can change.',
  'no-such-estimate': 'The scale has no such level. Choose one of those that are shown.',
  'estimate-not-asked-for':
    '{school} chose “{option}”, so this estimate must not be written down. Ask the host if that should change.',
  'report-not-issued': 'The report must be issued before the review is closed.',

  'lead-is-there': '{school} has a Lead Reviewer already. They must withdraw, or be released, first.',
  'team-is-full': 'Every place in the team for {school} is taken. Release one first, or add a slot.',
  'cannot-be-placed': '{why} Choose somebody else.',
  'cannot-choose': '{why} Choose another review.',
  'needed-elsewhere':
    'You are needed much more at {school}. Choose that review first, choose another, or ask the office to give you this one.',
  'places-kept':
    'The places that are left at {school} are kept for {whom}. Join the waiting list, choose another review, or ask the office.',
  'place-taken-meanwhile':
    'Somebody has just taken the last place at {school}. Join the waiting list, or choose another review.',
  'not-a-practitioner': 'Only people with a reviewer’s record can be placed. Ask the office to make one.',
  'chosen-already': 'You have a place in this review already. See your own reviews.',
  'most-choices': 'Until {until} everybody may choose {most}. Take one back, or come again after that day.',
  'not-your-choice': 'This is not a choice that can be taken back here. Withdraw from the place instead.',
  'accepted-already': 'You have accepted this place already. Nothing more is needed.',
  'offer-over': 'This offer is no longer open: {state}. Ask the office whether there is still a place.',
  'offer-ended': 'This offer ended on {day}. Ask the office whether there is still a place.',
  'not-a-deputy': '{why} Name somebody else, or decline the place.',
  'not-on-the-team': 'This place is no longer held: {state}. There is nothing to withdraw from.',
  'attendance-too-early': 'Attendance can be recorded from the first day of the review, {day}.',
  'attendance-unknown-place':
    'One of these people is not on this team. Load the page again and check the names.',

  'season-does-not-lend':
    'In {year} nobody is asked to change review. Turn that on in the season’s policies first.',
  'cannot-be-lent':
    'They cannot change to {school} any more: a place or a team is not as it was. Load the page again and choose somebody else.',
  'needed-where-you-are':
    'The team at {school} has lost somebody since you were asked, and needs you now. Say no here, and keep your place there.',

  'not-a-standby': '{name} cannot stand by for {school}: {why} Ask somebody else.',
  'nobody-to-ask': 'Choose at least one person to ask.',
  'standby-over': 'This is no longer open: {state}. Ask the office if you would like to help after all.',
  'standby-holds': 'You stand by for this review already. Nothing more is needed.',
  'standby-busy': 'You have a place at {school} on these days. Give that one up first, or say no to this.',
  'nobody-stands-by': 'Nobody who stands by for {school} can join now. Choose somebody from the list.',
  'called-up-already':
    'Somebody who stood by has been called up for this place already. Open the review to see who.',
  'office-calls-up': 'In this season the office calls up those who stand by. Open the review to do so.',

  'plan-is-there': 'There is a draft plan already. Adopt or discard it before making another.',
  'plan-in-the-making': 'A plan is being made already. Open it to see how it goes, or stop it there.',
  'no-plan-to-stop-at': 'There is nothing to stop: {why}',
  'plan-over': 'This plan was {state}. Make a new one to change the teams.',
  'plan-is-stale': 'The teams have changed since this plan was made. {why} Discard it and plan again.',
  'nothing-to-plan': 'No review with days has an open place, so there is nothing to plan.',
  'way-out-is-stale': 'The teams have changed since this page was made. {why} Look at the ways again.',
  'change-breaks-rule': '{why} Choose another change.',
  'way-out-asked-already':
    'People have been asked about a way out for this review already. Wait for their answers, or take the question back.',
  'nobody-to-ask-first': 'Nobody has to be asked for this first. Do it, and send the offers.',
  'asked-to-move-already':
    '{name} is being asked to move for another team. Wait for the answer, or choose another way.',
  'move-over': 'This needs no answer any more: {state}. Your place is as your own reviews show it.',
  'way-out-over': 'This has been answered or taken back already. Load the page again to see what came of it.',

  'nobody-to-hold-it': 'Sign in as yourself first: a trust peer review is held by one officer by name.',
  'not-for-trusts': '{framework} is not published for trusts. Choose a framework that looks at a trust.',
  'not-for-schools':
    '{framework} is not published for schools. Publish it first, or choose one that looks at a school.',
  'no-season-then': 'There is no season for {year} yet. Open it first, then set up the review.',
  'one-trust-review': 'This trust has a review in {year} already. Open that one instead.',
  'on-a-weekend': 'These three days run into a weekend. Choose a Monday, Tuesday or Wednesday to begin.',
  'days-gone-by': 'That day is today or over. Choose a later one.',
  'the-same-days': 'The review is on these days already. Choose others.',
  'another-season': 'These days are not in {year}. Choose days of the same season.',
  'team-busy-then':
    'On another review on those days: {who}. Choose other days, or take them off the team first.',
  'on-the-team': 'They are on the team already. Choose somebody else.',
  'off-the-team-already': 'They are not on the team. Load the page again to see who is.',
  'of-the-trust-itself': 'They work in {trust} or one of its schools. Choose somebody of another trust.',
  'busy-those-days': 'They are on another review on those days. Choose somebody else.',
  'has-a-lead': 'The team has somebody who leads it. Take them off first, or add a peer.',
  'six-peers': 'The team has its {most} peers. Take somebody off first.',
})
