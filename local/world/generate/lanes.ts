import type { Random } from './random';

export interface City {
  name: string;
  province: string;
  /** Degrees. */
  at: readonly [north: number, east: number];
  districts: readonly string[];
  /** Of the parcels that go there. */
  share: number;
}

/** Where parcels go: rounded positions, shares made up after the cities' sizes. */
const CITIES: readonly City[] = [
  { name: '北京', province: '北京', at: [39.9, 116.4], districts: ['朝阳', '海淀', '丰台'], share: 8 },
  { name: '上海', province: '上海', at: [31.2, 121.5], districts: ['浦东', '徐汇', '闵行'], share: 9 },
  { name: '广州', province: '广东', at: [23.1, 113.3], districts: ['天河', '番禺', '白云'], share: 8 },
  { name: '深圳', province: '广东', at: [22.5, 114.1], districts: ['南山', '福田', '龙岗'], share: 8 },
  { name: '杭州', province: '浙江', at: [30.3, 120.2], districts: ['西湖', '滨江', '余杭'], share: 7 },
  { name: '南京', province: '江苏', at: [32.1, 118.8], districts: ['鼓楼', '江宁', '栖霞'], share: 5 },
  { name: '苏州', province: '江苏', at: [31.3, 120.6], districts: ['吴中', '姑苏', '相城'], share: 5 },
  { name: '成都', province: '四川', at: [30.7, 104.1], districts: ['武侯', '锦江', '双流'], share: 6 },
  { name: '重庆', province: '重庆', at: [29.6, 106.5], districts: ['渝北', '江北', '沙坪坝'], share: 5 },
  { name: '武汉', province: '湖北', at: [30.6, 114.3], districts: ['洪山', '江汉', '武昌'], share: 5 },
  { name: '西安', province: '陕西', at: [34.3, 108.9], districts: ['雁塔', '碑林', '未央'], share: 4 },
  { name: '郑州', province: '河南', at: [34.7, 113.6], districts: ['金水', '二七', '中原'], share: 5 },
  { name: '长沙', province: '湖南', at: [28.2, 113.0], districts: ['岳麓', '雨花', '天心'], share: 4 },
  { name: '青岛', province: '山东', at: [36.1, 120.4], districts: ['市南', '崂山', '城阳'], share: 3 },
  { name: '济南', province: '山东', at: [36.7, 117.0], districts: ['历下', '槐荫', '历城'], share: 3 },
  { name: '沈阳', province: '辽宁', at: [41.8, 123.4], districts: ['和平', '铁西', '浑南'], share: 2 },
  { name: '哈尔滨', province: '黑龙江', at: [45.8, 126.5], districts: ['南岗', '道里', '香坊'], share: 2 },
  { name: '厦门', province: '福建', at: [24.5, 118.1], districts: ['思明', '湖里', '集美'], share: 2 },
  { name: '昆明', province: '云南', at: [25.0, 102.7], districts: ['五华', '官渡', '盘龙'], share: 2 },
  { name: '兰州', province: '甘肃', at: [36.1, 103.8], districts: ['城关', '七里河', '安宁'], share: 1 },
  { name: '乌鲁木齐', province: '新疆', at: [43.8, 87.6], districts: ['天山', '沙依巴克', '水磨沟'], share: 1 },
];

/** Where the shops are. */
const ORIGINS: readonly City[] = [
  { name: '佛山', province: '广东', at: [23.0, 113.1], districts: ['顺德', '南海', '禅城'], share: 4 },
  { name: '义乌', province: '浙江', at: [29.3, 120.1], districts: ['北苑', '江东', '稠城'], share: 3 },
  { name: '泉州', province: '福建', at: [24.9, 118.6], districts: ['晋江', '丰泽', '石狮'], share: 2 },
  { name: '临沂', province: '山东', at: [35.1, 118.3], districts: ['兰山', '罗庄', '河东'], share: 1 },
];

/** One way between two cities. */
export interface Lane {
  from: City;
  to: City;
  /** From hub to hub by road, without delays. */
  hours: number;
}

const KM_PER_HOUR = 62;
/** Roads are longer than the straight line. */
const DETOUR = 1.25;
const KM_PER_DEGREE = 111.2;

export function drawLane(random: Random): Lane {
  const from = random.share(ORIGINS);
  const to = random.share(CITIES);
  return { from, to, hours: Math.max(2, (distanceKm(from, to) * DETOUR) / KM_PER_HOUR) };
}

/** Any city but those two: where a parcel goes by mistake. */
export function drawOtherCity(random: Random, { from, to }: Lane): City {
  return random.share(CITIES.filter(({ name }) => name !== from.name && name !== to.name));
}

/** Flat enough for a country. */
function distanceKm(a: City, b: City): number {
  const north = a.at[0] - b.at[0];
  const east = (a.at[1] - b.at[1]) * Math.cos((((a.at[0] + b.at[0]) / 2) * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot(north, east);
}
