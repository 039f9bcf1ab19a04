/** Surnames of people whom classes learn about or read: “Roald Dahl” in a note is no child. */
export const wellKnownSurnames: ReadonlySet<string> = new Set(
  `anning armstrong attenborough austen bach banksy beethoven bell blake bronte brontë brunel bruegel churchill
  columbus constable cook copernicus crick curie dahl darwin dickens donaldson drake earhart edison einstein eliot
  equiano fawkes fleming frank franklin fry galileo gandhi goldsworthy hawking hepworth hockney holst hughes hutton
  johnson kahlo kandinsky king lovelace lowry luther macfarlane mandela matisse mendel monet morpurgo morris mozart
  newton nightingale nobel orwell owen pankhurst parks pepys picasso pollock potter priestley riley rosen rossetti
  rowling rutherford salk seacole shackleton shakespeare shelley stevenson stravinsky thunberg tubman turing turner
  vaughan vivaldi walker warhol wells wilberforce wilde williams wordsworth wright`
    .trim()
    .split(/\s+/),
)
