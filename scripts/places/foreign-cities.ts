/**
 * Foreign cities as Chinese carriers name them, beyond those after which a time zone is called. A line: Chinese names separated by /, the
 * name in the world list, country, the airports that carriers write instead (IATA), further English names. Typed by hand.
 */
export const FOREIGN_CITIES = `
洛杉矶|Los Angeles|US|LAX
纽约/纽约市|New York City|US|JFK EWR NYC|New York
芝加哥|Chicago|US|ORD
旧金山/三藩市|San Francisco|US|SFO
西雅图|Seattle|US|SEA
孟菲斯|Memphis|US|MEM
辛辛那提|Cincinnati|US|CVG
路易斯维尔|Louisville|US|SDF
迈阿密|Miami|US|MIA
达拉斯|Dallas|US|DFW
休斯敦/休斯顿|Houston|US|IAH
亚特兰大|Atlanta|US|ATL
波士顿|Boston|US|BOS
费城|Philadelphia|US|PHL
华盛顿|Washington, D.C.|US|IAD|Washington,Washington DC
拉斯维加斯|Las Vegas|US|LAS
奥克兰|Oakland|US|OAK
波特兰|Portland|US|PDX
盐湖城|Salt Lake City|US|SLC
明尼阿波利斯|Minneapolis|US|MSP
奥兰多|Orlando|US|MCO
夏洛特|Charlotte|US|CLT
匹兹堡|Pittsburgh|US|PIT
克利夫兰|Cleveland|US|CLE
圣路易斯|St. Louis|US|STL|Saint Louis
堪萨斯城|Kansas City|US|MCI
新奥尔良|New Orleans|US|MSY
圣何塞|San Jose|US|SJC
萨克拉门托|Sacramento|US|SMF
圣地亚哥|San Diego|US|SAN
圣安东尼奥|San Antonio|US|SAT
奥斯汀|Austin|US|AUS
纳什维尔|Nashville|US|BNA
哥伦布|Columbus|US|CMH
密尔沃基|Milwaukee|US|MKE
巴尔的摩|Baltimore|US|BWI
罗利|Raleigh|US|RDU
坦帕|Tampa|US|TPA
杰克逊维尔|Jacksonville|US|JAX
丹佛|Denver|US|DEN
底特律|Detroit|US|DTW
凤凰城/菲尼克斯|Phoenix|US|PHX
印第安纳波利斯|Indianapolis|US|IND
安克雷奇/安克拉治|Anchorage|US|ANC
火奴鲁鲁/檀香山/夏威夷|Honolulu|US|HNL
威尔明顿|Wilmington|US|ILN
纽瓦克|Newark|US|EWR
安大略|Ontario|US|ONT
泽西城|Jersey City|US||
多伦多|Toronto|CA|YYZ
温哥华|Vancouver|CA|YVR
蒙特利尔|Montréal|CA|YUL|Montreal
卡尔加里|Calgary|CA|YYC
渥太华|Ottawa|CA|YOW
密西沙加|Mississauga|CA||
里士满/列治文|Richmond|CA||
里士满|Richmond|US||
魁北克|Québec|CA||Quebec,Quebec City
墨西哥城|Mexico City|MX|MEX
瓜达拉哈拉|Guadalajara|MX|GDL
圣保罗|São Paulo|BR|GRU|Sao Paulo
里约热内卢|Rio de Janeiro|BR|GIG
库里蒂巴|Curitiba|BR|CWB
巴西利亚|Brasília|BR|BSB
坎皮纳斯|Campinas|BR|VCP
圣地亚哥|Santiago|CL|SCL
法兰克福|Frankfurt am Main|DE|FRA|Frankfurt
莱比锡|Leipzig|DE|LEJ
科隆|Köln|DE|CGN|Cologne,Koeln
慕尼黑|Munich|DE|MUC|Muenchen
汉堡|Hamburg|DE|HAM
柏林|Berlin|DE|BER
杜塞尔多夫|Düsseldorf|DE|DUS|Dusseldorf
不来梅|Bremen|DE|BRE
汉诺威|Hannover|DE|HAJ|Hanover
斯图加特|Stuttgart|DE|STR
纽伦堡|Nürnberg|DE|NUE|Nuremberg
杜伊斯堡|Duisburg|DE||
列日|Liège|BE|LGG|Liege
布鲁塞尔|Brussels|BE|BRU
安特卫普|Antwerpen|BE|ANR|Antwerp
阿姆斯特丹|Amsterdam|NL|AMS
鹿特丹|Rotterdam|NL|RTM
埃因霍温|Eindhoven|NL|EIN
马斯特里赫特|Maastricht|NL|MST
蒂尔堡|Tilburg|NL||
巴黎|Paris|FR|CDG ORY
里昂|Lyon|FR|LYS
马赛|Marseille|FR|MRS
伦敦/希思罗|London|GB|LHR LGW STN LTN
伯明翰|Birmingham|GB|BHX
曼彻斯特|Manchester|GB|MAN
爱丁堡|Edinburgh|GB|EDI
格拉斯哥|Glasgow|GB|GLA
利物浦|Liverpool|GB|LPL
考文垂|Coventry|GB||
都柏林|Dublin|IE|DUB
马德里|Madrid|ES|MAD
巴塞罗那|Barcelona|ES|BCN
瓦伦西亚/巴伦西亚|Valencia|ES|VLC
萨拉戈萨|Zaragoza|ES|ZAZ
里斯本|Lisbon|PT|LIS
波尔图|Porto|PT|OPO
罗马|Rome|IT|FCO
米兰|Milan|IT|MXP LIN|Milano
威尼斯|Venice|IT|VCE
贝加莫|Bergamo|IT|BGY
博洛尼亚|Bologna|IT|BLQ
苏黎世|Zürich|CH|ZRH|Zurich
日内瓦|Genève|CH|GVA|Geneva
巴塞尔|Basel|CH|BSL
维也纳|Vienna|AT|VIE
林茨|Linz|AT|LNZ
布拉格|Prague|CZ|PRG
华沙|Warsaw|PL|WAW
卡托维兹|Katowice|PL|KTW
布达佩斯|Budapest|HU|BUD
布加勒斯特|Bucharest|RO|OTP
索非亚|Sofia|BG|SOF
雅典|Athens|GR|ATH
哥本哈根|Copenhagen|DK|CPH
斯德哥尔摩|Stockholm|SE|ARN
马尔默|Malmö|SE|MMX|Malmo
哥德堡|Göteborg|SE|GOT|Gothenburg
奥斯陆|Oslo|NO|OSL
赫尔辛基|Helsinki|FI|HEL
里加|Riga|LV|RIX
维尔纽斯|Vilnius|LT|VNO
塔林|Tallinn|EE|TLL
莫斯科|Moscow|RU|SVO DME
圣彼得堡|Saint Petersburg|RU|LED|St Petersburg
叶卡捷琳堡|Yekaterinburg|RU|SVX|Ekaterinburg
新西伯利亚|Novosibirsk|RU|OVB
海参崴/符拉迪沃斯托克|Vladivostok|RU|VVO
哈巴罗夫斯克/伯力|Khabarovsk|RU|KHV
基辅|Kyiv|UA|KBP|Kiev
明斯克|Minsk|BY|MSQ
伊斯坦布尔|Istanbul|TR|IST
安卡拉|Ankara|TR|ESB
特拉维夫|Tel Aviv|IL|TLV
迪拜|Dubai|AE|DXB DWC
阿布扎比|Abu Dhabi|AE|AUH
沙迦|Sharjah|AE|SHJ
利雅得|Riyadh|SA|RUH
吉达|Jeddah|SA|JED
达曼|Dammam|SA|DMM
多哈|Doha|QA|DOH
科威特城|Kuwait City|KW|KWI
麦纳麦|Manama|BH|BAH
马斯喀特|Muscat|OM|MCT
德黑兰|Tehran|IR|IKA
开罗|Cairo|EG|CAI
约翰内斯堡|Johannesburg|ZA|JNB
开普敦|Cape Town|ZA|CPT
拉各斯|Lagos|NG|LOS
内罗毕|Nairobi|KE|NBO
亚的斯亚贝巴|Addis Ababa|ET|ADD
东京/成田/羽田|Tokyo|JP|NRT HND TYO
大阪/关西|Osaka|JP|KIX OSA
名古屋|Nagoya|JP|NGO
福冈|Fukuoka|JP|FUK
札幌|Sapporo|JP|CTS
横滨|Yokohama|JP||
神户|Kobe|JP|UKB
京都|Kyoto|JP||
川崎|Kawasaki|JP||
千叶|Chiba|JP||
广岛|Hiroshima|JP|HIJ
仙台|Sendai|JP|SDJ
冲绳/那霸|Naha|JP|OKA|Okinawa
首尔/汉城|Seoul|KR|SEL GMP
仁川|Incheon|KR|ICN|Inchon
釜山|Busan|KR|PUS
大邱|Daegu|KR|TAE
新加坡|Singapore|SG|SIN
吉隆坡|Kuala Lumpur|MY|KUL|Kualalumpur
莎阿南|Shah Alam|MY||
槟城|George Town|MY|PEN|Penang
新山|Johor Bahru|MY|JHB
古晋|Kuching|MY|KCH
亚庇|Kota Kinabalu|MY|BKI
曼谷|Bangkok|TH|BKK
清迈|Chiang Mai|TH|CNX
胡志明/胡志明市/西贡|Ho Chi Minh City|VN|SGN|Ho Chi Minh,Saigon
河内|Hanoi|VN|HAN|Ha Noi
岘港|Da Nang|VN|DAD|Danang
海防|Haiphong|VN|HPH|Hai Phong
雅加达|Jakarta|ID|CGK
泗水|Surabaya|ID|SUB
棉兰|Medan|ID|KNO
马尼拉|Manila|PH|MNL
宿务|Cebu City|PH|CEB|Cebu
达沃|Davao|PH|DVO|Davao City
克拉克|Angeles City|PH|CRK
金边|Phnom Penh|KH|PNH
万象|Vientiane|LA|VTE
仰光|Yangon|MM|RGN|Rangoon
达卡|Dhaka|BD|DAC
科伦坡|Colombo|LK|CMB
加德满都|Kathmandu|NP|KTM
德里/新德里|Delhi|IN|DEL|New Delhi
孟买|Mumbai|IN|BOM|Bombay
班加罗尔|Bengaluru|IN|BLR|Bangalore
金奈|Chennai|IN|MAA
加尔各答|Kolkata|IN|CCU|Calcutta
海得拉巴|Hyderabad|IN|HYD
卡拉奇|Karachi|PK|KHI
拉合尔|Lahore|PK|LHE
伊斯兰堡|Islamabad|PK|ISB
阿拉木图|Almaty|KZ|ALA
阿斯塔纳|Nur-Sultan|KZ|NQZ|Astana
塔什干|Tashkent|UZ|TAS
比什凯克|Bishkek|KG|FRU
乌兰巴托|Ulan Bator|MN|UBN|Ulaanbaatar
悉尼|Sydney|AU|SYD
墨尔本|Melbourne|AU|MEL
布里斯班|Brisbane|AU|BNE
珀斯|Perth|AU|PER
阿德莱德|Adelaide|AU|ADL
堪培拉|Canberra|AU|CBR
黄金海岸|Gold Coast|AU|OOL
奥克兰|Auckland|NZ|AKL
惠灵顿|Wellington|NZ|WLG
基督城/克赖斯特彻奇|Christchurch|NZ|CHC
`;

/** Hong Kong, Macau and Taiwan: neither source holds them with Chinese names. City, English, country, latitude, longitude; airports. */
export const BEYOND_THE_STRAIT = `
香港/中国香港/香港特别行政区|Hong Kong|HK|22.3,114.17|HKG|Hongkong
澳门/中国澳门/澳门特别行政区|Macau|MO|22.2,113.54|MFM|Macao
台北/台北市/臺北|Taipei|TW|25.04,121.56|TPE TSA
新北/新北市|New Taipei|TW|25.01,121.47||New Taipei City
桃园/桃园市|Taoyuan|TW|24.99,121.3||Taoyuan City
台中/台中市|Taichung|TW|24.14,120.68|RMQ
台南/台南市|Tainan|TW|22.99,120.21|TNN
高雄/高雄市|Kaohsiung|TW|22.62,120.31|KHH
基隆/基隆市|Keelung|TW|25.13,121.74|
新竹/新竹市|Hsinchu|TW|24.8,120.97|
嘉义/嘉义市|Chiayi|TW|23.48,120.45|
花莲/花莲市|Hualien|TW|23.98,121.6|
`;
