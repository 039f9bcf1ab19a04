const longestSide = 1600
const mostBytes = 380 * 1024
const qualities = [0.8, 0.65, 0.5, 0.35]

/**
 * A photograph drawn anew as a small JPEG. Only what it shows is drawn: the camera’s place, time and name stay behind.
 * Null when it cannot be made small enough.
 */
export async function smallPhotograph(file: Blob): Promise<ArrayBuffer | null> {
  const image = await loaded(file)
  const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  for (const quality of qualities) {
    const drawn = await asJpeg(canvas, quality)
    if (drawn && drawn.size <= mostBytes) return drawn.arrayBuffer()
  }
  return null
}

const asJpeg = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality))

function loaded(file: Blob): Promise<HTMLImageElement> {
  return new Promise((done, failed) => {
    const reader = new FileReader()
    const image = new Image()
    image.addEventListener('load', () => done(image))
    image.addEventListener('error', failed)
    reader.addEventListener('error', failed)
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') image.src = reader.result
    })
    reader.readAsDataURL(file)
  })
}
