/** What is found within somebody's patience; null when it takes longer, and is then to be asked for again. */
export const orLater = async <Found>(
  found: Promise<Found>,
  patience: (() => Promise<void>) | undefined,
): Promise<Found | null> => (patience ? Promise.race([found, patience().then(() => null)]) : found)
