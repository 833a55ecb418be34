const zh = {
  parcels: '包裹',
  merchant: '商家',
  settings: '设置',
};

const en: typeof zh = {
  parcels: 'Parcels',
  merchant: 'Shop',
  settings: 'Settings',
};

export const tabs = { 'zh-CN': zh, en };
