/** 杭州市西湖区公司 is 西湖区公司 to somebody who has just read 杭州. */
export function placeWithin(city: string, place: string): string {
  const rest = place.startsWith(city) ? place.slice(city.length).replace(/^市/, '') : '';
  return rest.length > 1 ? rest : place;
}
