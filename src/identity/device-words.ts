const browsers = [
  [/Edg/, 'Edge'],
  [/OPR|Opera/, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const

const machines = [
  [/iPad/, 'an iPad'],
  [/iPhone/, 'an iPhone'],
  [/Android/, 'Android'],
  [/CrOS/, 'a Chromebook'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'a Mac'],
  [/Linux/, 'Linux'],
] as const

/** “Chrome on Windows”, from what a browser says of itself. */
export function deviceWords(userAgent: string | null): string {
  const [, browser = 'A browser'] = browsers.find(([sign]) => sign.test(userAgent ?? '')) ?? []
  const [, machine] = machines.find(([sign]) => sign.test(userAgent ?? '')) ?? []
  return machine ? `${browser} on ${machine}` : browser
}
