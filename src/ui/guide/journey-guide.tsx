import { Hours } from '../journey/hours.tsx'
import { type Step, Steps } from '../journey/steps.tsx'
import { TaskList } from '../journey/task-list.tsx'
import { Timeline } from '../journey/timeline.tsx'
import { Columns } from '../page/columns.tsx'
import { Section } from '../page/section.tsx'
import { SheetOfA5 } from '../page/sheet-of-a5.tsx'

const steps: readonly Step[] = [
  { label: 'Dates agreed', state: 'done', note: '12 June 2024' },
  { label: 'Team complete', state: 'done', note: '4 October 2024' },
  { label: 'Pack sent', state: 'now', note: 'By 15 November 2024', href: '/style-guide' },
  { label: 'On site', state: 'later', note: '3 to 5 December 2024' },
  { label: 'Report issued', state: 'later' },
]

export const JourneyGuide = () => (
  <Section heading="Journeys" id="journeys">
    <Steps steps={steps} label="This review" layout="across" />
    <Columns
      aside={
        <Section heading="Steps beside a page" level={3}>
          <Steps steps={steps} label="This review, again" />
        </Section>
      }
    >
      <Section heading="What is to be done" level={3}>
        <TaskList
          label="Your pack"
          tasks={[
            { label: 'Self-evaluation', href: '/style-guide', state: { words: 'Done', tone: 'success' } },
            {
              label: 'Timetable',
              href: '/style-guide',
              hint: 'Three days, with breaks',
              state: { words: 'In progress', tone: 'progress' },
            },
            { label: 'Focus subjects', href: '/style-guide', state: { words: 'Not started' } },
            {
              label: 'Send the pack',
              hint: 'When the other three are done',
              state: { words: 'Cannot start yet' },
            },
          ]}
        />
      </Section>
      <Section heading="Somebody’s day" level={3}>
        <SheetOfA5>
          <Hours
            label="The day of Imogen Vale"
            hours={[
              { id: '1', times: '8:30am to 8:50am', title: 'Morning briefing', children: <p>Everybody</p> },
              {
                id: '2',
                times: '9am to 9:40am',
                title: 'Lesson visit',
                children: <p>Asha Rahman with Imogen Vale, Year 4</p>,
              },
            ]}
          />
        </SheetOfA5>
      </Section>
      <Section heading="What has happened" level={3}>
        <Timeline
          label="History of this review"
          moments={[
            {
              id: 'c',
              title: 'Team completed',
              when: '4:10pm on Friday 4 October 2024',
              by: 'Morag Fielding',
            },
            {
              id: 'b',
              title: 'Second reviewer offered a place',
              when: '9:30am on Thursday 12 September 2024',
              by: 'Idris Penhale',
              children: <p>“I have seen a school like this one turn its reading around.”</p>,
            },
            { id: 'a', title: 'Dates agreed', when: '11:00am on Wednesday 12 June 2024', by: 'the office' },
          ]}
        />
      </Section>
    </Columns>
  </Section>
)
