// The values of `--color`. It refuses to know what they lead to.

export type ColorChoice = 'auto' | 'always' | 'never'

export const COLOR_CHOICES: readonly ColorChoice[] = ['auto', 'always', 'never']
