/** A town as it is compared: small letters, no accents, one space. Empty stands for any town. */
export const townKey = (town: string) =>
  town
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
