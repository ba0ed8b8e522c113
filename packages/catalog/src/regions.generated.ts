// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// Regions, with the short code of older editions. Made by `npm run generate` from the vendor's SDK and packages/catalog/overlay, and not
// to be edited. It refuses to say where a fact comes from; the overlay does.
export const REGIONS: Readonly<Record<string, string | undefined>> = {
  'ap-bangkok': undefined,
  'ap-beijing': 'bj',
  'ap-beijing-1': undefined,
  'ap-chengdu': 'cd',
  'ap-chongqing': undefined,
  'ap-guangzhou': 'gz',
  'ap-guangzhou-open': 'gzopen',
  'ap-hongkong': 'hk',
  'ap-jakarta': undefined,
  'ap-mumbai': undefined,
  'ap-nanjing': undefined,
  'ap-seoul': 'kr',
  'ap-shanghai': 'sh',
  'ap-shanghai-fsi': 'shjr',
  'ap-shenzhen-fsi': 'szjr',
  'ap-singapore': 'sg',
  'ap-tokyo': undefined,
  'eu-frankfurt': 'de',
  'eu-moscow': undefined,
  'na-ashburn': undefined,
  'na-siliconvalley': 'usw',
  'na-toronto': 'ca',
  'sa-saopaulo': undefined,
}
