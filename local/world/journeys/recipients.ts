/** Nobody here is real. */
export const chen = { name: '陈小满', phone: '13800005678' };
export const lin = { name: '林知夏', phone: '13900004321' };
export const abroad = { name: 'Mina Falk', phone: '4915100002468' };
