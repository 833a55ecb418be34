/** Foreign cities by their Chinese names, and countries. Made by scripts/places.ts. */
export const FOREIGN_ROWS = `香港/中国香港/香港特别行政区|Hong Kong|HK||22.3,114.17|Asia/Hong_Kong|HKG
澳门/中国澳门/澳门特别行政区|Macau|MO||22.2,113.54|Asia/Macau|MFM
台北/台北市/臺北|Taipei|TW||25.04,121.56|Asia/Taipei|TPE TSA
新北/新北市|New Taipei|TW||25.01,121.47|Asia/Taipei|
桃园/桃园市|Taoyuan|TW||24.99,121.3|Asia/Taipei|
台中/台中市|Taichung|TW||24.14,120.68|Asia/Taipei|RMQ
台南/台南市|Tainan|TW||22.99,120.21|Asia/Taipei|TNN
高雄/高雄市|Kaohsiung|TW||22.62,120.31|Asia/Taipei|KHH
基隆/基隆市|Keelung|TW||25.13,121.74|Asia/Taipei|
新竹/新竹市|Hsinchu|TW||24.8,120.97|Asia/Taipei|
嘉义/嘉义市|Chiayi|TW||23.48,120.45|Asia/Taipei|
花莲/花莲市|Hualien|TW||23.98,121.6|Asia/Taipei|
洛杉矶|Los Angeles|US|CA|34.05,-118.24|America/Los_Angeles|LAX
纽约/纽约市|New York City|US|NY|40.71,-74.01|America/New_York|JFK EWR NYC
芝加哥|Chicago|US|IL|41.85,-87.65|America/Chicago|ORD
旧金山/三藩市|San Francisco|US|CA|37.77,-122.42|America/Los_Angeles|SFO
西雅图|Seattle|US|WA|47.61,-122.33|America/Los_Angeles|SEA
孟菲斯|Memphis|US|TN|35.15,-90.05|America/Chicago|MEM
辛辛那提|Cincinnati|US|OH|39.13,-84.51|America/New_York|CVG
路易斯维尔|Louisville|US|KY|38.25,-85.76|America/Kentucky/Louisville|SDF
迈阿密|Miami|US|FL|25.77,-80.19|America/New_York|MIA
达拉斯|Dallas|US|TX|32.78,-96.81|America/Chicago|DFW
休斯敦/休斯顿|Houston|US|TX|29.76,-95.36|America/Chicago|IAH
亚特兰大|Atlanta|US|GA|33.75,-84.39|America/New_York|ATL
波士顿|Boston|US|MA|42.36,-71.06|America/New_York|BOS
费城|Philadelphia|US|PA|39.95,-75.16|America/New_York|PHL
华盛顿|Washington D.C.|US|DC|38.9,-77.04|America/New_York|IAD
拉斯维加斯|Las Vegas|US|NV|36.17,-115.14|America/Los_Angeles|LAS
奥克兰|Oakland|US|CA|37.8,-122.27|America/Los_Angeles|OAK
波特兰|Portland|US|OR|45.52,-122.68|America/Los_Angeles|PDX
盐湖城|Salt Lake City|US|UT|40.76,-111.89|America/Denver|SLC
明尼阿波利斯|Minneapolis|US|MN|44.98,-93.26|America/Chicago|MSP
奥兰多|Orlando|US|FL|28.54,-81.38|America/New_York|MCO
夏洛特|Charlotte|US|NC|35.23,-80.84|America/New_York|CLT
匹兹堡|Pittsburgh|US|PA|40.44,-80|America/New_York|PIT
克利夫兰|Cleveland|US|OH|41.5,-81.7|America/New_York|CLE
圣路易斯|St. Louis|US|MO|38.63,-90.2|America/Chicago|STL
堪萨斯城|Kansas City|US|MO|39.1,-94.58|America/Chicago|MCI
新奥尔良|New Orleans|US|LA|29.95,-90.08|America/Chicago|MSY
圣何塞|San Jose|US|CA|37.34,-121.89|America/Los_Angeles|SJC
萨克拉门托|Sacramento|US|CA|38.58,-121.49|America/Los_Angeles|SMF
圣地亚哥|San Diego|US|CA|32.72,-117.16|America/Los_Angeles|SAN
圣安东尼奥|San Antonio|US|TX|29.42,-98.49|America/Chicago|SAT
奥斯汀|Austin|US|TX|30.27,-97.74|America/Chicago|AUS
纳什维尔|Nashville|US|TN|36.17,-86.78|America/Chicago|BNA
哥伦布|Columbus|US|OH|39.96,-83|America/New_York|CMH
密尔沃基|Milwaukee|US|WI|43.04,-87.91|America/Chicago|MKE
巴尔的摩|Baltimore|US|MD|39.29,-76.61|America/New_York|BWI
罗利|Raleigh|US|NC|35.77,-78.64|America/New_York|RDU
坦帕|Tampa|US|FL|27.95,-82.46|America/New_York|TPA
杰克逊维尔|Jacksonville|US|FL|30.33,-81.66|America/New_York|JAX
丹佛|Denver|US|CO|39.74,-104.98|America/Denver|DEN
底特律|Detroit|US|MI|42.33,-83.05|America/Detroit|DTW
凤凰城/菲尼克斯|Phoenix|US|AZ|33.45,-112.07|America/Phoenix|PHX
印第安纳波利斯|Indianapolis|US|IN|39.77,-86.16|America/Indiana/Indianapolis|IND
安克雷奇/安克拉治|Anchorage|US|AK|61.22,-149.9|America/Anchorage|ANC
火奴鲁鲁/檀香山/夏威夷|Honolulu|US|HI|21.31,-157.86|Pacific/Honolulu|HNL
威尔明顿|Wilmington|US|NC|34.23,-77.94|America/New_York|ILN
纽瓦克|Newark|US|NJ|40.74,-74.17|America/New_York|EWR
安大略|Ontario|US|CA|34.06,-117.65|America/Los_Angeles|ONT
泽西城|Jersey City|US|NJ|40.73,-74.08|America/New_York|
多伦多|Toronto|CA|ON|43.7,-79.42|America/Toronto|YYZ
温哥华|Vancouver|CA|BC|49.25,-123.12|America/Vancouver|YVR
蒙特利尔|Montreal|CA|QC|45.51,-73.59|America/Toronto|YUL
卡尔加里|Calgary|CA|AB|51.05,-114.09|America/Edmonton|YYC
渥太华|Ottawa|CA|ON|45.41,-75.7|America/Toronto|YOW
密西沙加|Mississauga|CA|ON|43.58,-79.66|America/Toronto|
里士满/列治文|Richmond|CA|BC|49.17,-123.14|America/Vancouver|
里士满|Richmond|US|VA|37.55,-77.46|America/New_York|
魁北克|Quebec|CA|QC|46.81,-71.21|America/Toronto|
墨西哥城|Mexico City|MX||19.43,-99.13|America/Mexico_City|MEX
瓜达拉哈拉|Guadalajara|MX||20.67,-103.39|America/Mexico_City|GDL
圣保罗|Sao Paulo|BR||-23.55,-46.64|America/Sao_Paulo|GRU
里约热内卢|Rio de Janeiro|BR||-22.91,-43.18|America/Sao_Paulo|GIG
库里蒂巴|Curitiba|BR||-25.43,-49.27|America/Sao_Paulo|CWB
巴西利亚|Brasilia|BR||-15.78,-47.93|America/Sao_Paulo|BSB
坎皮纳斯|Campinas|BR||-22.91,-47.06|America/Sao_Paulo|VCP
圣地亚哥|Santiago|CL||-33.46,-70.65|America/Santiago|SCL
法兰克福|Frankfurt am Main|DE||50.12,8.68|Europe/Berlin|FRA
莱比锡|Leipzig|DE||51.34,12.37|Europe/Berlin|LEJ
科隆|Koln|DE||50.93,6.95|Europe/Berlin|CGN
慕尼黑|Munich|DE||48.14,11.58|Europe/Berlin|MUC
汉堡|Hamburg|DE||53.55,9.99|Europe/Berlin|HAM
柏林|Berlin|DE||52.52,13.41|Europe/Berlin|BER
杜塞尔多夫|Dusseldorf|DE||51.22,6.78|Europe/Berlin|DUS
不来梅|Bremen|DE||53.08,8.81|Europe/Berlin|BRE
汉诺威|Hannover|DE||52.37,9.73|Europe/Berlin|HAJ
斯图加特|Stuttgart|DE||48.78,9.18|Europe/Berlin|STR
纽伦堡|Nurnberg|DE||49.45,11.08|Europe/Berlin|NUE
杜伊斯堡|Duisburg|DE||51.43,6.77|Europe/Berlin|
列日|Liege|BE||50.63,5.57|Europe/Brussels|LGG
布鲁塞尔|Brussels|BE||50.85,4.35|Europe/Brussels|BRU
安特卫普|Antwerpen|BE||51.22,4.4|Europe/Brussels|ANR
阿姆斯特丹|Amsterdam|NL||52.37,4.89|Europe/Amsterdam|AMS
鹿特丹|Rotterdam|NL||51.92,4.48|Europe/Amsterdam|RTM
埃因霍温|Eindhoven|NL||51.44,5.48|Europe/Amsterdam|EIN
马斯特里赫特|Maastricht|NL||50.85,5.69|Europe/Amsterdam|MST
蒂尔堡|Tilburg|NL||51.56,5.09|Europe/Amsterdam|
巴黎|Paris|FR||48.85,2.35|Europe/Paris|CDG ORY
里昂|Lyon|FR||45.75,4.85|Europe/Paris|LYS
马赛|Marseille|FR||43.3,5.38|Europe/Paris|MRS
伦敦/希思罗|London|GB||51.51,-0.13|Europe/London|LHR LGW STN LTN
伯明翰|Birmingham|GB||52.48,-1.9|Europe/London|BHX
曼彻斯特|Manchester|GB||53.48,-2.24|Europe/London|MAN
爱丁堡|Edinburgh|GB||55.95,-3.2|Europe/London|EDI
格拉斯哥|Glasgow|GB||55.87,-4.26|Europe/London|GLA
利物浦|Liverpool|GB||53.41,-2.98|Europe/London|LPL
考文垂|Coventry|GB||52.41,-1.51|Europe/London|
都柏林|Dublin|IE||53.33,-6.25|Europe/Dublin|DUB
马德里|Madrid|ES||40.42,-3.7|Europe/Madrid|MAD
巴塞罗那|Barcelona|ES||41.39,2.16|Europe/Madrid|BCN
瓦伦西亚/巴伦西亚|Valencia|ES||39.47,-0.38|Europe/Madrid|VLC
萨拉戈萨|Zaragoza|ES||41.66,-0.88|Europe/Madrid|ZAZ
里斯本|Lisbon|PT||38.72,-9.13|Europe/Lisbon|LIS
波尔图|Porto|PT||41.15,-8.61|Europe/Lisbon|OPO
罗马|Rome|IT||41.89,12.51|Europe/Rome|FCO
米兰|Milan|IT||45.46,9.19|Europe/Rome|MXP LIN
威尼斯|Venice|IT||45.44,12.33|Europe/Rome|VCE
贝加莫|Bergamo|IT||45.7,9.67|Europe/Rome|BGY
博洛尼亚|Bologna|IT||44.49,11.34|Europe/Rome|BLQ
苏黎世|Zurich|CH||47.37,8.55|Europe/Zurich|ZRH
日内瓦|Geneve|CH||46.2,6.15|Europe/Zurich|GVA
巴塞尔|Basel|CH||47.56,7.57|Europe/Zurich|BSL
维也纳|Vienna|AT||48.21,16.37|Europe/Vienna|VIE
林茨|Linz|AT||48.31,14.29|Europe/Vienna|LNZ
布拉格|Prague|CZ||50.09,14.42|Europe/Prague|PRG
华沙|Warsaw|PL||52.23,21.01|Europe/Warsaw|WAW
卡托维兹|Katowice|PL||50.26,19.03|Europe/Warsaw|KTW
布达佩斯|Budapest|HU||47.5,19.04|Europe/Budapest|BUD
布加勒斯特|Bucharest|RO||44.43,26.11|Europe/Bucharest|OTP
索非亚|Sofia|BG||42.7,23.32|Europe/Sofia|SOF
雅典|Athens|GR||37.98,23.73|Europe/Athens|ATH
哥本哈根|Copenhagen|DK||55.68,12.57|Europe/Copenhagen|CPH
斯德哥尔摩|Stockholm|SE||59.33,18.07|Europe/Stockholm|ARN
马尔默|Malmo|SE||55.61,13|Europe/Stockholm|MMX
哥德堡|Goteborg|SE||57.71,11.97|Europe/Stockholm|GOT
奥斯陆|Oslo|NO||59.91,10.75|Europe/Oslo|OSL
赫尔辛基|Helsinki|FI||60.17,24.94|Europe/Helsinki|HEL
里加|Riga|LV||56.95,24.11|Europe/Riga|RIX
维尔纽斯|Vilnius|LT||54.69,25.28|Europe/Vilnius|VNO
塔林|Tallinn|EE||59.44,24.75|Europe/Tallinn|TLL
莫斯科|Moscow|RU||55.75,37.62|Europe/Moscow|SVO DME
圣彼得堡|Saint Petersburg|RU||59.94,30.31|Europe/Moscow|LED
叶卡捷琳堡|Yekaterinburg|RU||56.85,60.61|Asia/Yekaterinburg|SVX
新西伯利亚|Novosibirsk|RU||55.04,82.93|Asia/Novosibirsk|OVB
海参崴/符拉迪沃斯托克|Vladivostok|RU||43.11,131.87|Asia/Vladivostok|VVO
哈巴罗夫斯克/伯力|Khabarovsk|RU||48.48,135.08|Asia/Vladivostok|KHV
基辅|Kyiv|UA||50.45,30.52|Europe/Kiev|KBP
明斯克|Minsk|BY||53.9,27.57|Europe/Minsk|MSQ
伊斯坦布尔|Istanbul|TR||41.01,28.95|Europe/Istanbul|IST
安卡拉|Ankara|TR||39.92,32.85|Europe/Istanbul|ESB
特拉维夫|Tel Aviv|IL||32.08,34.78|Asia/Jerusalem|TLV
迪拜|Dubai|AE||25.08,55.31|Asia/Dubai|DXB DWC
阿布扎比|Abu Dhabi|AE||24.45,54.4|Asia/Dubai|AUH
沙迦|Sharjah|AE||25.34,55.41|Asia/Dubai|SHJ
利雅得|Riyadh|SA||24.69,46.72|Asia/Riyadh|RUH
吉达|Jeddah|SA||21.49,39.19|Asia/Riyadh|JED
达曼|Dammam|SA||26.43,50.1|Asia/Riyadh|DMM
多哈|Doha|QA||25.29,51.53|Asia/Qatar|DOH
科威特城|Kuwait City|KW||29.37,47.98|Asia/Kuwait|KWI
麦纳麦|Manama|BH||26.23,50.59|Asia/Bahrain|BAH
马斯喀特|Muscat|OM||23.58,58.41|Asia/Muscat|MCT
德黑兰|Tehran|IR||35.69,51.42|Asia/Tehran|IKA
开罗|Cairo|EG||30.06,31.25|Africa/Cairo|CAI
约翰内斯堡|Johannesburg|ZA||-26.2,28.04|Africa/Johannesburg|JNB
开普敦|Cape Town|ZA||-33.93,18.42|Africa/Johannesburg|CPT
拉各斯|Lagos|NG||6.45,3.39|Africa/Lagos|LOS
内罗毕|Nairobi|KE||-1.28,36.82|Africa/Nairobi|NBO
亚的斯亚贝巴|Addis Ababa|ET||9.02,38.75|Africa/Addis_Ababa|ADD
东京/成田/羽田|Tokyo|JP||35.69,139.69|Asia/Tokyo|NRT HND TYO
大阪/关西|Osaka|JP||34.69,135.5|Asia/Tokyo|KIX OSA
名古屋|Nagoya|JP||35.18,136.91|Asia/Tokyo|NGO
福冈|Fukuoka|JP||33.6,130.42|Asia/Tokyo|FUK
札幌|Sapporo|JP||43.07,141.35|Asia/Tokyo|CTS
横滨|Yokohama|JP||35.43,139.65|Asia/Tokyo|
神户|Kobe|JP||34.69,135.18|Asia/Tokyo|UKB
京都|Kyoto|JP||35.02,135.75|Asia/Tokyo|
川崎|Kawasaki|JP||35.52,139.72|Asia/Tokyo|
千叶|Chiba|JP||35.6,140.12|Asia/Tokyo|
广岛|Hiroshima|JP||34.4,132.45|Asia/Tokyo|HIJ
仙台|Sendai|JP||38.27,140.87|Asia/Tokyo|SDJ
冲绳/那霸|Naha|JP||26.22,127.68|Asia/Tokyo|OKA
首尔/汉城|Seoul|KR||37.57,126.98|Asia/Seoul|SEL GMP
仁川|Incheon|KR||37.46,126.71|Asia/Seoul|ICN
釜山|Busan|KR||35.1,129.03|Asia/Seoul|PUS
大邱|Daegu|KR||35.87,128.59|Asia/Seoul|TAE
新加坡|Singapore|SG||1.29,103.85|Asia/Singapore|SIN
吉隆坡|Kuala Lumpur|MY||3.14,101.69|Asia/Kuala_Lumpur|KUL
莎阿南|Shah Alam|MY||3.09,101.53|Asia/Kuala_Lumpur|
槟城|George Town|MY||5.41,100.34|Asia/Kuala_Lumpur|PEN
新山|Johor Bahru|MY||1.47,103.76|Asia/Kuala_Lumpur|JHB
古晋|Kuching|MY||1.55,110.33|Asia/Kuching|KCH
亚庇|Kota Kinabalu|MY||5.97,116.07|Asia/Kuching|BKI
曼谷|Bangkok|TH||13.75,100.5|Asia/Bangkok|BKK
清迈|Chiang Mai|TH||18.79,98.98|Asia/Bangkok|CNX
胡志明/胡志明市/西贡|Ho Chi Minh City|VN||10.82,106.63|Asia/Ho_Chi_Minh|SGN
河内|Hanoi|VN||21.02,105.84|Asia/Bangkok|HAN
岘港|Da Nang|VN||16.07,108.22|Asia/Ho_Chi_Minh|DAD
海防|Haiphong|VN||20.86,106.68|Asia/Bangkok|HPH
雅加达|Jakarta|ID||-6.21,106.85|Asia/Jakarta|CGK
泗水|Surabaya|ID||-7.25,112.75|Asia/Jakarta|SUB
棉兰|Medan|ID||3.58,98.67|Asia/Jakarta|KNO
马尼拉|Manila|PH||14.6,120.98|Asia/Manila|MNL
宿务|Cebu City|PH||10.32,123.89|Asia/Manila|CEB
达沃|Davao|PH||7.07,125.61|Asia/Manila|DVO
克拉克|Angeles City|PH||15.15,120.58|Asia/Manila|CRK
金边|Phnom Penh|KH||11.56,104.92|Asia/Phnom_Penh|PNH
万象|Vientiane|LA||17.97,102.6|Asia/Vientiane|VTE
仰光|Yangon|MM||16.81,96.16|Asia/Yangon|RGN
达卡|Dhaka|BD||23.71,90.41|Asia/Dhaka|DAC
科伦坡|Colombo|LK||6.94,79.85|Asia/Colombo|CMB
加德满都|Kathmandu|NP||27.7,85.32|Asia/Kathmandu|KTM
德里/新德里|Delhi|IN||28.65,77.23|Asia/Kolkata|DEL
孟买|Mumbai|IN||19.07,72.88|Asia/Kolkata|BOM
班加罗尔|Bengaluru|IN||12.97,77.59|Asia/Kolkata|BLR
金奈|Chennai|IN||13.09,80.28|Asia/Kolkata|MAA
加尔各答|Kolkata|IN||22.56,88.36|Asia/Kolkata|CCU
海得拉巴|Hyderabad|IN||17.38,78.46|Asia/Kolkata|HYD
卡拉奇|Karachi|PK||24.86,67.01|Asia/Karachi|KHI
拉合尔|Lahore|PK||31.56,74.35|Asia/Karachi|LHE
伊斯兰堡|Islamabad|PK||33.72,73.04|Asia/Karachi|ISB
阿拉木图|Almaty|KZ||43.26,76.93|Asia/Almaty|ALA
阿斯塔纳|Nur-Sultan|KZ||51.18,71.45|Asia/Almaty|NQZ
塔什干|Tashkent|UZ||41.26,69.22|Asia/Tashkent|TAS
比什凯克|Bishkek|KG||42.87,74.59|Asia/Bishkek|FRU
乌兰巴托|Ulan Bator|MN||47.91,106.88|Asia/Ulaanbaatar|UBN
悉尼|Sydney|AU|NSW|-33.87,151.21|Australia/Sydney|SYD
墨尔本|Melbourne|AU|VIC|-37.81,144.96|Australia/Melbourne|MEL
布里斯班|Brisbane|AU|QLD|-27.47,153.03|Australia/Brisbane|BNE
珀斯|Perth|AU|WA|-31.95,115.86|Australia/Perth|PER
阿德莱德|Adelaide|AU|SA|-34.93,138.6|Australia/Adelaide|ADL
堪培拉|Canberra|AU|ACT|-35.28,149.13|Australia/Sydney|CBR
黄金海岸|Gold Coast|AU|QLD|-28,153.43|Australia/Brisbane|OOL
奥克兰|Auckland|NZ||-36.85,174.76|Pacific/Auckland|AKL
惠灵顿|Wellington|NZ||-41.29,174.78|Pacific/Auckland|WLG
基督城/克赖斯特彻奇|Christchurch|NZ||-43.53,172.63|Pacific/Auckland|CHC
塔拉瓦|Tarawa|KI||1.33,172.98|Pacific/Tarawa|
马朱罗|Majuro|MH||7.09,171.38|Pacific/Majuro|
塞班|Saipan|MP||15.21,145.75|Pacific/Saipan|
努美阿|Noumea|NC||-22.27,166.45|Pacific/Noumea|
莫尔兹比港|Port Moresby|PG||-9.48,147.15|Pacific/Port_Moresby|
阿皮亚|Apia|WS||-13.83,-171.77|Pacific/Apia|
萨拉热窝|Sarajevo|BA||43.85,18.36|Europe/Sarajevo|
直布罗陀|Gibraltar|GI||36.14,-5.35|Europe/Gibraltar|
萨格勒布|Zagreb|HR||45.81,15.98|Europe/Zagreb|
卢森堡|Luxembourg|LU||49.61,6.13|Europe/Luxembourg|
摩纳哥|Monaco|MC||43.73,7.42|Europe/Monaco|
基希讷乌|Chisinau|MD||47.01,28.86|Europe/Chisinau|
波德戈里察|Podgorica|ME||42.44,19.26|Europe/Podgorica|
斯科普里|Skopje|MK||42,21.43|Europe/Skopje|
贝尔格莱德|Belgrade|RS||44.8,20.47|Europe/Belgrade|
加里宁格勒|Kaliningrad|RU||54.71,20.51|Europe/Kaliningrad|
伏尔加格勒|Volgograd|RU||48.72,44.5|Europe/Volgograd|
萨拉托夫|Saratov|RU||51.54,46.01|Europe/Saratov|
阿斯特拉罕|Astrakhan|RU||46.35,48.04|Europe/Astrakhan|
乌里扬诺夫斯克|Ulyanovsk|RU||54.33,48.39|Europe/Ulyanovsk|
基洛夫|Kirov|RU||58.6,49.66|Europe/Kirov|
萨马拉|Samara|RU||53.2,50.15|Europe/Samara|
卢布尔雅那|Ljubljana|SI||46.05,14.51|Europe/Ljubljana|
布拉迪斯拉发|Bratislava|SK||48.15,17.11|Europe/Bratislava|
辛菲罗波尔|Simferopol|UA||44.96,34.11|Europe/Simferopol|
喀布尔|Kabul|AF||34.53,69.17|Asia/Kabul|
埃里温|Yerevan|AM||40.18,44.51|Asia/Yerevan|
巴库|Baku|AZ||40.38,49.89|Asia/Baku|
廷布|Thimphu|BT||27.47,89.64|Asia/Thimphu|
法马古斯塔|Famagusta|CY||35.12,33.94|Asia/Famagusta|
第比利斯|Tbilisi|GE||41.69,44.83|Asia/Tbilisi|
坤甸|Pontianak|ID||-0.03,109.33|Asia/Pontianak|
望加锡|Makassar|ID||-5.15,119.43|Asia/Makassar|
耶路撒冷|Jerusalem|IL||31.77,35.22|Asia/Jerusalem|
巴格达|Baghdad|IQ||33.34,44.4|Asia/Baghdad|
安曼|Amman|JO||31.96,35.95|Asia/Amman|
平壤|Pyongyang|KP||39.03,125.75|Asia/Pyongyang|
乌拉尔|Oral|KZ||51.23,51.37|Asia/Oral|
阿特劳|Atyrau|KZ||47.12,51.88|Asia/Atyrau|
贝鲁特|Beirut|LB||33.89,35.5|Asia/Beirut|
加沙|Gaza|PS||31.5,34.47|Asia/Gaza|
希伯伦|Hebron|PS||31.53,35.09|Asia/Hebron|
鄂木斯克|Omsk|RU||54.99,73.37|Asia/Omsk|
巴尔瑙尔|Barnaul|RU||53.36,83.76|Asia/Barnaul|
托木斯克|Tomsk|RU||56.5,84.97|Asia/Tomsk|
新库兹涅茨克|Novokuznetsk|RU||53.76,87.11|Asia/Novokuznetsk|
克拉斯诺亚尔斯克|Krasnoyarsk|RU||56.02,92.87|Asia/Krasnoyarsk|
伊尔库茨克|Irkutsk|RU||52.3,104.3|Asia/Irkutsk|
赤塔|Chita|RU||52.03,113.5|Asia/Chita|
雅库茨克|Yakutsk|RU||62.03,129.73|Asia/Yakutsk|
马加丹|Magadan|RU||59.56,150.8|Asia/Magadan|
大马士革|Damascus|SY||33.51,36.29|Asia/Damascus|
杜尚别|Dushanbe|TJ||38.54,68.78|Asia/Dushanbe|
阿什哈巴德|Ashgabat|TM||37.95,58.38|Asia/Ashgabat|
撒马尔罕|Samarkand|UZ||39.65,66.96|Asia/Samarkand|
亚丁|Aden|YE||12.78,45.04|Asia/Aden|
里奥加耶戈斯|Rio Gallegos|AR||-51.62,-69.22|America/Argentina/Rio_Gallegos|
圣胡安|San Juan|AR||-31.54,-68.54|America/Argentina/San_Juan|
拉里奥哈|La Rioja|AR||-29.41,-66.85|America/Argentina/La_Rioja|
萨尔塔|Salta|AR||-24.79,-65.41|America/Argentina/Salta|
门多萨|Mendoza|AR||-32.89,-68.83|America/Argentina/Mendoza|
科尔多瓦|Cordoba|AR||-31.41,-64.18|America/Argentina/Cordoba|
布宜诺斯艾利斯|Buenos Aires|AR||-34.61,-58.38|America/Argentina/Buenos_Aires|
拉巴斯|La Paz|BO||-16.5,-68.15|America/La_Paz|
依伦尼贝|Eirunepe|BR||-6.66,-69.87|America/Eirunepe|
里奥布郎库|Rio Branco|BR||-9.97,-67.81|America/Rio_Branco|
波多韦柳|Porto Velho|BR||-8.76,-63.9|America/Porto_Velho|
博阿维斯塔|Boa Vista|BR||2.82,-60.67|America/Boa_Vista|
马瑙斯|Manaus|BR||-3.1,-60.02|America/Manaus|
库亚巴|Cuiaba|BR||-15.6,-56.1|America/Cuiaba|
圣塔伦|Santarem|BR||-2.44,-54.71|America/Santarem|
大坎普|Campo Grande|BR||-20.44,-54.65|America/Campo_Grande|
贝伦|Belem|BR||-1.46,-48.5|America/Belem|
阿拉瓜伊纳|Araguaina|BR||-7.19,-48.21|America/Araguaina|
福塔雷萨|Fortaleza|BR||-3.72,-38.54|America/Fortaleza|
马塞约|Maceio|BR||-9.67,-35.74|America/Maceio|
累西腓|Recife|BR||-8.05,-34.88|America/Recife|
拿骚|Nassau|BS||25.06,-77.34|America/Nassau|
怀特霍斯|Whitehorse|CA|YT|60.72,-135.05|America/Whitehorse|
埃德蒙顿|Edmonton|CA|AB|53.55,-113.47|America/Edmonton|
里贾纳|Regina|CA|SK|50.45,-104.62|America/Regina|
温尼伯|Winnipeg|CA|MB|49.88,-97.15|America/Winnipeg|
蒙克顿|Moncton|CA|NB|46.09,-64.8|America/Moncton|
哈利法克斯|Halifax|CA|NS|44.65,-63.57|America/Halifax|
格莱斯贝|Glace Bay|CA|NS|46.2,-59.96|America/Glace_Bay|
科伊艾克|Coyhaique|CL||-45.58,-72.07|America/Punta_Arenas|
蓬塔阿雷纳斯|Punta Arenas|CL||-53.15,-70.91|America/Punta_Arenas|
波哥大|Bogota|CO||4.61,-74.08|America/Bogota|
哈瓦那|Havana|CU||23.13,-82.38|America/Havana|
圣多明各|Santo Domingo|DO||18.47,-69.89|America/Santo_Domingo|
瓜亚基尔|Guayaquil|EC||-2.2,-79.89|America/Guayaquil|
卡宴|Cayenne|GF||4.93,-52.33|America/Cayenne|
特古西加尔巴|Tegucigalpa|HN||14.08,-87.21|America/Tegucigalpa|
太子港|Port-au-Prince|HT||18.54,-72.34|America/Port-au-Prince|
蒂华纳|Tijuana|MX||32.5,-117|America/Tijuana|
埃莫西约|Hermosillo|MX||29.1,-110.98|America/Hermosillo|
马萨特兰|Mazatlan|MX||23.23,-106.41|America/Mazatlan|
奇瓦瓦|Chihuahua|MX||28.64,-106.09|America/Chihuahua|
奥希纳加|Ojinaga|MX||29.57,-104.54|America/Ojinaga|
蒙特雷|Monterrey|MX||25.68,-100.32|America/Monterrey|
梅里达|Merida|MX||20.98,-89.62|America/Merida|
坎昆|Cancun|MX||21.17,-86.85|America/Cancun|
马那瓜|Managua|NI||12.13,-86.25|America/Managua|
巴拿马|Panama|PA||8.99,-79.52|America/Panama|
利马|Lima|PE||-12.04,-77.03|America/Lima|
亚松森|Asuncion|PY||-25.29,-57.65|America/Asuncion|
帕拉马里博|Paramaribo|SR||5.87,-55.17|America/Paramaribo|
西班牙港|Port of Spain|TT||10.67,-61.52|America/Port_of_Spain|
朱诺|Juneau|US|AK|58.3,-134.42|America/Juneau|
博伊西|Boise|US|ID|43.61,-116.2|America/Boise|
印第安纳州温森斯|Vincennes|US|IN|38.68,-87.53|America/Indiana/Vincennes|
蒙得维的亚|Montevideo|UY||-34.9,-56.19|America/Montevideo|
加拉加斯|Caracas|VE||10.49,-66.88|America/Caracas|
罗安达|Luanda|AO||-8.84,13.23|Africa/Luanda|
瓦加杜古|Ouagadougou|BF||12.37,-1.53|Africa/Ouagadougou|
布琼布拉|Bujumbura|BI||-3.38,29.36|Africa/Bujumbura|
波多诺伏|Porto-Novo|BJ||6.5,2.6|Africa/Porto-Novo|
哈博罗内|Gaborone|BW||-24.65,25.91|Africa/Gaborone|
金沙萨|Kinshasa|CD||-4.33,15.31|Africa/Kinshasa|
卢本巴希|Lubumbashi|CD||-11.66,27.48|Africa/Lubumbashi|
班吉|Bangui|CF||4.36,18.55|Africa/Bangui|
布拉柴维尔|Brazzaville|CG||-4.27,15.28|Africa/Brazzaville|
阿比让|Abidjan|CI||5.35,-4|Africa/Abidjan|
杜阿拉|Douala|CM||4.05,9.7|Africa/Douala|
吉布提|Djibouti|DJ||11.59,43.15|Africa/Djibouti|
阿尔及尔|Algiers|DZ||36.73,3.09|Africa/Algiers|
休达|Ceuta|ES||35.89,-5.32|Africa/Ceuta|
利伯维尔|Libreville|GA||0.39,9.45|Africa/Libreville|
阿克拉|Accra|GH||5.56,-0.2|Africa/Accra|
班珠尔|Banjul|GM||13.45,-16.58|Africa/Banjul|
科纳克里|Conakry|GN||9.54,-13.68|Africa/Conakry|
马拉博|Malabo|GQ||3.76,8.78|Africa/Malabo|
比绍|Bissau|GW||11.86,-15.6|Africa/Bissau|
蒙罗维亚|Monrovia|LR||6.3,-10.8|Africa/Monrovia|
马塞卢|Maseru|LS||-29.32,27.48|Africa/Maseru|
的黎波里|Tripoli|LY||32.89,13.19|Africa/Tripoli|
卡萨布兰卡|Casablanca|MA||33.59,-7.61|Africa/Casablanca|
巴马科|Bamako|ML||12.65,-8|Africa/Bamako|
努瓦克肖特|Nouakchott|MR||18.09,-15.98|Africa/Nouakchott|
布兰太尔|Blantyre|MW||-15.78,35.01|Africa/Blantyre|
马普托|Maputo|MZ||-25.97,32.58|Africa/Maputo|
温得和克|Windhoek|NA||-22.56,17.08|Africa/Windhoek|
尼亚美|Niamey|NE||13.51,2.11|Africa/Niamey|
基加利|Kigali|RW||-1.95,30.06|Africa/Kigali|
喀土穆|Khartoum|SD||15.55,32.53|Africa/Khartoum|
弗里敦|Freetown|SL||8.49,-13.24|Africa/Freetown|
达喀尔|Dakar|SN||14.69,-17.44|Africa/Dakar|
摩加迪沙|Mogadishu|SO||2.04,45.34|Africa/Mogadishu|
朱巴|Juba|SS||4.85,31.58|Africa/Juba|
圣多美|Sao Tome|ST||0.34,6.73|Africa/Sao_Tome|
姆巴巴纳|Mbabane|SZ||-26.32,31.13|Africa/Mbabane|
洛美|Lome|TG||6.13,1.22|Africa/Lome|
突尼斯|Tunis|TN||36.82,10.17|Africa/Tunis|
达累斯萨拉姆|Dar es Salaam|TZ||-6.82,39.27|Africa/Dar_es_Salaam|
坎帕拉|Kampala|UG||0.32,32.58|Africa/Kampala|
卢萨卡|Lusaka|ZM||-15.41,28.29|Africa/Lusaka|
哈拉雷|Harare|ZW||-17.83,31.05|Africa/Harare|
达尔文|Darwin|AU|NT|-12.46,130.84|Australia/Darwin|
布罗肯希尔|Broken Hill|AU|NSW|-31.97,141.45|Australia/Broken_Hill|
霍巴特|Hobart|AU|TAS|-42.88,147.33|Australia/Hobart|
雷克雅未克|Reykjavik|IS||64.14,-21.9|Atlantic/Reykjavik|
安塔那那利佛|Antananarivo|MG||-18.91,47.54|Indian/Antananarivo|`;
export const COUNTRY_ROWS = `AD|Europe/Andorra|安道尔|Andorra
AE|Asia/Dubai|阿拉伯联合酋长国/阿联酋|United Arab Emirates/UAE
AF|Asia/Kabul|阿富汗|Afghanistan
AG|America/Antigua|安提瓜和巴布达|Antigua and Barbuda
AI|America/Anguilla|安圭拉|Anguilla
AL||阿尔巴尼亚|Albania
AM|Asia/Yerevan|亚美尼亚|Armenia
AO|Africa/Luanda|安哥拉|Angola
AR|America/Argentina/Buenos_Aires|阿根廷|Argentina
AS|Pacific/Apia|美属萨摩亚|American Samoa
AT|Europe/Vienna|奥地利|Austria
AU||澳大利亚|Australia
AW|America/Aruba|阿鲁巴|Aruba
AX|Europe/Mariehamn|奥兰群岛|Åland Islands
AZ|Asia/Baku|阿塞拜疆|Azerbaijan
BA|Europe/Sarajevo|波斯尼亚和黑塞哥维那/波黑|Bosnia and Herzegovina
BB|America/Barbados|巴巴多斯|Barbados
BD|Asia/Dhaka|孟加拉国|Bangladesh
BE|Europe/Brussels|比利时|Belgium
BF|Africa/Ouagadougou|布基纳法索|Burkina Faso
BG|Europe/Sofia|保加利亚|Bulgaria
BH|Asia/Bahrain|巴林|Bahrain
BI|Africa/Bujumbura|布隆迪|Burundi
BJ|Africa/Porto-Novo|贝宁|Benin
BL|America/St_Barthelemy|圣巴泰勒米|St. Barthélemy
BM|Atlantic/Bermuda|百慕大|Bermuda
BN|Asia/Brunei|文莱|Brunei
BO|America/La_Paz|玻利维亚|Bolivia
BQ|America/Caracas|荷属加勒比区|Caribbean Netherlands
BR||巴西|Brazil
BS|America/Nassau|巴哈马|Bahamas
BT|Asia/Thimphu|不丹|Bhutan
BW|Africa/Gaborone|博茨瓦纳|Botswana
BY|Europe/Minsk|白俄罗斯|Belarus
BZ|America/Belize|伯利兹|Belize
CA||加拿大|Canada
CC|Indian/Cocos|科科斯（基林）群岛|Cocos (Keeling) Islands
CD||刚果（金）|Congo - Kinshasa
CF|Africa/Bangui|中非共和国|Central African Republic
CG|Africa/Brazzaville|刚果（布）|Congo - Brazzaville
CH|Europe/Zurich|瑞士|Switzerland
CI|Africa/Abidjan|科特迪瓦|Côte d'Ivoire
CK|Pacific/Rarotonga|库克群岛|Cook Islands
CL|America/Santiago|智利|Chile
CM|Africa/Douala|喀麦隆|Cameroon
CN|Asia/Shanghai|中国/中国大陆|China/China Mainland/Mainland China/PRC/Peoples Republic of China/P R China/CHN
CO|America/Bogota|哥伦比亚|Colombia
CR|America/Costa_Rica|哥斯达黎加|Costa Rica
CU|America/Havana|古巴|Cuba
CV|Atlantic/Cape_Verde|佛得角|Cape Verde
CW|America/Curacao|库拉索|Curaçao
CX|Indian/Christmas|圣诞岛|Christmas Island
CY|Asia/Nicosia|塞浦路斯|Cyprus
CZ|Europe/Prague|捷克|Czechia/Czech Republic
DE|Europe/Berlin|德国|Germany/DEU
DJ|Africa/Djibouti|吉布提|Djibouti
DK|Europe/Copenhagen|丹麦|Denmark
DM|America/Dominica|多米尼克|Dominica
DO|America/Santo_Domingo|多米尼加共和国|Dominican Republic
DZ|Africa/Algiers|阿尔及利亚|Algeria
EC|America/Guayaquil|厄瓜多尔|Ecuador
EE|Europe/Tallinn|爱沙尼亚|Estonia
EG|Africa/Cairo|埃及|Egypt
EH|Africa/El_Aaiun|西撒哈拉|Western Sahara
ER|Africa/Asmara|厄立特里亚|Eritrea
ES||西班牙|Spain
ET|Africa/Addis_Ababa|埃塞俄比亚|Ethiopia
FI|Europe/Helsinki|芬兰|Finland
FJ|Pacific/Fiji|斐济|Fiji
FK|Atlantic/Stanley|福克兰群岛|Falkland Islands
FM|Pacific/Pohnpei|密克罗尼西亚|Micronesia
FO|Atlantic/Faroe|法罗群岛|Faroe Islands
FR|Europe/Paris|法国|France/FRA
GA|Africa/Libreville|加蓬|Gabon
GB|Europe/London|英国/大不列颠|United Kingdom/UK/Great Britain/England/Scotland/Wales/United Kingdom of Great Britain/GBR
GD|America/St_Vincent|格林纳达|Grenada
GE|Asia/Tbilisi|格鲁吉亚|Georgia
GF|America/Cayenne|法属圭亚那|French Guiana
GG|Europe/Guernsey|根西岛|Guernsey
GH|Africa/Accra|加纳|Ghana
GI|Europe/Gibraltar|直布罗陀|Gibraltar
GL|America/Nuuk|格陵兰|Greenland
GM|Africa/Banjul|冈比亚|Gambia
GN|Africa/Conakry|几内亚|Guinea
GP|America/Guadeloupe|瓜德罗普|Guadeloupe
GQ|Africa/Malabo|赤道几内亚|Equatorial Guinea
GR|Europe/Athens|希腊|Greece
GS|Atlantic/South_Georgia|南乔治亚和南桑威奇群岛|South Georgia and South Sandwich Islands
GT|America/Guatemala|危地马拉|Guatemala
GU|Pacific/Guam|关岛|Guam
GW|Africa/Bissau|几内亚比绍|Guinea-Bissau
GY|America/Guyana|圭亚那|Guyana
HK|Asia/Hong_Kong|香港|Hong Kong/Hong Kong SAR/Hongkong/HK SAR
HN|America/Tegucigalpa|洪都拉斯|Honduras
HR|Europe/Zagreb|克罗地亚|Croatia
HT|America/Port-au-Prince|海地|Haiti
HU|Europe/Budapest|匈牙利|Hungary
ID||印度尼西亚|Indonesia
IE|Europe/Dublin|爱尔兰|Ireland
IL|Asia/Jerusalem|以色列|Israel
IM|Europe/Isle_of_Man|马恩岛|Isle of Man
IN|Asia/Kolkata|印度|India
IQ|Asia/Baghdad|伊拉克|Iraq
IR|Asia/Tehran|伊朗|Iran
IS|Atlantic/Reykjavik|冰岛|Iceland
IT|Europe/Rome|意大利|Italy
JE|Europe/Jersey|泽西岛|Jersey
JM|America/Jamaica|牙买加|Jamaica
JO|Asia/Amman|约旦|Jordan
JP|Asia/Tokyo|日本|Japan/JPN
KE|Africa/Nairobi|肯尼亚|Kenya
KG|Asia/Bishkek|吉尔吉斯斯坦|Kyrgyzstan
KH|Asia/Phnom_Penh|柬埔寨|Cambodia
KI|Pacific/Tarawa|基里巴斯|Kiribati
KM|Indian/Comoro|科摩罗|Comoros
KN|America/St_Kitts|圣基茨和尼维斯|St. Kitts and Nevis
KP||朝鲜|North Korea
KR|Asia/Seoul|韩国|South Korea/Korea/South Korea/Republic of Korea/Korea South/Korea Republic of/KOR
KW|Asia/Kuwait|科威特|Kuwait
KY|America/Cayman|开曼群岛|Cayman Islands
KZ|Asia/Almaty|哈萨克斯坦|Kazakhstan
LA|Asia/Vientiane|老挝|Laos/Lao
LB|Asia/Beirut|黎巴嫩|Lebanon
LC|America/St_Vincent|圣卢西亚|St. Lucia
LI|Europe/Vaduz|列支敦士登|Liechtenstein
LK|Asia/Colombo|斯里兰卡|Sri Lanka
LR|Africa/Monrovia|利比里亚|Liberia
LS|Africa/Maseru|莱索托|Lesotho
LT|Europe/Vilnius|立陶宛|Lithuania
LU|Europe/Luxembourg|卢森堡|Luxembourg
LV|Europe/Riga|拉脱维亚|Latvia
LY|Africa/Tripoli|利比亚|Libya
MA|Africa/Casablanca|摩洛哥|Morocco
MC|Europe/Monaco|摩纳哥|Monaco
MD|Europe/Chisinau|摩尔多瓦|Moldova
ME|Europe/Podgorica|黑山|Montenegro
MF|America/Marigot|法属圣马丁|St. Martin
MG|Indian/Antananarivo|马达加斯加|Madagascar
MH|Pacific/Majuro|马绍尔群岛|Marshall Islands
MK|Europe/Skopje|北马其顿|North Macedonia/Macedonia
ML|Africa/Bamako|马里|Mali
MM|Asia/Yangon|缅甸|Myanmar (Burma)/Burma
MN||蒙古|Mongolia
MO|Asia/Macau|澳门|Macao/Macao/Macau SAR
MP|Pacific/Saipan|北马里亚纳群岛|Northern Mariana Islands
MQ|America/Martinique|马提尼克|Martinique
MR|Africa/Nouakchott|毛里塔尼亚|Mauritania
MS|America/Montserrat|蒙特塞拉特|Montserrat
MT|Europe/Malta|马耳他|Malta
MU|Indian/Mauritius|毛里求斯|Mauritius
MV|Indian/Maldives|马尔代夫|Maldives
MW||马拉维|Malawi
MX||墨西哥|Mexico
MY|Asia/Kuala_Lumpur|马来西亚|Malaysia
MZ|Africa/Maputo|莫桑比克|Mozambique
NA||纳米比亚|Namibia
NC|Pacific/Noumea|新喀里多尼亚|New Caledonia
NE|Africa/Niamey|尼日尔|Niger
NF|Pacific/Norfolk|诺福克岛|Norfolk Island
NG|Africa/Lagos|尼日利亚|Nigeria
NI|America/Managua|尼加拉瓜|Nicaragua
NL|Europe/Amsterdam|荷兰|Netherlands/Holland/The Netherlands/Netherlands The/NLD
NO|Europe/Oslo|挪威|Norway
NP||尼泊尔|Nepal
NR|Pacific/Nauru|瑙鲁|Nauru
NU|Pacific/Niue|纽埃|Niue
NZ|Pacific/Auckland|新西兰|New Zealand
OM|Asia/Muscat|阿曼|Oman
PA||巴拿马|Panama
PE|America/Lima|秘鲁|Peru
PF|Pacific/Tahiti|法属波利尼西亚|French Polynesia
PG||巴布亚新几内亚|Papua New Guinea
PH|Asia/Manila|菲律宾|Philippines
PK|Asia/Karachi|巴基斯坦|Pakistan
PL|Europe/Warsaw|波兰|Poland
PM|America/St_Johns|圣皮埃尔和密克隆群岛|St. Pierre and Miquelon
PN|Pacific/Pitcairn|皮特凯恩群岛|Pitcairn Islands
PR|America/Puerto_Rico|波多黎各|Puerto Rico
PS|Asia/Gaza|巴勒斯坦领土|Palestinian Territories
PT|Europe/Lisbon|葡萄牙|Portugal
PW|Pacific/Palau|帕劳|Palau
PY|America/Asuncion|巴拉圭|Paraguay
QA|Asia/Qatar|卡塔尔|Qatar
RE|Indian/Reunion|留尼汪|Réunion
RO|Europe/Bucharest|罗马尼亚|Romania
RS|Europe/Belgrade|塞尔维亚|Serbia
RU||俄罗斯/俄国|Russia/Russian Federation/RUS
RW|Africa/Kigali|卢旺达|Rwanda
SA|Asia/Riyadh|沙特阿拉伯|Saudi Arabia
SB|Pacific/Guadalcanal|所罗门群岛|Solomon Islands
SC|Indian/Mahe|塞舌尔|Seychelles
SD|Africa/Khartoum|苏丹|Sudan
SE|Europe/Stockholm|瑞典|Sweden
SG|Asia/Singapore|新加坡|Singapore
SH|Atlantic/St_Helena|圣赫勒拿|St. Helena
SI|Europe/Ljubljana|斯洛文尼亚|Slovenia
SJ|Arctic/Longyearbyen|斯瓦尔巴和扬马延|Svalbard and Jan Mayen
SK|Europe/Bratislava|斯洛伐克|Slovakia
SL|Africa/Freetown|塞拉利昂|Sierra Leone
SM|Europe/San_Marino|圣马力诺|San Marino
SN|Africa/Dakar|塞内加尔|Senegal
SO|Africa/Mogadishu|索马里|Somalia
SR|America/Paramaribo|苏里南|Suriname
SS|Africa/Juba|南苏丹|South Sudan
ST|Africa/Sao_Tome|圣多美和普林西比|São Tomé and Príncipe
SV|America/El_Salvador|萨尔瓦多|El Salvador
SX|America/Lower_Princes|荷属圣马丁|Sint Maarten
SY|Asia/Damascus|叙利亚|Syria
SZ|Africa/Mbabane|斯威士兰|Eswatini
TC|America/Santo_Domingo|特克斯和凯科斯群岛|Turks and Caicos Islands
TD|Africa/Ndjamena|乍得|Chad
TF|Indian/Kerguelen|法属南部领地|French Southern Territories
TG||多哥|Togo
TH|Asia/Bangkok|泰国|Thailand
TJ|Asia/Dushanbe|塔吉克斯坦|Tajikistan
TK||托克劳|Tokelau
TL||东帝汶|Timor-Leste
TM|Asia/Ashgabat|土库曼斯坦|Turkmenistan
TN|Africa/Tunis|突尼斯|Tunisia
TO|Pacific/Tongatapu|汤加|Tonga
TR|Europe/Istanbul|土耳其|Türkiye/Turkey/TUR
TT|America/Port_of_Spain|特立尼达和多巴哥|Trinidad and Tobago
TV|Pacific/Funafuti|图瓦卢|Tuvalu
TW|Asia/Taipei|台湾/中国台湾/台湾省/臺灣|Taiwan/Taiwan China/TWN
TZ|Africa/Dar_es_Salaam|坦桑尼亚|Tanzania
UA||乌克兰|Ukraine
UG|Africa/Kampala|乌干达|Uganda
US||美国|United States/USA/United States of America/U S A/U S
UY|America/Montevideo|乌拉圭|Uruguay
UZ|Asia/Tashkent|乌兹别克斯坦|Uzbekistan
VA|Europe/Rome|梵蒂冈|Vatican City
VC|America/St_Vincent|圣文森特和格林纳丁斯|St. Vincent and Grenadines
VE|America/Caracas|委内瑞拉|Venezuela
VG|America/Tortola|英属维尔京群岛|British Virgin Islands
VI|America/St_Thomas|美属维尔京群岛|U.S. Virgin Islands
VN|Asia/Ho_Chi_Minh|越南|Vietnam/Viet Nam/VNM
VU|Pacific/Efate|瓦努阿图|Vanuatu
WF|Pacific/Wallis|瓦利斯和富图纳|Wallis and Futuna
WS|Pacific/Apia|萨摩亚|Samoa
XK|Europe/Belgrade|科索沃|Kosovo
YE|Asia/Aden|也门|Yemen
YT|Indian/Mayotte|马约特|Mayotte
ZA|Africa/Johannesburg|南非|South Africa
ZM|Africa/Lusaka|赞比亚|Zambia
ZW|Africa/Harare|津巴布韦|Zimbabwe`;
export const STATE_ROWS = `AU ACT Australia/Sydney
AU NSW Australia/Sydney
AU NT Australia/Darwin
AU QLD Australia/Brisbane
AU SA Australia/Adelaide
AU TAS Australia/Hobart
AU VIC Australia/Melbourne
AU WA Australia/Perth
CA AB America/Edmonton
CA BC America/Vancouver
CA MB America/Winnipeg
CA NB America/Moncton
CA NL America/St_Johns
CA NS America/Halifax
CA NT America/Edmonton
CA NU
CA ON America/Toronto
CA PE
CA QC America/Toronto
CA SK America/Regina
CA YT America/Whitehorse
US AK America/Anchorage
US AL America/Chicago
US AR America/Chicago
US AZ America/Phoenix
US CA America/Los_Angeles
US CO America/Denver
US CT America/New_York
US DC America/New_York
US DE America/New_York
US FL
US GA America/New_York
US HI Pacific/Honolulu
US IA America/Chicago
US ID
US IL America/Chicago
US IN
US KS America/Chicago
US KY
US LA America/Chicago
US MA America/New_York
US MD America/New_York
US ME America/New_York
US MI America/Detroit
US MN America/Chicago
US MO America/Chicago
US MS America/Chicago
US MT America/Denver
US NC America/New_York
US ND
US NE America/Chicago
US NH America/New_York
US NJ America/New_York
US NM America/Denver
US NV America/Los_Angeles
US NY America/New_York
US OH America/New_York
US OK America/Chicago
US OR America/Los_Angeles
US PA America/New_York
US RI America/New_York
US SC America/New_York
US SD
US TN
US TX
US UT America/Denver
US VA America/New_York
US VT America/New_York
US WA America/Los_Angeles
US WI America/Chicago
US WV America/New_York
US WY America/Denver`;
