import { Button } from '../form/button.tsx'
import { Card, Cards } from '../message/card.tsx'
import { Details } from '../message/details.tsx'
import { EmptyState } from '../message/empty-state.tsx'
import { NextStep } from '../message/next-step.tsx'
import { Notice } from '../message/notice.tsx'
import { Tag } from '../message/tag.tsx'
import { Columns } from '../page/columns.tsx'
import { Section } from '../page/section.tsx'

export const MessageGuide = () => (
  <Section heading="Messages" id="messages">
    <NextStep
      title="Send your pack to the review team"
      due="By Friday 15 November 2024"
      action={<Button href="/style-guide#forms">Prepare the pack</Button>}
    >
      <p>
        Your Lead Reviewer reads it before you speak on Tuesday 19 November. Most schools need about two
        hours.
      </p>
    </NextStep>
    <Columns
      aside={
        <Card title="Who can help" level={3}>
          <p>Ask the office when a date no longer works: they answer within one working day.</p>
        </Card>
      }
    >
      <Notice tone="success" title="Your place is kept">
        <p>We have told the host school. You can change your mind until Friday 1 November 2024.</p>
      </Notice>
      <Notice title="The season opens on Monday 2 September">
        <p>
          You can <a href="/style-guide">look at the dates</a> already.
        </p>
      </Notice>
      <Notice tone="warning" title="Two reviewers have not answered">
        <p>Remind them, or choose somebody from the standby list.</p>
      </Notice>
    </Columns>
    <Section heading="Tags" level={3}>
      <p>
        <Tag>Draft</Tag> <Tag tone="progress">On site</Tag> <Tag tone="success">Report issued</Tag>{' '}
        <Tag tone="waiting">Waiting for the host</Tag> <Tag tone="warning">Overdue</Tag>
      </p>
    </Section>
    <Section heading="Cards" level={3}>
      <Cards>
        <Card
          title="Oracy across the curriculum"
          href="/style-guide"
          state={<Tag tone="success">Accredited</Tag>}
        >
          <p>Birch Hill Academy · primary · open to visits until July 2026</p>
        </Card>
        <Card
          title="Early reading"
          href="/style-guide"
          state={<Tag tone="waiting">Proposed</Tag>}
          actions={<Button kind="secondary">Ask for an introduction</Button>}
        >
          <p>Cedar Road Infant School · early years</p>
        </Card>
        <Card title="A calm start to secondary school" href="/style-guide" state={<Tag>Lapsed</Tag>}>
          <p>Damson Park School · secondary</p>
        </Card>
      </Cards>
    </Section>
    <Section heading="When there is nothing yet" level={3}>
      <EmptyState
        title="Nobody has offered a place yet"
        action={<Button href="/style-guide">Offer a place</Button>}
      >
        <p>Offers open on Monday 2 September 2024. You will get a message on the day.</p>
      </EmptyState>
      <Details summary="How are teams made?">
        <p>Each team has a Lead Reviewer and at least two peer reviewers from other trusts.</p>
      </Details>
    </Section>
  </Section>
)
