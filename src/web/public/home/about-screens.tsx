import { Heading, Lead, Prose } from '#ui'
import { paths } from '../../paths.ts'

export const HelpScreen = () => (
  <>
    <Heading>Help</Heading>
    <Lead>Start at your home page: it says what comes next for you, and by when.</Lead>
    <Prose>
      <h2>You cannot sign in</h2>
      <p>
        Use the work address that your school gave us. We send a link and a six-digit code in one mail; it can
        take a few minutes to pass your school’s filters. If nothing comes, ask the office to check your
        address.
      </p>
      <h2>Your dates have to move</h2>
      <p>
        Open your review from your home page and choose <em>Postpone</em>. If Ofsted rings, tell the office:
        your team is told kindly and nobody is blamed.
      </p>
      <h2>You cannot take part after all</h2>
      <p>
        Open the mail with your place, or your home page, and say so as early as you can. You can name a
        deputy from your school; otherwise we ask the next person on the list.
      </p>
    </Prose>
  </>
)

export const AccessibilityScreen = () => (
  <>
    <Heading>Accessibility</Heading>
    <Lead>
      Everything here should work for everybody: by keyboard, by screen reader, on a phone, without
      JavaScript.
    </Lead>
    <Prose>
      <p>
        We build to the Web Content Accessibility Guidelines 2.2, level AA. Every page is checked by machine
        before it is released, and the journeys are walked by keyboard. Maps and charts always stand above a
        table that says the same.
      </p>
      <p>
        If something does not work for you, tell the office what you were doing and what you use. See{' '}
        <a href={paths.help()}>Help</a>.
      </p>
    </Prose>
  </>
)

export const PrivacyScreen = () => (
  <>
    <Heading>Privacy</Heading>
    <Lead>
      We keep what a partnership needs to run, about professionals at work. We keep nothing about pupils.
    </Lead>
    <Prose>
      <ul>
        <li>
          <strong>About schools:</strong> what the Department for Education publishes. Never heads’ names,
          telephone numbers or mail addresses from the register.
        </li>
        <li>
          <strong>About you:</strong> your name, work address and posts; if you review, your training,
          availability and travel wishes. You can see and change them on{' '}
          <a href={paths.account()}>your account</a>.
        </li>
        <li>
          <strong>Who can see it:</strong> only those who need it, and every change is logged with a name and
          a time.
        </li>
      </ul>
    </Prose>
  </>
)
