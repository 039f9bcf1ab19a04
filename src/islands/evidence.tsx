import { createRoot } from 'react-dom/client'
import { Capture } from './evidence/capture.tsx'
import { whenAlone } from './evidence/when-alone.ts'

/** Writing notes on a review day, with or without a network. */
const place = document.querySelector('#capture')
const wanted = new URLSearchParams(window.location.search).get('review')

if (place) {
  const root = createRoot(place)
  whenAlone({
    alone: () => root.render(<Capture wanted={wanted} />),
    elsewhere: () =>
      root.render(
        <p role="alert">
          Your notes are open in another tab. Write there, or close it: this page opens as soon as it is
          closed.
        </p>,
      ),
  })
}

if ('serviceWorker' in navigator)
  void navigator.serviceWorker.register('/capture/service-worker.js', { scope: '/capture' })
