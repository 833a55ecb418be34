import fc from 'fast-check';
import { chinaAreas } from '../../../cloudfunctions/_core/places/china-areas';
import { cityName } from '../../../cloudfunctions/_core/places/city-name';
import { findPlace } from '../../../cloudfunctions/_core/places/find-place';
import { allCountries, foreignCities } from '../../../cloudfunctions/_core/places/foreign-areas';
import { mayNameAbroad } from '../../../cloudfunctions/_core/places/may-name-abroad';
import { WORLD_ROWS, WORLD_ZONES } from '../../../cloudfunctions/_core/places/world-rows';
import { anyCharacter } from '../../any-character';

/** A place in one line: 浙江省 杭州市 for China, US CA Los Angeles abroad; – for none. */
function inShort(text: string, home?: string): string {
  const place = findPlace(text, home);
  if (!place) return '–';
  const { country, province, city, county } = place;
  return [country === 'CN' ? undefined : country, province, city, county].filter(Boolean).join(' ') || country;
}

describe('findPlace in Chinese', () => {
  it.each([
    ['【杭州转运中心】', '浙江省 杭州市'],
    ['浙江省金华市义乌市荷叶塘公司', '浙江省 金华市 义乌市'],
    ['义乌中转部', '浙江省 金华市 义乌市'],
    ['浙江临安西部公司', '浙江省 杭州市 临安区'],
    ['昆山公司', '江苏省 苏州市 昆山市'],
    ['广东深圳公司', '广东省 深圳市'],
    ['广东省 深圳市 龙华区', '广东省 深圳市 龙华区'],
    ['陕西,西安市,灞桥区', '陕西省 西安市 灞桥区'],
    ['【深圳市】快件已到达', '广东省 深圳市'],
    ['快件到达杭州转运中心', '浙江省 杭州市'],
    ['快件离开杭州转运中心，已发往上海转运中心', '浙江省 杭州市'],
    ['下一站武汉', '湖北省 武汉市'],
    ['深圳 市', '广东省 深圳市'],
    ['广东主城区公司广州番禺服务部', '广东省 广州市 番禺区'],
  ])('%s is in %s', (text, want) => {
    expect(inShort(text)).toBe(want);
  });

  it.each([
    ['北京顺义集散中心', '北京市 北京市 顺义区'],
    ['北京市北京市朝阳区', '北京市 北京市 朝阳区'],
    ['上海浦东', '上海市 上海市 浦东新区'],
    ['重庆忠县', '重庆市 重庆市 忠县'],
  ])('a municipality is province and city: %s is in %s', (text, want) => {
    expect(inShort(text)).toBe(want);
  });

  it.each([
    ['仙桃分拨', '湖北省 仙桃市'],
    ['河南济源', '河南省 济源市'],
    ['新疆石河子市', '新疆维吾尔自治区 石河子市'],
    ['海南省澄迈县', '海南省 澄迈县'],
    ['湖北神农架', '湖北省 神农架林区'],
  ])('a county right under its province is a city: %s is in %s', (text, want) => {
    expect(inShort(text)).toBe(want);
  });

  it.each([
    ['延边转运中心', '吉林省 延边朝鲜族自治州'],
    ['恩施土家族苗族自治州', '湖北省 恩施土家族苗族自治州'],
    ['西双版纳州', '云南省 西双版纳傣族自治州'],
    ['伊犁', '新疆维吾尔自治区 伊犁哈萨克自治州'],
    ['浙江景宁', '浙江省 丽水市 景宁畲族自治县'],
    ['青海海南', '青海省 海南藏族自治州'],
    ['阿里地区', '西藏自治区 阿里地区'],
  ])('an autonomous area goes by its short name: %s is %s', (text, want) => {
    expect(inShort(text)).toBe(want);
  });

  it.each([
    ['华南虎门分拨', '广东省 东莞市 虎门镇'],
    ['东莞南城', '广东省 东莞市 南城街道'],
    ['台州路桥公司', '浙江省 台州市 路桥区'],
    ['吉林省长春市朝阳区', '吉林省 长春市 朝阳区'],
    ['辽宁朝阳', '辽宁省 朝阳市'],
    ['三明沙县', '福建省 三明市 沙县区'],
    ['阿里转运中心', '西藏自治区 阿里地区'],
    ['义乌市场部', '浙江省 金华市 义乌市'],
    ['荆州公安', '湖北省 荆州市 公安县'],
  ])('what stands around a name decides: %s is in %s', (text, want) => {
    expect(inShort(text)).toBe(want);
  });

  it.each([
    ['海南州', '青海省 海南藏族自治州'],
    ['【海南州转运中心】', '青海省 海南藏族自治州'],
    ['信丰营业部', '江西省 赣州市 信丰县'],
    ['厦门湖里', '福建省 厦门市 湖里区'],
    ['哈尔滨道里公司', '黑龙江省 哈尔滨市 道里区'],
    ['北京门头沟', '北京市 北京市 门头沟区'],
    ['唐山路南公司', '河北省 唐山市 路南区'],
    ['浙江湖州', '浙江省 湖州市'],
    ['上海门店', '上海市 上海市'],
    ['深圳湾口岸', '广东省 深圳市'],
    ['香港湾仔', 'HK Hong Kong'],
    ['东京成田机场', 'JP Tokyo'],
    ['东京都', 'JP Tokyo'],
    ['纽约海关', 'US NY New York City'],
    ['已抵达洛杉矶，等待清关', 'US CA Los Angeles'],
    ['意大利米兰国际', 'IT Milan'],
    ['旧金山国际机场', 'US CA San Francisco'],
    ['离开东京前往上海', 'JP Tokyo'],
    ['洛杉矶LAX', 'US CA Los Angeles'],
    ['新加坡樟宜', 'SG Singapore'],
    ['四川道孚', '四川省 甘孜藏族自治州 道孚县'],
    ['佛山里水', '广东省 佛山市'],
  ])('a name is read with what stands behind it: %s is %s', (text, want) => {
    expect(inShort(text)).toBe(want);
  });

  it.each([
    ...['温哥华森林菜鸟驿站', '伦敦郡小区', '巴黎春天店', '威尼斯水城', '东京都小区', '米兰国际', '纽约国际', '大阪城'],
    ...['美国城', '西班牙小镇', '香港城', '加拿大花园', '新加坡花园', '悉尼阳光菜鸟驿站', '曼哈顿广场'],
    ...['杭州湾新区', '杭州湾公司', '北海道', '信丰物流', '文昌阁营业点', '中山医院店', '中山门公司', '中山陵'],
    ...['永安里网点', '昆明湖', '杭州道', '福州道', '成都道', '东莞庄路', '广安门营业部'],
  ])('a house or a street that is called after a place is not there: %s', (text) => {
    expect(findPlace(text)).toBeUndefined();
  });

  it.each(['海南', '吉林转运中心'])('%s alone is the province', (text) => {
    expect(findPlace(text)).toMatchObject({ country: 'CN', province: expect.any(String) });
    expect(findPlace(text)).not.toHaveProperty('city');
  });

  it.each([
    ...['朝阳区', '朝阳公司', '西湖网点', '白云区', '通州', '南山', '市辖区'],
    ...['东方', '和平', '新华', '城关', '鼓楼', '合作点', '公安局', '来宾签收', '阿里巴巴'],
    ...['中山路网点', '南京路', '南京东路', '上海路', '西安路', '北京大街', '重庆小吃', '兰州拉面'],
    ...['已签收，签收人：家人', '您的快件已送达东方明珠花园', '圣地亚哥', '奥克兰', '', '【】'],
  ])('“%s” names no one place', (text) => {
    expect(findPlace(text)).toBeUndefined();
  });

  it.each([
    ['洛杉矶国际机场', 'US CA Los Angeles'],
    ['美国 纽约', 'US NY New York City'],
    ['美国加利福尼亚州洛杉矶', 'US CA Los Angeles'],
    ['美国圣地亚哥', 'US CA San Diego'],
    ['发往德国法兰克福', 'DE Frankfurt am Main'],
    ['列日', 'BE Liege'],
    ['大阪', 'JP Osaka'],
    ['首尔', 'KR Seoul'],
    ['迪拜', 'AE Dubai'],
    ['悉尼', 'AU NSW Sydney'],
    ['中国香港', 'HK Hong Kong'],
    ['香港集散中心', 'HK Hong Kong'],
    ['台湾省台北市', 'TW Taipei'],
    ['澳门', 'MO Macau'],
    ['美国', 'US'],
    ['美国 Memphis', 'US TN Memphis'],
  ])('abroad: %s is %s', (text, want) => {
    expect(inShort(text)).toBe(want);
  });

  it('knows one zone in China, and the city’s middle', () => {
    expect(findPlace('新疆喀什')).toMatchObject({ zone: 'Asia/Shanghai', at: [39.47, 75.99] });
    expect(findPlace('义乌')).toMatchObject({ zone: 'Asia/Shanghai', city: '金华市' });
  });
});

describe('findPlace in Latin letters', () => {
  it.each([
    ['LOS ANGELES, CA', 'US CA Los Angeles'],
    ['Memphis, TN, US', 'US TN Memphis'],
    ['CINCINNATI HUB,OH - USA', 'US OH Cincinnati'],
    ['NEW YORK CITY GATEWAY,NY-USA', 'US NY New York City'],
    ['JACKSONVILLE FL DISTRIBUTION CENTER', 'US FL Jacksonville'],
    ['ISC NEW YORK NY(USPS)', 'US NY New York City'],
    ['Springfield, IL', 'US IL Springfield'],
    ['Kansas City, MO', 'US MO Kansas City'],
    ['JAMAICA, NY', 'US NY Jamaica'],
    ['TORONTO, ON', 'CA ON Toronto'],
    ['LONDON, ON', 'CA ON London'],
    ['SYDNEY NSW', 'AU NSW Sydney'],
    ['Canning Vale, WA', 'AU WA Canning Vale'],
    ['Shenzhen - CHINA, PEOPLES REPUBLIC', '广东省 深圳市'],
    ['Fuzhou, JIANGXI', '江西省 抚州市'],
    ["XI'AN", '陕西省 西安市'],
    ['HONG KONG - HONG KONG SAR, CHINA', 'HK Hong Kong'],
    ['LONDON-HEATHROW - UNITED KINGDOM', 'GB London'],
    ['AMSTERDAM - NETHERLANDS, THE', 'NL Amsterdam'],
    ['Essen, DE', 'DE Essen'],
    ['SINGAPORE - SINGAPORE', 'SG Singapore'],
    ['INCHEON INTL APT/SEOUL, KOREA', 'KR Incheon'],
    ['Parcel Hub Shah Alam', 'MY Shah Alam'],
    ['São Paulo, BR', 'BR Sao Paulo'],
    ['LAX', 'US CA Los Angeles'],
    ['AIRPORT ICN', 'KR Incheon'],
    ['Paris', 'FR Paris'],
    ['Suzhou', '江苏省 苏州市'],
    ['Atlanta, Georgia, United States', 'US GA Atlanta'],
    ['Savannah, Georgia', 'US GA Savannah'],
    ['Tbilisi, Georgia', 'GE Tbilisi'],
    ['JAMAICA, NY 11430', 'US NY Jamaica'],
    ['Jamaica, New York', 'US NY Jamaica'],
    ['Albany, New York', 'US NY Albany'],
    ['ROCHESTER, NEW YORK, US', 'US NY Rochester'],
    ['Tacoma, Washington', 'US WA Tacoma'],
    ['New York, New York', 'US NY New York City'],
    ['NEW YORK NY 10001', 'US NY New York City'],
    ['LOS ANGELES CA 90052', 'US CA Los Angeles'],
    ['MEMPHIS, TN 38118-1234', 'US TN Memphis'],
    ['Washington, DC', 'US DC Washington D.C.'],
    ['Chaoyang, Beijing', '北京市 北京市'],
    ['Chaoyang, Liaoning', '辽宁省 朝阳市'],
    ['BEIJING', '北京市 北京市'],
    ['Beijing, China', '北京市 北京市'],
  ])('%s is %s', (text, want) => {
    expect(inShort(text)).toBe(want);
  });

  it.each([
    ['Small Village, QC', 'CA QC', 'America/Toronto'],
    ['Small Village, NY - USA', 'US NY', 'America/New_York'],
    ['Malaysia', 'MY', 'Asia/Kuala_Lumpur'],
    ['Guangdong, China', '广东省', 'Asia/Shanghai'],
    ['UNITED STATES', 'US', undefined],
    ['Georgia, United States', 'US GA', 'America/New_York'],
    ['Small Village, New York', 'US NY', 'America/New_York'],
    ['Small Village, New York, US', 'US NY', 'America/New_York'],
    ['Chaoyang, China', 'CN', 'Asia/Shanghai'],
    ['China, Taiwan', 'TW', 'Asia/Taipei'],
  ])('%s is no more than %s', (text, want, zone) => {
    expect([inShort(text), findPlace(text)?.zone]).toEqual([want, zone]);
  });

  it.each([
    ...['Springfield', 'CAMBRIDGE', 'Vancouver', 'JAMAICA', 'GEORGIA', 'CA', 'Small Village, IL'],
    ...['Lebanon, New Hampshire', 'Chaoyang', 'Man', 'Mobile'],
    ...['Transit Scan', 'Shipper', 'INTERNATIONAL POST OFFICE', 'Export Facility', 'Web Services', '-', 'XXX'],
    'Your parcel was sent by way of Paris and will be with you in a few days now',
  ])('“%s” names no one place', (text) => {
    expect(findPlace(text)).toBeUndefined();
  });

  it.each([
    ['CAMBRIDGE', 'US', 'US MA Cambridge'],
    ['CAMBRIDGE', 'GB', 'GB Cambridge'],
    ['VANCOUVER', 'CA', 'CA BC Vancouver'],
    ['ALEXANDRIA', 'US', 'US VA Alexandria'],
    ['Small Village, IL', 'US', 'US IL'],
    ['SINGAPORE', 'US', 'SG Singapore'],
  ])('%s, said by a carrier at home in %s, is %s', (text, home, want) => {
    expect(inShort(text, home)).toBe(want);
  });
});

describe('the tables', () => {
  const cities = chinaAreas().filter(({ level }) => level === 'city');

  it('hold 31 provinces, every city with its middle in China, and some 2,900 counties', () => {
    const provinces = new Set(cities.map(({ parent }) => parent?.name));
    expect([provinces.size, cities.length > 365, chinaAreas().length > 3_200]).toEqual([31, true, true]);
    for (const { at: [lat, lon] = [0, 0] } of cities) {
      expect(lat > 15 && lat < 54 && lon > 73 && lon < 136).toBe(true);
    }
  });

  it('find every province and city of China by its official name', () => {
    for (const { name, level } of chinaAreas().filter((area) => area.level !== 'county')) {
      expect(findPlace(name)?.[level === 'city' ? 'city' : 'province']).toBe(name);
    }
  });

  it('find every county behind its province and city', () => {
    for (const { name, parent } of chinaAreas().filter(({ level }) => level === 'county')) {
      const place = findPlace(`${parent?.parent?.name ?? ''}${parent?.name ?? ''}${name}`);
      expect([place?.city, place?.county]).toEqual([parent?.name, name]);
    }
  });

  it('name only zones that there are', () => {
    const named = [...foreignCities(), ...allCountries()].flatMap(({ area }) => area.zone ?? []);
    for (const zone of new Set([...WORLD_ZONES.split('\n'), ...named])) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
  });

  it('are sorted, as halving needs it', () => {
    const keys = WORLD_ROWS.split('\n').map((line) => line.slice(0, line.indexOf('|')));
    expect(keys.every((key, index) => index === 0 || key > (keys[index - 1] ?? ''))).toBe(true);
  });

  it('never say that a text cannot name a place abroad which then is one', () => {
    for (const { area, chinese } of foreignCities()) {
      for (const name of chinese) expect(area.country === 'CN' || mayNameAbroad(`到达${name}机场`)).toBe(true);
    }
    for (const { area, chinese, latin } of allCountries()) {
      const names = [...chinese, ...latin].filter((name) => area.country !== 'CN' && findPlace(name));
      expect(names.filter((name) => !mayNameAbroad(name))).toEqual([]);
    }
    for (const text of ['LAX', 'JFK', 'HKG', 'USA', 'US', 'UK', 'Ulm', 'QC']) {
      expect([text, findPlace(text) !== undefined, mayNameAbroad(text)]).toEqual([text, true, true]);
    }
    expect(['杭州转运中心', '浙江省金华市', 'S', ''].map(mayNameAbroad)).toEqual([false, false, false, false]);
  });
});

it('never throws, and never makes up a country', () => {
  const known = new Set(['CN', ...allCountries().map(({ area }) => area.country)]);
  const piece = fc.oneof(
    fc.constantFrom(
      '杭州',
      '朝阳',
      '市',
      '区',
      '【',
      '】',
      '转运中心',
      '路',
      '美国',
      'CA',
      'US',
      'LOS ANGELES',
      ' - ',
      ',',
      '海南',
      '中国',
    ),
    fc.string({ unit: anyCharacter, maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const place = findPlace(pieces.join('').slice(0, 512));
      expect(place === undefined || known.has(place.country)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

it.each([
  { text: '杭州转运中心', zh: '杭州', en: 'Hangzhou' },
  { text: '义乌', zh: '金华', en: 'Jinhua' },
  { text: '西双版纳州', zh: '西双版纳', en: 'Xishuangbanna' },
  { text: '江西抚州', zh: '抚州', en: 'Fuzhou' },
  { text: 'LOS ANGELES, CA', zh: '洛杉矶', en: 'Los Angeles' },
  { text: '大阪', zh: '大阪', en: 'Osaka' },
  { text: '香港', zh: '香港', en: 'Hong Kong' },
  { text: 'Shah Alam', zh: '莎阿南', en: 'Shah Alam' },
  { text: 'SOUTH JORDAN, UT', zh: 'South Jordan', en: 'South Jordan' },
  { text: '海南', zh: undefined, en: undefined },
])('cityName of $text is $zh, $en', ({ text, zh, en }) => {
  const place = findPlace(text);
  expect(place && [cityName(place, 'zh-CN'), cityName(place, 'en')]).toEqual([zh, en]);
});
