import type { Node } from '../_usecases/kdniao-track';

/** What a message calls each trouble that a carrier’s words alone can open, and such words. */
export const TROUBLES: readonly [string, Omit<Node, 'time'>][] = [
  ['没送成', { words: '【杭州市】 因收件人古丽·买买提不在家，未能妥投，次日再派', code: '405' }],
  ['地址不全', { words: '【杭州市】 收货地址不详，缺少门牌号，已联系发件人核实', code: '420' }],
  ['联系不上', { words: '【杭州市】 因联系不上收件人，快件暂存网点', code: '416' }],
  ['送错网点', { words: '【温州市】 快件错发，正在转往正确的目的地', code: '422' }],
  ['已拒收', { words: '【杭州市】 客户拒收，原因：不想要了，网点将与发件人确认', code: '404' }],
  ['有破损', { words: '【杭州市】 快件外包装破损，正在核实并重新加固', code: '414' }],
  ['停滞中', { words: '【杭州市】 因天气原因，快件派送延误', code: '401' }],
  ['疑似丢失', { words: '经查找，该快件已确认遗失，请联系寄件网点办理赔偿' }],
  ['待补资料', { words: '快件被海关查验，待补充清关资料', code: '604' }],
  ['待缴税', { words: '清关中，待缴纳关税 128.60 元' }],
];
