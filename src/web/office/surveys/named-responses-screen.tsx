import type { NamedResponse } from '#surveys'
import { Card, Cards, EmptyState, Heading, Lead } from '#ui'
import { paths } from '../../paths.ts'

type NamedResponsesScreenProps = { readonly title: string; readonly responses: readonly NamedResponse[] }

export const NamedResponsesScreen = ({ title, responses }: NamedResponsesScreenProps) => (
  <>
    <Heading caption={title}>Who said what</Heading>
    <Lead>People were told that the office sees their name. Ask them before you pass anything on.</Lead>
    {responses.length === 0 ? (
      <EmptyState
        title="Nothing stands here"
        action={<a href={paths.surveys()}>See results of all surveys</a>}
      >
        <p>Nobody has answered yet, or this survey carries no names.</p>
      </EmptyState>
    ) : (
      <Cards>
        {responses.map(({ name, about, answers }) => (
          <Card key={`${name} ${about}`} title={name}>
            <p>{about}</p>
            {answers.map(({ words, answer }) => (
              <p key={words}>
                {words} <strong>{answer}</strong>
              </p>
            ))}
          </Card>
        ))}
      </Cards>
    )}
  </>
)
