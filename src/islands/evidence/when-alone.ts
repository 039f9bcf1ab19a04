type Told = { readonly alone: () => void; readonly elsewhere: () => void }

/** One tab at a time writes, so that no two write one entry. Before Safari 15.4 nothing can tell, and each tab writes. */
export function whenAlone({ alone, elsewhere }: Told) {
  if (!('locks' in navigator)) {
    alone()
    return
  }
  const forever = () => new Promise<never>(() => {})
  void navigator.locks.request('review-notes', { ifAvailable: true }, (lock) => {
    if (lock) {
      alone()
      return forever()
    }
    elsewhere()
    void navigator.locks.request('review-notes', () => {
      alone()
      return forever()
    })
    return undefined
  })
}
