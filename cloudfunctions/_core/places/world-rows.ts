/** Cities outside China, sorted by folded name. Made by scripts/places.ts. */
export const WORLD_ZONES = `Europe/Andorra
Asia/Dubai
Asia/Tehran
Asia/Kabul
Asia/Dushanbe
Asia/Karachi
America/Antigua
Europe/Athens
Europe/Tirane
Asia/Yerevan
Africa/Luanda
America/Argentina/Buenos_Aires
America/Argentina/Cordoba
America/Sao_Paulo
America/Argentina/Salta
America/Argentina/Tucuman
America/Argentina/San_Juan
America/Punta_Arenas
America/Argentina/Catamarca
America/Argentina/Jujuy
America/Argentina/Mendoza
America/Argentina/San_Luis
America/Argentina/Ushuaia
America/Argentina/Rio_Gallegos
America/Argentina/La_Rioja
Europe/Vienna
Australia/Perth
Australia/Brisbane
Australia/Adelaide
Australia/Darwin
Australia/Melbourne
Australia/Sydney
Australia/Hobart
Australia/Broken_Hill
America/Aruba
Asia/Baku
Asia/Tbilisi
Europe/Sarajevo
Europe/Zagreb
America/Barbados
Asia/Dhaka
Asia/Kolkata
Europe/Brussels
Africa/Ouagadougou
Africa/Accra
Europe/Sofia
Asia/Bahrain
Africa/Bujumbura
Africa/Porto-Novo
Africa/Niamey
Asia/Brunei
America/La_Paz
America/Porto_Velho
America/Rio_Branco
America/Fortaleza
America/Recife
America/Belem
America/Maceio
America/Santarem
America/Araguaina
America/Bahia
America/Manaus
America/Cuiaba
America/Campo_Grande
America/Eirunepe
America/Boa_Vista
America/Nassau
Asia/Thimphu
Africa/Gaborone
Africa/Johannesburg
Europe/Minsk
America/Guatemala
America/Belize
America/Vancouver
America/Edmonton
America/Toronto
America/Winnipeg
America/Halifax
America/St_Johns
America/Dawson_Creek
America/Moncton
America/Glace_Bay
America/Regina
America/Swift_Current
America/Whitehorse
Africa/Lubumbashi
Africa/Kinshasa
Africa/Bangui
Africa/Brazzaville
Africa/Douala
Europe/Zurich
Africa/Abidjan
Africa/Conakry
Africa/Bamako
America/Santiago
Africa/Lagos
Africa/Ndjamena
America/Bogota
America/Caracas
America/Guayaquil
America/Costa_Rica
America/Havana
Atlantic/Cape_Verde
America/Curacao
Asia/Nicosia
Asia/Famagusta
Europe/Prague
Europe/Warsaw
Europe/Berlin
Africa/Djibouti
Africa/Addis_Ababa
Europe/Copenhagen
America/Dominica
America/Santo_Domingo
America/Port-au-Prince
America/Puerto_Rico
Africa/Algiers
Africa/Tunis
America/Lima
Europe/Tallinn
Africa/Cairo
Africa/El_Aaiun
Africa/Asmara
Europe/Madrid
Atlantic/Canary
Africa/Ceuta
Europe/Helsinki
Europe/Stockholm
Pacific/Fiji
Europe/Paris
Africa/Libreville
Europe/London
America/Cayenne
Europe/Guernsey
Europe/Gibraltar
Africa/Banjul
America/Guadeloupe
Africa/Malabo
Pacific/Guam
Africa/Bissau
America/Guyana
Asia/Hong_Kong
America/Tegucigalpa
America/Managua
Europe/Belgrade
Europe/Budapest
Asia/Jakarta
Asia/Makassar
Asia/Jayapura
Asia/Pontianak
Pacific/Port_Moresby
Europe/Dublin
Asia/Jerusalem
Asia/Hebron
Europe/Isle_of_Man
Asia/Kathmandu
Asia/Yangon
Asia/Baghdad
Atlantic/Reykjavik
Europe/Rome
Europe/Jersey
America/Jamaica
Asia/Amman
Asia/Riyadh
Asia/Tokyo
Asia/Magadan
Africa/Nairobi
Africa/Kampala
Asia/Bishkek
Asia/Phnom_Penh
Asia/Ho_Chi_Minh
Asia/Bangkok
Pacific/Tarawa
Indian/Comoro
Asia/Pyongyang
Asia/Shanghai
Asia/Seoul
Asia/Kuwait
America/Cayman
Asia/Aqtau
Asia/Aqtobe
Asia/Atyrau
Asia/Oral
Asia/Almaty
Asia/Qyzylorda
Asia/Yekaterinburg
Asia/Barnaul
Asia/Qostanay
Asia/Vientiane
Asia/Beirut
America/St_Vincent
Asia/Colombo
Africa/Monrovia
Africa/Maseru
Europe/Vilnius
Europe/Luxembourg
Europe/Riga
Africa/Tripoli
Africa/Casablanca
Europe/Monaco
Europe/Chisinau
Europe/Podgorica
Indian/Antananarivo
Pacific/Majuro
Europe/Skopje
Asia/Ulaanbaatar
Asia/Hovd
Pacific/Saipan
America/Martinique
Africa/Nouakchott
Africa/Dakar
Europe/Malta
Indian/Mauritius
Indian/Maldives
Africa/Dar_es_Salaam
Africa/Blantyre
Africa/Maputo
Africa/Lusaka
America/Monterrey
America/Mexico_City
America/Matamoros
America/Merida
America/Cancun
America/Hermosillo
America/Mazatlan
America/Tijuana
America/Ojinaga
America/Denver
America/Bahia_Banderas
America/Chihuahua
America/Chicago
Asia/Kuala_Lumpur
Asia/Kuching
Africa/Windhoek
Pacific/Noumea
Europe/Amsterdam
Europe/Oslo
Pacific/Auckland
Asia/Muscat
America/Panama
Pacific/Tahiti
Pacific/Bougainville
Asia/Manila
Europe/Kaliningrad
Asia/Gaza
Europe/Lisbon
Atlantic/Madeira
Atlantic/Azores
America/Asuncion
Asia/Qatar
Indian/Reunion
Europe/Bucharest
Europe/Moscow
Europe/Volgograd
Europe/Samara
Europe/Saratov
Europe/Kirov
Europe/Ulyanovsk
Europe/Astrakhan
Asia/Novokuznetsk
Asia/Krasnoyarsk
Asia/Tomsk
Asia/Novosibirsk
Asia/Irkutsk
Asia/Omsk
Asia/Yakutsk
Asia/Vladivostok
Asia/Chita
Asia/Kamchatka
Asia/Sakhalin
Africa/Kigali
Pacific/Guadalcanal
Indian/Mahe
Africa/Khartoum
Asia/Singapore
Europe/Ljubljana
Europe/Bratislava
Africa/Freetown
Africa/Mogadishu
America/Paramaribo
Africa/Juba
Africa/Sao_Tome
America/El_Salvador
Asia/Damascus
Europe/Istanbul
Africa/Mbabane
Africa/Lome
Asia/Dili
Asia/Ashgabat
Pacific/Tongatapu
America/Port_of_Spain
Asia/Taipei
Europe/Kiev
Europe/Simferopol
America/New_York
America/Indiana/Indianapolis
America/Kentucky/Louisville
America/Indiana/Vincennes
America/Detroit
America/Los_Angeles
America/Phoenix
America/Juneau
America/Boise
America/North_Dakota/New_Salem
Pacific/Honolulu
America/Anchorage
America/Montevideo
Asia/Samarkand
Asia/Tashkent
America/St_Thomas
Pacific/Efate
Pacific/Apia
Asia/Aden
Indian/Mayotte
Africa/Harare
Asia/Macau`;
export const WORLD_ROWS = `a coruna|,ES,,246,43.37,-8.4,123
a estrada|,ES,,22,42.69,-8.49,123
a lat|a Lat,VN,,197,11.95,108.44,170
aabenraa|,DK,,16,55.04,9.42,111
aachen|,DE,,265,50.78,6.08,108
aalborg|,DK,,122,57.05,9.92,111
aalen|,DE,,67,48.84,10.09,108
aalsmeer|,NL,,23,52.26,4.76,235
aalst|,BE,,78,50.94,4.04,42
aalten|,NL,,19,51.92,6.58,235
aalter|,BE,,19,51.09,3.45,42
aarau|,CH,,16,47.39,8.04,90
aarschot|,BE,,28,50.99,4.84,42
aba|,NG,,898,5.11,7.37,95
abadan|,IR,,370,30.34,48.3,2;,TM,,39,38.05,58.2,288
abadeh|,IR,,57,31.16,52.65,2
abaete|,BR,,20,-19.16,-45.45,13
abaetetuba|,BR,,78,-1.72,-48.88,56
abakaliki|,NG,,134,6.32,8.11,95
abakan|,RU,,167,53.72,91.43,260
abancay|,PE,,55,-13.63,-72.88,118
abano terme|,IT,,18,45.36,11.79,159
abasan al kabirah|'Abasan al Kabirah,PS,,18,31.32,34.34,244
abashiri|,JP,,42,44.02,144.27,164
abasolo|,MX,,27,20.45,-101.53,219
abay|,KZ,,35,49.64,72.86,183
abaza|,RU,,18,52.66,90.09,260
abbeville|,FR,,26,50.11,1.84,129
abbiategrasso|,IT,,31,45.4,8.92,159
abbotsford|,CA,BC,152,49.06,-122.25,73
abbottabad|,PK,,120,34.15,73.21,5
abdanan|,IR,,19,32.99,47.42,2
abdulino|,RU,,21,53.7,53.67,185
abeche|,TD,,74,13.83,20.83,96
abengourou|,CI,,104,6.73,-3.5,91
abeokuta|,NG,,593,7.16,3.35,95
abepura|,ID,,62,-2.6,140.63,150
aberdare|,GB,,31,51.71,-3.45,131
aberdeen|,GB,,197,57.14,-2.1,131;,US,SD,28,45.46,-98.49,230;,US,WA,16,46.98,-123.82,299;,US,MD,16,39.51,-76.16,294
abergele|,GB,,18,53.28,-3.58,131
aberystwyth|,GB,,19,52.42,-4.08,131
abha|,SA,,211,18.22,42.51,163
abhar|,IR,,70,36.15,49.22,2
abhayapuri|,IN,,16,26.32,90.69,41
abidjan|,CI,,3677,5.35,-4,91
abiko|,JP,,132,35.87,140.02,164
abilene|,US,TX,122,32.45,-99.73,230
abingdon|,GB,,39,51.67,-1.28,131
abington|,US,MA,16,42.1,-70.95,294
abinsk|,RU,,35,44.87,38.16,252
abnub|,EG,,69,27.27,31.15,120
abobo|,CI,,900,5.42,-4.02,91
abohar|,IN,,131,30.14,74.2,41
aboisso|,CI,,38,5.47,-3.21,91
abomey|,BJ,,82,7.18,1.99,48
abomey calavi|Abomey-Calavi,BJ,,386,6.45,2.36,48
abomsa|,ET,,15,9.98,39.98,110
abony|,HU,,16,47.19,20,145
abou el hassan|Abou el Hassan,DZ,,24,36.42,1.2,116
abovyan|,AM,,36,40.27,44.63,9
abqaiq|,SA,,29,25.93,49.67,163
abrama|,IN,,21,20.86,72.91,41
abreu e lima|Abreu e Lima,BR,,82,-7.91,-34.9,55
abreus|,CU,,17,22.28,-80.57,101
abrisham|,IR,,20,32.56,51.57,2
abu|,IN,,25,24.59,72.72,41
abu al matamir|Abu al Matamir,EG,,41,30.91,30.17,120
abu arish|Abu 'Arish,SA,,49,16.97,42.83,163
abu dhabi|,AE,,603,24.45,54.4,1
abu ghurayb|,IQ,,900,33.31,44.18,157
abu jibeha|,SD,,22,11.46,31.23,273
abu kabir|,EG,,101,30.73,31.67,120
abu qurqas|,EG,,61,27.93,30.84,120
abu road|,IN,,50,24.48,72.78,41
abu tij|,EG,,71,27.05,31.32,120
abu zabad|,SD,,15,12.35,29.25,273
abucay|,PH,,36,14.73,120.53,242
abuja|,NG,,590,9.06,7.5,95
aburi|,GH,,18,5.85,-0.17,44
abuyog|,PH,,16,10.75,125.01,242
abyek|,IR,,55,36.07,50.55,2
acacias|,CO,,41,3.99,-73.76,97
acajete|,MX,,21,19.11,-97.95,219
acajutla|,SV,,23,13.59,-89.83,282
acambaro|,MX,,58,20.03,-100.72,219
acaponeta|,MX,,19,22.49,-105.36,224
acapulco de juarez|Acapulco de Juarez,MX,,673,16.85,-99.91,219
acarau|,BR,,28,-2.89,-40.12,54
acarigua|,VE,,144,9.55,-69.2,98
acatlan de osorio|Acatlan de Osorio,MX,,16,18.2,-98.05,219
acatzingo|,MX,,26,18.98,-97.78,219
acayucan|,MX,,51,17.95,-94.91,219
accra|,GH,,1963,5.56,-0.2,44
accrington|,GB,,35,53.75,-2.36,131
acerra|,IT,,54,40.94,14.37,159
achalpur|,IN,,111,21.26,77.51,41
acharnes|,GR,,99,38.08,23.73,7
acheres|,FR,,23,48.96,2.07,129
achern|,DE,,24,48.63,8.08,108
achhnera|,IN,,21,27.18,77.76,41
achim|,DE,,30,53.01,9.03,108
achinsk|,RU,,118,56.27,90.5,260
achkhoy martan|Achkhoy-Martan,RU,,17,43.19,45.28,252
aci castello|,IT,,18,37.56,15.15,159
aci catena|,IT,,25,37.61,15.14,159
acilia castel fusano ostia antica|Acilia-Castel Fusano-Ostia Antica,IT,,129,41.76,12.33,159
acireale|,IT,,49,37.61,15.17,159
acocks green|,GB,,27,52.45,-1.82,131
acopiara|,BR,,25,-6.1,-39.45,54
acquaviva delle fonti|Acquaviva delle Fonti,IT,,21,40.9,16.84,159
acqui terme|,IT,,18,44.68,8.47,159
acre|,IL,,46,32.93,35.08,152
acton|,GB,,54,51.51,-0.28,131;,US,MA,21,42.49,-71.43,294
actopan|,MX,,29,20.27,-98.94,219
acu|,BR,,36,-5.58,-36.91,54
acworth|,US,GA,22,34.07,-84.68,294
ad damazin|Ad-Damazin,SD,,186,11.79,34.36,273
ad dana|,SY,,22,36.21,36.77,283
ad darbasiyah|,SY,,21,37.07,40.65,284
ad dasmah|,KW,,18,29.36,48,177
ad dawadimi|,SA,,54,24.51,44.39,163
ad dilam|,SA,,35,23.99,47.16,163
ad dilinjat|,EG,,40,30.83,30.54,120
ad dindar|,SD,,15,13.2,34.17,273
ad diwaniyah|,IQ,,319,31.99,44.93,157
ad douiem|,SD,,87,14,32.31,273
ad dujayl|,IQ,,26,33.85,44.23,157
ada|,US,OK,17,34.77,-96.68,230
adam|,OM,,17,22.38,57.53,238
adamantina|,BR,,31,-21.69,-51.07,13
adampur|,IN,,17,31.43,75.71,41
adams morgan|,US,DC,16,38.92,-77.04,294
adana|,TR,,1249,36.99,35.33,284
adapazari|,TR,,287,40.78,30.4,284
addanki|,IN,,29,15.81,79.97,41
addiet canna|,ET,,23,11.27,37.48,110
addis ababa|,ET,,2758,9.02,38.75,110
addison|,US,IL,37,41.93,-87.99,230;,US,TX,16,32.96,-96.83,230
adeje|,ES,,43,28.12,-16.73,124
adelaide|,AU,SA,1225,-34.93,138.6,28
adelaide city centre|Adelaide city centre,AU,SA,20,-34.93,138.6,28
adelaide hills|,AU,SA,60,-34.91,138.71,28
adelanto|,US,CA,33,34.58,-117.41,299
adelfia|,IT,,17,41,16.87,159
adelphi|,US,MD,15,39,-76.97,294
aden|,YE,,551,12.78,45.04,312
adh dhayd|,AE,,25,25.29,55.88,1
adh dhibiyah|,SA,,15,26.03,43.16,163
adiake|,CI,,17,5.29,-3.3,91
adigrat|,ET,,65,14.28,39.46,110
adilabad|,IN,,119,19.67,78.54,41
adilcevaz|,TR,,53,38.8,42.73,284
adirampattinam|,IN,,28,10.34,79.38,41
adis zemen|,ET,,23,12.12,37.78,110
adiwerna|,ID,,134,-6.94,109.13,146
adiyaman|,TR,,224,37.76,38.28,284
adjud|,RO,,17,46.1,27.17,251
adjumani|,UG,,29,3.38,31.79,167
adler|,RU,,70,43.43,39.92,252
adlershof|,DE,,15,52.44,13.55,108
adliswil|,CH,,15,47.31,8.52,90
admiralteisky|,RU,,158,59.91,30.28,252
ado ekiti|Ado-Ekiti,NG,,424,7.62,5.22,95
ado odo|Ado-Odo,NG,,15,6.6,2.94,95
adoni|,IN,,164,15.63,77.27,41
adra|,ES,,24,36.75,-3.02,123;,IN,,22,23.5,86.68,41
adrano|,IT,,34,37.66,14.83,159
adrar|,DZ,,44,27.87,-0.29,116
adrian|,US,MI,21,41.9,-84.04,298
adrogue|,AR,,28,-34.8,-58.38,11
adur|,IN,,30,9.16,76.73,41
adwick le street|Adwick le Street,GB,,19,53.57,-1.18,131
adzope|,CI,,62,6.11,-3.86,91
afak|'Afak,IQ,,22,32.06,45.25,157
affery|,CI,,30,6.32,-3.95,91
affton|,US,MO,20,38.55,-90.33,230
afgooye|,SO,,65,2.14,45.12,278
afif|,SA,,46,23.91,42.92,163
afikpo|,NG,,72,5.89,7.94,95
afipskiy|,RU,,18,44.9,38.84,252
aflao|,GH,,67,6.12,1.19,44
aflou|,DZ,,85,34.11,2.1,116
afogados da ingazeira|Afogados da Ingazeira,BR,,25,-7.75,-37.64,55
afragola|,IT,,63,40.92,14.31,159
afrin|'Afrin,SY,,49,36.51,36.87,283
afsin|,TR,,40,38.25,36.91,284
afula|,IL,,45,32.61,35.29,152
afyonkarahisar|,TR,,146,38.76,30.54,284
afzalgarh|,IN,,28,29.39,78.67,41
afzalpur|,IN,,20,17.2,76.36,41
agadez|,NE,,124,16.97,7.99,49
agadir|,MA,,698,30.42,-9.6,198
agar|,IN,,35,23.71,76.02,41
agaro|,ET,,28,7.85,36.65,110
agartala|,IN,,203,23.84,91.28,41
agawam|,US,MA,29,42.07,-72.61,294
agbor|,NG,,68,6.25,6.19,95
agboville|,CI,,82,5.93,-4.21,91
agdam|,AZ,,39,39.99,46.93,35
agdas|,AZ,,24,40.65,47.47,35
agde|,FR,,23,43.31,3.48,129
agdzhabedy|,AZ,,35,40.05,47.46,35
agen|,FR,,34,44.2,0.62,129
ageoshimo|,JP,,219,35.97,139.61,164
aghajari|,IR,,22,30.7,49.83,2
aghsu|,AZ,,17,40.57,48.4,35
agia paraskevi|,GR,,60,38.02,23.83,7
agia varvara|,GR,,27,37.99,23.66,7
agidel|Agidel',RU,,19,55.91,53.94,185
aginskoye|,RU,,17,51.1,114.53,267
agioi anargyroi|,GR,,34,38.03,23.72,7
agios dimitrios|,GR,,71,37.93,23.73,7
agios ioannis rentis|,GR,,16,37.96,23.67,7
agnibilekrou|,CI,,43,7.13,-3.2,91
agogo|,GH,,32,6.8,-1.08,44
agoo|,PH,,29,16.08,120.1,242
agoura|,US,CA,21,34.14,-118.74,299
agoura hills|,US,CA,21,34.14,-118.77,299
agra|,IN,,1430,27.18,78.02,41
agri|,TR,,92,39.72,43.05,284
agrigento|,IT,,33,37.31,13.58,159
agrinio|,GR,,47,38.62,21.41,7
agropoli|,IT,,17,40.35,14.99,159
agryz|,RU,,19,56.52,52.99,252
agua dulce|,MX,,36,18.14,-94.15,219
agua preta|,BR,,16,-8.71,-35.53,55
agua prieta|,MX,,77,31.33,-109.55,223
aguachica|,CO,,73,8.31,-73.62,97
aguada de pasajeros|Aguada de Pasajeros,CU,,24,22.39,-80.85,101
aguadas|,CO,,20,5.61,-75.46,97
aguadilla|,PR,,16,18.43,-67.15,115
aguai|,BR,,28,-22.06,-46.98,13
aguas belas|,BR,,23,-9.11,-37.12,55
aguas de lindoia|Aguas de Lindoia,BR,,19,-22.48,-46.63,13
aguas santas|,PT,,28,41.21,-8.58,245
aguas vermelhas|,BR,,16,-15.75,-41.46,13
aguascalientes|,MX,,722,21.88,-102.28,219
aguazul|,CO,,16,5.17,-72.55,97
agudos|,BR,,31,-22.47,-48.99,13
aguilares|,AR,,32,-27.43,-65.61,15;,SV,,21,13.96,-89.19,282
aguilas|,ES,,35,37.41,-1.58,123
aguimes|,ES,,29,27.91,-15.45,124
agulu|,NG,,79,6.1,7.06,95
agustin codazzi|,CO,,51,10.04,-73.24,97
ahar|,IR,,94,38.48,47.07,2
ahaus|,DE,,38,52.08,7.01,108
ahfir|,MA,,20,34.95,-2.1,198
ahlat|,TR,,65,38.75,42.48,284
ahlen|,DE,,55,51.76,7.89,108
ahmadnagar|,IN,,367,19.09,74.74,41
ahmadpur|,IN,,40,18.71,76.94,41
ahmadpur east|,PK,,117,29.14,71.26,5
ahmadpur sial|,PK,,25,30.68,71.74,5
ahmedabad|,IN,,3720,23.03,72.59,41
ahraura|,IN,,25,25.02,83.03,41
ahrensburg|,DE,,30,53.68,10.23,108
ahuachapan|,SV,,34,13.92,-89.84,282
ahualulco de mercado|Ahualulco de Mercado,MX,,16,20.7,-103.97,219
ahvaz|,IR,,841,31.32,48.68,2
ahwatukee foothills|,US,AZ,83,33.34,-111.98,300
aibak|,AF,,48,36.26,68.02,3
aichach|,DE,,21,48.46,11.13,108
aigaleo|,GR,,70,37.98,23.68,7
aigio|,GR,,20,38.25,22.08,7
aiken|,US,SC,31,33.56,-81.72,294
aileu|,TL,,17,-8.73,125.57,147
aimores|,BR,,19,-19.5,-41.06,13
ain abid|'Ain Abid,DZ,,29,36.23,6.94,116
ain arnat|,DZ,,35,36.19,5.31,116
ain beida|,DZ,,106,35.8,7.39,116
ain beni mathar|,MA,,16,34.01,-2.03,198
ain benian|'Ain Benian,DZ,,31,36.8,2.92,116
ain bessem|,DZ,,29,36.29,3.67,116
ain defla|,DZ,,52,36.26,1.97,116
ain deheb|'Ain Deheb,DZ,,36,34.84,1.55,116
ain el bell|'Ain el Bell,DZ,,32,34.34,3.22,116
ain el berd|'Ain el Berd,DZ,,17,35.36,-0.51,116
ain el bya|Ain el Bya,DZ,,37,35.8,-0.3,116
ain el hadjel|'Ain el Hadjel,DZ,,43,35.67,3.88,116
ain el hammam|'Ain el Hammam,DZ,,28,36.56,4.31,116
ain el melh|'Ain el Melh,DZ,,40,34.84,4.16,116
ain el turk|'Ain el Turk,DZ,,45,35.74,-0.77,116
ain fakroun|,DZ,,68,35.97,6.87,116
ain kercha|,DZ,,32,35.92,6.7,116
ain merane|'Ain Merane,DZ,,34,36.16,0.97,116
ain oussera|,DZ,,119,35.45,2.91,116
ain sefra|,DZ,,63,32.75,-0.58,116
ain smara|,DZ,,29,36.27,6.5,116
ain sukhna|,EG,,46,29.6,32.32,120
ain taya|,DZ,,22,36.79,3.29,116
ain temouchent|,DZ,,57,35.3,-1.14,116
ain touta|,DZ,,72,35.38,5.9,116
aioi|,JP,,32,34.8,134.47,164
airdrie|,GB,,37,55.87,-3.98,131;,CA,AB,25,51.3,-114.04,74
airoli|,IN,,100,19.15,73,41
aistala|,IN,,19,23.18,88.58,41
aiud|,RO,,28,46.31,23.72,251
aix en provence|Aix-en-Provence,FR,,147,43.53,5.45,129
aix les bains|Aix-les-Bains,FR,,28,45.69,5.91,129
aizawl|,IN,,265,23.73,92.72,41
aja|,EG,,35,30.94,31.29,120
ajab shir|'Ajab Shir,IR,,30,37.48,45.89,2
ajaccio|,FR,,54,41.92,8.74,129
ajalpan|,MX,,28,18.38,-97.26,219
ajaokuta|,NG,,15,7.56,6.65,95
ajax|,CA,ON,90,43.85,-79.03,75
ajdabiya|,LY,,134,30.76,20.23,197
ajka|,HU,,31,47.1,17.56,145
ajlun|'Ajlun,JO,,126,32.33,35.75,162
ajman city|,AE,,490,25.4,55.48,1
ajmer|,IN,,518,26.45,74.64,41
ajnala|,IN,,20,31.84,74.76,41
ajodhya|,IN,,53,26.8,82.2,41
ajra|,IN,,16,16.12,74.21,41
akademgorodok|,RU,,50,54.85,83.11,262
akademicheskoe|,RU,,103,60.01,30.39,252
akalkot|,IN,,39,17.53,76.21,41
akaltara|,IN,,21,22.02,82.43,41
akashi|,JP,,297,34.66,135.01,164
akbarabad|,IR,,98,29.25,52.78,2
akbarpur|,IN,,37,26.43,82.53,41;,IN,,19,26.38,79.95,41
akbou|,DZ,,67,36.46,4.53,116
akcaabat|,TR,,45,41.02,39.57,284
akcakale|,TR,,32,36.71,38.95,284
akcakoca|,TR,,35,41.09,31.12,284
akdagmadeni|,TR,,23,39.66,35.88,284
akersberga|,SE,,33,59.48,18.3,127
aketi|,CD,,35,2.74,23.78,85
akhaltsikhe|,GE,,17,41.64,42.98,36
akhisar|,TR,,85,38.92,27.84,284
akhmim|,EG,,99,26.56,31.75,120
akhtubinsk|,RU,,45,48.28,46.17,258
akhtyrskiy|,RU,,19,44.85,38.3,252
aki|,JP,,20,33.5,133.9,164
akim oda|,GH,,61,5.93,-0.99,44
akita|,JP,,320,39.72,140.12,164
akividu|,IN,,40,16.58,81.38,41
akkarampalle|,IN,,20,13.65,79.42,41
akkol|Akkol',KZ,,17,53.3,69.6,183
aklera|,IN,,20,24.41,76.57,41
akola|,IN,,429,20.71,77,41
akonolinga|,CM,,17,3.77,12.25,89
akora|,PK,,23,34,72.13,5
akot|,IN,,87,21.1,77.06,41
akouda|,TN,,20,35.87,10.57,117
akoupe|,CI,,36,6.38,-3.89,91
akron|,US,OH,198,41.08,-81.52,294
aksaray|,TR,,152,38.37,34.03,284
aksay|,RU,,39,47.26,39.87,252
aksehir|,TR,,64,38.36,31.42,284
aksu|,KZ,,45,52.04,76.93,183
aktau|,KZ,,147,43.65,51.17,179
aktobe|,KZ,,262,50.28,57.21,180
aku|,NG,,74,6.71,7.32,95
akune|,JP,,25,32.02,130.2,164
akure|,NG,,421,7.25,5.19,95
akureyri|,IS,,18,65.68,-18.09,158
akwanga|,NG,,16,8.91,8.41,95
akwatia|,GH,,24,6.04,-0.81,44
akyazi|,TR,,25,40.69,30.62,284
al aaroui|,MA,,36,35.01,-3.01,198
al abyar|,LY,,33,32.19,20.6,197
al ahmadi|,KW,,637,29.08,48.08,177
al ain city|,AE,,55,24.19,55.76,1
al ajaylat|,LY,,131,32.76,12.38,197
al amarah|Al 'Amarah,IQ,,323,31.84,47.14,157
al ayyat|Al 'Ayyat,EG,,35,29.62,31.26,120
al ayzariyah|Al 'Ayzariyah,PS,,17,31.77,35.27,152
al aziziyah|Al 'Aziziyah,IQ,,45,32.91,45.06,157
al bab|,SY,,131,36.37,37.52,283
al badari|,EG,,44,26.99,31.42,120
al bahah|,SA,,88,20.01,41.47,163
al bajur|,EG,,37,30.43,31.04,120
al balyana|,EG,,49,26.24,32,120
al basrah al qadimah|Al Basrah al Qadimah,IQ,,2015,30.5,47.82,157
al battaliyah|,SA,,17,25.43,49.63,163
al bawiti|,EG,,20,28.35,28.87,120
al bayda|Al Bayda',LY,,75,32.76,21.76,197;,YE,,38,13.99,45.57,312
al birah|,PS,,38,31.91,35.22,153
al bukayriyah|,SA,,25,26.14,43.66,163
al burayj|,PS,,35,31.44,34.4,244
al buraymi|,OM,,74,24.25,55.79,238
al fahahil|,KW,,68,29.08,48.13,177
al fallujah|,IQ,,190,33.35,43.79,157
al farwaniyah|,KW,,87,29.28,47.96,177
al fashn|,EG,,64,28.82,30.9,120
al faw|,IQ,,105,29.97,48.47,157
al fayyum|,EG,,306,29.31,30.84,120
al fintas|,KW,,23,29.17,48.12,177
al fqih ben calah|,MA,,84,32.5,-6.69,198
al fujairah city|,AE,,87,25.12,56.34,1
al hamdaniya|Al-Hamdaniya,IQ,,50,36.27,43.38,157
al hamul|,EG,,46,31.31,31.15,120
al harak|,SY,,24,32.75,36.31,283
al harithah|,IQ,,92,30.58,47.76,157
al hasaheisa|,SD,,29,14.75,33.3,273
al hasakah|,SY,,82,36.5,40.75,283
al hawamidiyah|,EG,,107,29.9,31.25,120
al hawatah|,SD,,25,13.42,34.63,273
al hayy|,IQ,,78,32.17,46.04,157
al hazm|,YE,,18,16.16,44.78,312
al hilaliyya|,SD,,17,14.94,33.23,273
al hillah|,IQ,,290,32.46,44.42,157
al hindiyah|,IQ,,57,32.55,44.23,157
al hoceima|,MA,,396,35.25,-3.94,198
al hudaydah|,YE,,618,14.8,42.95,312
al hufuf|,SA,,293,25.36,49.59,163
al ibrahimiyah|,EG,,35,30.72,31.56,120
al jadid|,LY,,126,27.05,14.4,197
al jahra|Al Jahra',KW,,24,29.34,47.66,177
al jammaliyah|,EG,,68,31.18,31.86,120
al jawf|,LY,,17,24.2,23.29,197
al jubayhah|,JO,,47,32.01,35.9,162
al jubayl|,SA,,237,27.02,49.62,163
al jumum|,SA,,22,21.62,39.7,163
al khaburah|,OM,,50,23.97,57.09,238
al khafji|,SA,,55,28.44,48.49,163
al khankah|,EG,,62,30.21,31.37,120
al kharijah|,EG,,68,25.45,30.55,120
al kharj|,SA,,425,24.16,47.33,163
al khawr|,QA,,19,25.68,51.51,249
al khums|,LY,,202,32.65,14.26,197
al kiswah|,SY,,24,33.36,36.24,283
al kut|,IQ,,315,32.51,45.82,157
al mahallah al kubra|Al Mahallah al Kubra,EG,,431,30.97,31.17,120
al mahbulah|,KW,,18,29.14,48.13,177
al manaqil|,SD,,128,14.25,32.99,273
al manqaf|,KW,,39,29.1,48.13,177
al manshah|,EG,,61,26.48,31.8,120
al mansurah|,EG,,420,31.04,31.38,120
al manzalah|,EG,,67,31.16,31.94,120
al marj|,LY,,85,32.49,20.83,197
al marsa|,TN,,66,36.88,10.32,117
al matariyah|,EG,,99,31.18,32.03,120
al mawsil al jadidah|Al Mawsil al Jadidah,IQ,,2066,36.33,43.11,157
al mayadin|,SY,,55,35.02,40.45,283
al met yevsk|Al'met'yevsk,RU,,140,54.9,52.32,252
al mijlad|,SD,,20,11.03,27.73,273
al minya|,EG,,227,28.09,30.76,120
al miqdadiyah|,IQ,,51,33.98,44.94,157
al mishkhab|,IQ,,23,31.8,44.49,157
al mithnab|,SA,,61,25.86,44.22,163
al mubarraz|,SA,,291,25.41,49.59,163
al muharraq|,BH,,97,26.26,50.61,46
al munayzilah|,SA,,16,25.38,49.67,163
al musayyib|,IQ,,43,32.78,44.29,157
al qadarif|,SD,,364,14.03,35.38,273
al qanatir al khayriyah|Al Qanatir al Khayriyah,EG,,56,30.19,31.14,120
al qanayat|,EG,,43,30.62,31.46,120
al qararah|,PS,,20,31.37,34.34,244
al qaryatayn|,SY,,32,34.23,37.24,283
al qatif|,SA,,98,26.57,50.01,163
al qitena|,SD,,18,14.86,32.37,273
al qubbah|,LY,,25,32.76,22.24,197
al qunaytirah|,SY,,36,33.13,35.82,152
al qurayn|,EG,,62,30.62,31.74,120
al qusayr|,SY,,41,34.51,36.58,283;,EG,,25,26.11,34.28,120
al qusiyah|,EG,,68,27.44,30.82,120
al qutayfah|,SY,,16,33.74,36.6,283
al shamkhah city|,AE,,62,24.39,54.71,1
al ula|Al-'Ula,SA,,32,26.61,37.92,163
al wajh|,SA,,27,26.25,36.45,163
al wakrah|,QA,,26,25.17,51.6,249
al wasitah|,EG,,37,29.34,31.21,120
al yamun|,PS,,16,32.49,35.23,153
alabaster|,US,AL,33,33.24,-86.82,230
alabel|,PH,,43,6.1,125.29,242
alaca|,TR,,27,40.17,34.84,284
alafaya|,US,FL,78,28.56,-81.21,294
alaghsas|,NE,,89,17.02,8.02,49
alagir|,RU,,20,43.04,44.22,252
alagoa grande|,BR,,16,-7.16,-35.63,54
alagoinhas|,BR,,123,-12.14,-38.42,60
alajuela|,CR,,47,10.02,-84.21,100
alamar|,CU,,100,23.16,-82.28,101
alameda|,US,CA,79,37.77,-122.26,299
alaminos|,PH,,31,14.06,121.25,242
alamo|,MX,,25,20.91,-97.68,219;,US,TX,19,26.18,-98.12,230
alamogordo|,US,NM,31,32.9,-105.96,227
aland|,IN,,39,17.56,76.57,41
alandi|,IN,,21,18.68,73.9,41
alandur|,IN,,154,13,80.21,41
alangayam|,IN,,17,12.62,78.75,41
alangulam|,IN,,29,8.86,77.5,41
alanya|,TR,,113,36.54,32,284
alapayevsk|,RU,,44,57.85,61.7,185
alapli|,TR,,21,41.18,31.39,284
alappuzha|,IN,,177,9.49,76.33,41
alaquas|,ES,,30,39.46,-0.46,123
alarobia|,MG,,16,-18.97,47.73,202
alasehir|,TR,,48,38.35,28.52,284
alatyr|Alatyr',RU,,42,54.84,46.58,252
alba|,IT,,25,44.7,8.03,159
alba iulia|,RO,,66,46.07,23.58,251
albacete|,ES,,170,38.99,-1.86,123
albal|,ES,,15,39.4,-0.42,123
albano laziale|,IT,,27,41.73,12.66,159
albany|,US,NY,98,42.65,-73.76,294;,US,GA,75,31.58,-84.16,294;,US,OR,52,44.64,-123.11,299;,AU,WA,34,-35.03,117.88,26;,US,CA,20,37.89,-122.3,299
albany creek|,AU,QLD,16,-27.35,152.97,27
albany park|,US,IL,52,41.97,-87.72,230
albardon|,AR,,20,-31.44,-68.53,16
albemarle|,US,NC,16,35.35,-80.2,294
albenga|,IT,,17,44.05,8.22,159
albert lea|,US,MN,18,43.65,-93.37,230
alberton|,ZA,,122,-26.27,28.12,69
albertslund|,DK,,30,55.66,12.36,111
albertville|,US,AL,21,34.27,-86.21,230;,FR,,19,45.67,6.39,129
albi|,FR,,52,43.93,2.15,129
albignasego|,IT,,16,45.35,11.87,159
alblasserdam|,NL,,18,51.87,4.66,235
albolote|,ES,,17,37.23,-3.66,123
alborada jaltenco|,MX,,15,19.66,-99.07,219
alboraya|,ES,,22,39.5,-0.35,123
albstadt|,DE,,47,48.22,9.03,108
albu kamal|,SY,,58,34.45,40.92,283
albufeira|,PT,,16,37.09,-8.25,245
albuquerque|,US,NM,559,35.08,-106.65,227
alcabideche|,PT,,33,38.73,-9.41,245
alcala de guadaira|Alcala de Guadaira,ES,,70,37.34,-5.84,123
alcala de henares|Alcala de Henares,ES,,205,40.48,-3.36,123
alcala la real|Alcala la Real,ES,,23,37.46,-3.92,123
alcalde diaz|,PA,,20,9.12,-79.56,239
alcamo|,IT,,44,37.98,12.96,159
alcaniz|,ES,,16,41.05,-0.13,123
alcantarilla|,ES,,41,37.97,-1.22,123
alcazar de san juan|Alcazar de San Juan,ES,,31,39.39,-3.21,123
alchevs k|Alchevs'k,UA,,116,48.47,38.82,292
alcobaca|,PT,,16,39.55,-8.98,245
alcobendas|,ES,,108,40.55,-3.64,123
alcorcon|,ES,,168,40.35,-3.82,123
alcoy|,ES,,62,38.71,-0.47,123
alcudia|,ES,,19,39.85,3.12,123
aldaia|,ES,,30,39.47,-0.46,123
aldama|,MX,,19,28.84,-105.91,229
aldan|,RU,,24,58.61,125.4,265
alderetes|,AR,,38,-26.82,-65.13,15
aldershot|,GB,,61,51.25,-0.76,131
aldine|,US,TX,16,29.93,-95.38,230
aldridge|,GB,,16,52.61,-1.92,131
aleg|,MR,,15,17.05,-13.91,209
alegre|,BR,,20,-20.76,-41.53,13
alegrete|,BR,,87,-29.78,-55.79,13
aleksandrov|,RU,,64,56.4,38.71,252
aleksandrovsk|,RU,,15,59.16,57.57,185
aleksandrovskoye|,RU,,28,44.71,43,252
aleksandrow lodzki|Aleksandrow lodzki,PL,,20,51.82,19.3,107
alekseyevka|,RU,,78,55.63,37.8,252;,RU,,40,50.63,38.69,252
aleksin|,RU,,67,54.51,37.07,252
aleksotas|,LT,,24,54.88,23.91,194
alem paraiba|,BR,,34,-21.89,-42.7,13
alencon|,FR,,31,48.43,0.09,129
alenquer|,BR,,26,-1.94,-54.74,58
aleppo|,SY,,1602,36.2,37.16,283
ales|,FR,,42,44.12,4.08,129
aleshtar|,IR,,28,33.86,48.26,2
alessandria|,IT,,64,44.91,8.61,159
alesund|,NO,,44,62.47,6.15,236
alexandra hills|,AU,QLD,16,-27.53,153.23,27
alexandria|,EG,,3812,31.2,29.92,120;,US,VA,154,38.8,-77.05,294;,RO,,49,43.98,25.33,251;,US,LA,48,31.31,-92.45,230
alexandroupoli|,GR,,53,40.85,25.88,7
aleysk|,RU,,28,52.49,82.78,186
alfafar|,ES,,21,39.42,-0.38,123
alfeld|,DE,,19,51.98,9.82,108
alfena|,PT,,15,41.24,-8.52,245
alfenas|,BR,,71,-21.43,-45.95,13
alfortville|,FR,,37,48.81,2.42,129
alfragide|,PT,,17,38.73,-9.22,245
alfreton|,GB,,23,53.1,-1.38,131
alfter|,DE,,22,50.73,7.02,108
algeciras|,ES,,116,36.13,-5.45,123
algemesi|,ES,,28,39.19,-0.44,123
alges|,PT,,19,38.7,-9.23,245
algete|,ES,,20,40.6,-3.5,123
alghero|,IT,,34,40.56,8.32,159
algiers|,DZ,,1978,36.73,3.09,116
algonquin|,US,IL,31,42.17,-88.29,230
algorta|,ES,,83,43.35,-3.01,123
algueirao|,PT,,66,38.8,-9.34,245
alhama de murcia|Alhama de Murcia,ES,,20,37.85,-1.43,123
alhambra|,US,AZ,128,33.5,-112.13,300;,US,CA,86,34.1,-118.13,299
alhaurin de la torre|Alhaurin de la Torre,ES,,35,36.66,-4.56,123
alhaurin el grande|Alhaurin el Grande,ES,,23,36.64,-4.69,123
ali al gharbi|'Ali al Gharbi,IQ,,20,32.46,46.69,157
ali sabieh|'Ali Sabieh,DJ,,55,11.16,42.71,110
aliaga|,TR,,45,38.8,26.97,284;,PH,,34,15.5,120.84,242
alibag|,IN,,21,18.65,72.88,41
alicante|,ES,,335,38.35,-0.48,123
alice|,US,TX,19,27.75,-98.07,230
alice springs|,AU,NT,25,-23.7,133.88,29
alicia|,PH,,25,16.78,121.7,242
alief|,US,TX,99,29.71,-95.6,230
aliganj|,IN,,27,27.49,79.17,41
aligarh|,IN,,753,27.88,78.07,41
aligudarz|,IR,,91,33.4,49.69,2
alimos|,GR,,42,37.91,23.72,7
alingsas|,SE,,26,57.93,12.53,127
alipur|,PK,,34,29.38,70.91,5;,IN,,21,28.8,77.13,41
alipur duar|,IN,,65,26.48,89.52,41
aliso viejo|,US,CA,50,33.57,-117.73,299
aliwal north|,ZA,,44,-30.69,26.71,69
aljaraque|,ES,,18,37.27,-7.02,123
alkmaar|,NL,,95,52.63,4.75,235
allada|,BJ,,20,6.67,2.15,48
allahabad|,IN,,1073,25.44,81.84,41
allanridge|,ZA,,32,-27.75,26.64,69
allapattah|,US,FL,54,25.81,-80.22,294
allauch|,FR,,21,43.34,5.48,129
allen|,US,TX,98,33.1,-96.67,230;,AR,,26,-38.98,-67.83,14
allen park|,US,MI,27,42.26,-83.21,298
allendale|,US,MI,18,42.97,-85.95,298
allende|,MX,,24,18.16,-94.39,219;,MX,,21,28.34,-100.85,220
allentown|,US,PA,120,40.61,-75.49,294
alliance|,US,OH,22,40.92,-81.11,294
allison park|,US,PA,22,40.56,-79.96,294
alliston|,CA,ON,19,44.15,-79.87,75
alloa|,GB,,20,56.12,-3.79,131
allschwil|,CH,,18,47.55,7.54,90
alma|,CA,QC,30,48.55,-71.65,75
almada|,PT,,34,38.68,-9.16,245
almansa|,ES,,26,38.87,-1.1,123
almassora|,ES,,25,39.95,-0.06,123
almaty|,KZ,,2001,43.26,76.93,183
almeirim|,BR,,20,-1.52,-52.58,58
almelo|,NL,,73,52.36,6.66,235
almenara|,BR,,29,-16.18,-40.69,13
almendralejo|,ES,,34,38.68,-6.41,123
almere stad|,NL,,176,52.37,5.21,235
almeria|,ES,,189,36.84,-2.46,123
almirante tamandare|,BR,,89,-25.32,-49.31,13
almonte|,ES,,22,37.26,-6.52,123
almora|,IN,,32,29.6,79.66,41
almoradi|,ES,,19,38.11,-0.79,123
almozara|,ES,,26,41.66,-0.9,123
almunecar|,ES,,28,36.73,-3.69,123
alnavar|,IN,,17,15.43,74.74,41
aloha|,US,OR,49,45.49,-122.87,299
along|,IN,,18,28.17,94.8,41
alor gajah|,MY,,20,2.38,102.21,231
alor setar|,MY,,217,6.12,100.36,231
alot|,IN,,23,23.76,75.56,41
alotenango|,GT,,17,14.49,-90.8,71
alpharetta|,US,GA,64,34.08,-84.29,294
alphen aan den rijn|Alphen aan den Rijn,NL,,70,52.13,4.66,235
alpignano|,IT,,17,45.09,7.52,159
alquizar|,CU,,15,22.81,-82.58,101
alsdorf|,DE,,46,50.88,6.16,108
alsfeld|,DE,,18,50.75,9.27,108
alsip|,US,IL,19,41.67,-87.74,230
alt hohenschonhausen|Alt-Hohenschonhausen,DE,,43,52.55,13.5,108
alta gracia|,AR,,40,-31.65,-64.43,12
altadena|,US,CA,43,34.19,-118.13,299
altagracia de orituco|Altagracia de Orituco,VE,,40,9.86,-66.38,98
altai|,MN,,16,46.37,96.26,205
altamira|,BR,,71,-3.2,-52.21,56;,MX,,60,22.39,-97.94,218
altamont|,US,OR,19,42.21,-121.74,299
altamonte springs|,US,FL,43,28.66,-81.37,294
altamura|,IT,,68,40.83,16.55,159
altdorf|,DE,,15,49.39,11.36,108
altea|,ES,,24,38.6,-0.05,123
altena|,DE,,21,51.29,7.67,108
altenburg|,DE,,39,50.99,12.44,108
altepexi|,MX,,18,18.37,-97.3,219
altglienicke|,DE,,26,52.41,13.54,108
alto barinas|,VE,,284,8.59,-70.23,98
alto lucero|,MX,,15,20.95,-97.44,219
alton|,US,IL,27,38.89,-90.18,230;,GB,,17,51.15,-0.97,131;,US,TX,16,26.29,-98.31,230
altona|,DE,,250,53.55,9.93,108
altona meadows|,AU,VIC,19,-37.88,144.78,30
altoona|,US,PA,45,40.52,-78.39,294;,US,IA,17,41.64,-93.46,230
altos|,BR,,29,-5.04,-42.46,54
altotonga|,MX,,20,19.77,-97.25,219
altrincham|,GB,,42,53.39,-2.35,131
altstadt nord|,DE,,18,50.94,6.96,108
altstadt sud|,DE,,28,50.93,6.96,108
altuf yevskiy|Altuf'yevskiy,RU,,54,55.88,37.58,252
altus|,US,OK,19,34.64,-99.33,230
alum rock|,US,CA,16,37.37,-121.83,299
alushta|,UA,,30,44.68,34.41,293
aluva|,IN,,24,10.11,76.35,41
alvalade|,PT,,32,38.75,-9.14,245
alvand|,IR,,90,36.19,50.06,2;,IR,,75,36.32,49.17,2
alvarado|,MX,,23,18.77,-95.76,219
alvares machado|,BR,,22,-22.08,-51.47,13
alvaro obregon|,MX,,727,19.36,-99.2,219
alvin|,US,TX,26,29.42,-95.24,230
alwar|,IN,,283,27.56,76.63,41
alwaye|,IN,,24,10.11,76.35,41
alytus|,LT,,71,54.4,24.04,194
alzenau in unterfranken|Alzenau in Unterfranken,DE,,19,50.09,9.06,108
alzey|,DE,,18,49.75,8.12,108
alzira|,ES,,45,39.15,-0.43,123
am timan|,TD,,29,11.03,20.28,96
amadeo|,PH,,17,14.17,120.92,242
amadora|,PT,,179,38.75,-9.23,245
amagasaki|,JP,,442,34.72,135.42,164
amagi|,JP,,42,33.42,130.65,164
amahai|,ID,,48,-3.34,128.92,148
amaigbo|,NG,,127,5.79,7.84,95
amalapuram|,IN,,53,16.58,82.01,41
amaliada|,GR,,17,37.8,21.35,7
amalner|,IN,,97,21.04,75.06,41
aman garh|,PK,,26,34.01,71.93,5
amancio|,CU,,42,20.82,-77.58,101
amaraji|,BR,,17,-8.38,-35.45,55
amargosa|,BR,,23,-13.03,-39.6,60
amarillo|,US,TX,199,35.22,-101.83,230
amarnath|,IN,,218,19.2,73.17,41
amarpatan|,IN,,17,24.31,80.98,41
amarpur|,IN,,23,25.04,86.9,41
amasya|,TR,,83,40.65,35.83,284
amatitlan|,GT,,72,14.48,-90.63,71
ambad|,IN,,30,19.61,75.79,41
ambah|,IN,,41,26.7,78.23,41
ambajogai|,IN,,74,18.73,76.39,41
ambala|,IN,,147,30.36,76.8,41
ambalangoda|,LK,,20,6.24,80.05,191
ambalavao|,MG,,28,-21.83,46.93,202
ambanja|,MG,,31,-13.67,48.45,202
ambarakaraka|,MG,,16,-13.5,48.87,202
ambarawa|,ID,,84,-7.26,110.4,146
ambasamudram|,IN,,32,8.71,77.45,41
ambato|,EC,,154,-1.25,-78.62,99
ambato boeny|,MG,,23,-16.47,46.72,202
ambatofinandrahana|,MG,,26,-20.55,46.8,202
ambatolampy|,MG,,28,-19.38,47.42,202
ambatondrazaka|,MG,,43,-17.83,48.42,202
ambattur|,IN,,341,13.1,80.16,41
amberg|,DE,,45,49.44,11.86,108
ambikapur|,IN,,73,23.12,83.2,41
ambilobe|,MG,,56,-13.2,49.05,202
amboanjo|,MG,,17,-22,47.85,202
amboasary|,MG,,36,-25.03,46.38,202
ambohitrolomahitsy|,MG,,17,-18.7,47.68,202
ambon|,ID,,356,-3.7,128.18,148
ambositra|,MG,,30,-20.53,47.24,202
ambovombe|,MG,,67,-25.18,46.09,202
ambur|,IN,,110,12.79,78.72,41
ameca|,MX,,36,20.55,-104.05,219
amecameca|,MX,,32,19.12,-98.77,219
american canyon|,US,CA,21,38.17,-122.26,299
american fork|,US,UT,28,40.38,-111.8,227
americana|,BR,,196,-22.74,-47.33,13
americo brasiliense|,BR,,34,-21.72,-48.1,13
americus|,US,GA,16,32.07,-84.23,294
amersfoort|,NL,,140,52.16,5.39,235
amersham|,GB,,22,51.67,-0.62,131
amersham on the hill|Amersham on the Hill,GB,,18,51.67,-0.61,131
ames|,US,IA,65,42.03,-93.62,230;,ES,,27,42.9,-8.66,123
amesbury|,US,MA,18,42.86,-70.93,294
amet|,IN,,17,25.31,73.93,41
amherst|,US,NY,122,42.98,-78.8,294;,US,MA,40,42.37,-72.52,294
amherst center|,US,MA,19,42.38,-72.52,294
ami|,JP,,48,36.03,140.2,164
amiens|,FR,,143,49.9,2.3,129
amin yevo|Amin'yevo,RU,,30,55.7,37.47,252
amirdzhan|,AZ,,27,40.43,49.98,35
amizour|,DZ,,26,36.64,4.9,116
amla|,IN,,30,21.92,78.13,41
amlagora|,IN,,19,22.85,87.34,41
amlapura|,ID,,32,-8.45,115.62,147
amlapura city|Amlapura city,ID,,32,-8.45,115.61,147
amli|,IN,,33,20.28,73.02,41
amman|,JO,,1276,31.96,35.95,162
ammanford|,GB,,24,51.79,-3.99,131
ammi moussa|,DZ,,23,35.87,1.11,116
amnat charoen|,TH,,35,15.86,104.63,171
amod|,IN,,19,21.99,72.87,41
amol|,IR,,199,36.47,52.35,2
amora|,PT,,53,38.63,-9.12,245
amorebieta|,ES,,18,43.22,-2.73,123
amos|,CA,QC,18,48.57,-78.12,75
amozoc de mota|Amozoc de Mota,MX,,77,19.05,-98.05,219
ampahana|,MG,,25,-14.75,50.22,202
ampang|,MY,,126,3.15,101.77,231
ampanihy|,MG,,26,-24.69,44.75,202
ampara|,LK,,18,7.3,81.68,191
amparafaravola|,MG,,52,-17.59,48.22,202
amparo|,BR,,41,-22.7,-46.76,13
ampasimanolotra|,MG,,21,-18.82,49.07,202
amphoe sikhiu|,TH,,29,14.9,101.71,171
ampliacion san mateo colonia solidaridad|Ampliacion San Mateo (Colonia Solidaridad),MX,,16,19.62,-99.15,219
amposta|,ES,,21,40.71,0.58,123
ampthill|,GB,,20,52.03,-0.5,131
amran|'Amran,YE,,91,15.66,43.94,312
amravati|,IN,,604,20.93,77.75,41
amreli|,IN,,100,21.6,71.21,41
amritsar|,IN,,1092,31.62,74.88,41
amroha|,IN,,176,28.9,78.47,41
amroli|,IN,,17,21.25,72.84,41
amstelveen|,NL,,80,52.3,4.86,235
amsterdam|,NL,,742,52.37,4.89,235;,US,NY,18,42.94,-74.19,294
amsterdam zuidoost|Amsterdam-Zuidoost,NL,,85,52.31,4.97,235
amstetten|,AT,,16,48.12,14.87,25
amta|,IN,,17,22.58,88.01,41
amudalavalasa|,IN,,39,18.41,83.9,41
amuntai|,ID,,56,-2.42,115.25,149
amursk|,RU,,47,50.24,136.88,266
amvrosiyivka|,UA,,21,47.79,38.48,292
an muileann gcearr|An Muileann gCearr,IE,,17,53.52,-7.34,151
an nabk|,SY,,49,34.02,36.73,283
an nimas|,SA,,24,19.15,42.12,163
an nuhud|,SD,,108,12.7,28.43,273
an nusayrat|,PS,,36,31.45,34.39,244
anaco|,VE,,118,9.43,-64.46,98
anacortes|,US,WA,16,48.51,-122.61,299
anah|'Anah,IQ,,27,34.37,41.98,157
anaheim|,US,CA,351,33.84,-117.91,299
anahuac|,MX,,17,27.24,-100.13,220
anaime|,CO,,26,4.4,-75.44,97
anak|,KP,,20,38.51,125.49,174
anakapalle|,IN,,84,17.69,83,41
anamalais|,IN,,16,10.58,76.93,41
anamur|,TR,,57,36.08,32.84,284
anan|,JP,,55,33.92,134.65,164
anand|,IN,,138,22.55,72.96,41
anandpur|,IN,,15,31.24,76.5,41
ananindeua|,BR,,434,-1.37,-48.37,56
anantapur|,IN,,240,14.68,77.61,41
anantnag|,IN,,80,33.73,75.15,41
anapa|,RU,,54,44.89,37.32,252
anapolis|,BR,,320,-16.33,-48.95,13
anastacio|,BR,,19,-20.48,-55.81,63
anat al qadimah|'Anat al Qadimah,IQ,,20,34.47,41.94,157
anatuya|,AR,,20,-28.46,-62.83,12
anbyon up|Anbyon-up,KP,,32,39.04,127.52,174
ancaster|,CA,ON,33,43.22,-79.99,75
anchau|,NG,,16,10.96,8.39,95
anchorage|,US,AK,299,61.22,-149.9,305
ancon|,PA,,21,8.96,-79.55,239
ancona|,IT,,90,43.59,13.5,159
ancud|,CL,,28,-41.87,-73.82,94
andahuaylas|,PE,,17,-13.66,-73.39,118
andalucia|,CO,,17,4.17,-76.17,97
andapa|,MG,,21,-14.65,49.65,202
andenne|,BE,,24,50.49,5.1,42
andernach|,DE,,30,50.43,7.4,108
anderson|,US,IN,55,40.11,-85.68,295;,US,SC,27,34.5,-82.65,294
andes|,CO,,16,5.66,-75.88,97
andijon|,UZ,,318,40.78,72.34,308
andilamena|,MG,,20,-17.01,48.57,202
andippatti|,IN,,24,10,77.62,41
andkhoy|,AF,,29,36.95,65.12,3
andol|,IN,,25,17.81,78.08,41
andong|,KR,,129,36.57,128.72,176
andorra la vella|Andorra la Vella,AD,,20,42.51,1.52,0
andover|,GB,,42,51.21,-1.49,131;,US,MN,32,45.23,-93.29,230
andradas|,BR,,27,-22.07,-46.57,13
andradina|,BR,,52,-20.9,-51.38,13
andreyevskoye|,RU,,20,55.55,37.93,252
andria|,IT,,98,41.23,16.3,159
andritz|,AT,,19,47.11,15.42,25
andrychow|,PL,,22,49.85,19.34,107
andujar|,ES,,39,38.04,-4.05,123
aneho|,TG,,48,6.23,1.59,286
anekal|,IN,,37,12.71,77.7,41
angamali|,IN,,34,10.19,76.39,41
angarsk|,RU,,243,52.54,103.89,263
angat|,PH,,41,14.93,121.03,242
angeles city|,PH,,299,15.15,120.58,242
angelholm|,SE,,23,56.24,12.86,127
angermunde|,DE,,15,53.01,14,108
angers|,FR,,168,47.47,-0.55,129
anglet|,FR,,41,43.49,-1.52,129
angleton|,US,TX,19,29.17,-95.43,230
angol|,CL,,45,-37.8,-72.72,94
angono|,PH,,87,14.53,121.15,242
angouleme|,FR,,49,45.65,0.15,129
angra dos reis|Angra dos Reis,BR,,154,-23.01,-44.32,13
angren|,UZ,,127,41.02,70.14,308
angri|,IT,,32,40.74,14.57,159
angul|,IN,,44,20.84,85.1,41
anicuns|,BR,,16,-16.46,-49.96,13
anjad|,IN,,24,22.04,75.06,41
anjala|,FI,,17,60.68,26.83,126
anjangaon|,IN,,55,21.17,77.31,41
anjar|,IN,,67,23.11,70.03,41
anjarah|'Anjarah,JO,,18,32.31,35.75,162
anjo|,JP,,178,34.96,137.08,164
anjozorobe|,MG,,19,-18.4,47.87,202
anju|,KP,,50,39.62,125.66,174
ankara|,TR,,3517,39.92,32.85,284
ankazoabo|,MG,,26,-22.28,44.52,202
ankazobe|,MG,,16,-18.32,47.12,202
ankazondandy|,MG,,16,-18.7,47.78,202
ankeny|,US,IA,57,41.73,-93.61,230
ankleshwar|,IN,,75,21.63,72.99,41
anloga|,GH,,30,5.79,0.9,44
ann arbor|,US,MI,117,42.28,-83.74,298
anna|,RU,,19,51.48,40.43,252
annaba|,DZ,,207,36.9,7.77,116
annaberg buchholz|Annaberg-Buchholz,DE,,23,50.58,13.01,108
annaka|,JP,,48,36.33,138.9,164
annandale|,US,VA,41,38.83,-77.2,294
annapolis|,US,MD,39,38.98,-76.49,294
annau|,TM,,28,37.89,58.52,288
annecy|,FR,,49,45.91,6.13,129
annecy le vieux|Annecy-le-Vieux,FR,,22,45.92,6.14,129
annemasse|,FR,,28,46.19,6.24,129
annigeri|,IN,,26,15.43,75.43,41
annino|,RU,,30,55.58,37.6,252;,RU,,30,55.58,37.26,252
anniston|,US,AL,22,33.66,-85.83,230
annonay|,FR,,18,45.24,4.67,129
annur|,IN,,20,11.24,77.11,41
ano liosia|,GR,,34,38.08,23.7,7
anoka|,US,MN,17,45.2,-93.39,230
ans|,BE,,27,50.66,5.52,42
ansan si|Ansan-si,KR,,651,37.32,126.82,176
ansbach|,DE,,32,49.3,10.59,108
anseong|,KR,,69,37.01,127.27,176
anserma|,CO,,25,5.33,-75.79,97
anshing|,IN,,19,20.04,77.32,41
ansonia|,US,CT,19,41.35,-73.08,294
anta|,IN,,31,25.15,76.3,41
antakya|,TR,,210,36.21,36.16,284
antalaha|,MG,,34,-14.9,50.28,202
antalya|,TR,,758,36.91,30.7,284
antananarivo|,MG,,1391,-18.91,47.54,202
antanifotsy|,MG,,71,-19.65,47.32,202
antelope|,US,CA,46,38.71,-121.33,299
antequera|,ES,,45,37.02,-4.56,123
anthem|,US,AZ,22,33.87,-112.15,300
anthiyur|,IN,,20,11.58,77.59,41
antibes|,FR,,76,43.59,7.11,129
antigua guatemala|,GT,,39,14.56,-90.73,71
antiguo cuscatlan|,SV,,34,13.66,-89.25,282
antioch|,US,CA,111,38,-121.81,299
antipolo|,PH,,550,14.63,121.12,242
antofagasta|,CL,,310,-23.65,-70.4,94
antonina|,BR,,16,-25.43,-48.71,13
antonio enes|,MZ,,75,-16.23,39.91,216
antony|,FR,,60,48.75,2.3,129
antratsyt|,UA,,62,48.12,39.09,292
antrim|,GB,,20,54.7,-6.2,131
antsirabe|,MG,,186,-19.87,47.03,202
antsiranana|,MG,,83,-12.32,49.29,202
antsohihy|,MG,,21,-14.88,47.99,202
antsohimbondrona|,MG,,32,-13.08,48.85,202
antwerp|Antwerpen,BE,,460,51.22,4.4,42
antwerpen|,BE,,460,51.22,4.4,42
anupgarh|,IN,,33,29.19,73.21,41
anuppur|,IN,,18,23.1,81.69,41
anupshahr|,IN,,25,28.36,78.27,41
anuradhapura|,LK,,61,8.31,80.41,191
anyama|,CI,,101,5.49,-4.05,91
anyang si|Anyang-si,KR,,634,37.39,126.93,176
anzhero sudzhensk|Anzhero-Sudzhensk,RU,,83,56.08,86.03,259
anzio|,IT,,45,41.45,12.62,159
aoji|,KP,,34,42.52,130.4,174
aomori|,JP,,298,40.82,140.73,164
aonla|,IN,,50,28.27,79.17,41
aosta|,IT,,32,45.74,7.32,159
aoulef|,DZ,,25,26.97,1.08,116
apache junction|,US,AZ,38,33.42,-111.55,300
apalit|,PH,,77,14.95,120.77,242
apam|,GH,,20,5.28,-0.74,44
apan|,MX,,27,19.71,-98.45,219
aparecida|,BR,,34,-22.85,-45.23,13
aparecida de goiania|Aparecida de Goiania,BR,,511,-16.82,-49.24,13
aparecida do taboado|Aparecida do Taboado,BR,,17,-20.09,-51.09,13
aparri|,PH,,33,18.36,121.64,242
apartado|,CO,,86,7.88,-76.63,97
apas|,PH,,23,10.34,123.9,242
apaseo el alto|Apaseo el Alto,MX,,28,20.46,-100.62,219
apaseo el grande|Apaseo el Grande,MX,,26,20.54,-100.68,219
apatin|,RS,,18,45.67,18.98,38
apatity|,RU,,61,67.56,33.4,252
apatzingan|,MX,,99,19.09,-102.36,219
apeldoorn|,NL,,137,52.21,5.97,235
apex|,US,NC,46,35.73,-78.85,294
apia|,WS,,40,-13.83,-171.77,311
apiai|,BR,,18,-24.51,-48.84,13
apizaco|,MX,,50,19.41,-98.14,219
aplahoue|,BJ,,20,6.93,1.68,48
apodi|,BR,,17,-5.66,-37.8,54
apolda|,DE,,25,51.03,11.52,108
apomu|,NG,,72,7.35,4.18,95
apopa|,SV,,112,13.81,-89.18,282
apopka|,US,FL,48,28.68,-81.51,294
apostolove|,UA,,16,47.66,33.71,292
apple valley|,US,CA,72,34.5,-117.19,299;,US,MN,51,44.73,-93.22,230
appleton|,US,WI,74,44.26,-88.42,230
aprelevka|,RU,,18,55.55,37.08,252
aprilia|,IT,,41,41.59,12.65,159
apsheronsk|,RU,,40,44.46,39.73,252
apucarana|,BR,,107,-23.55,-51.46,13
aqaba|,JO,,95,29.53,35.01,163
aqrah|'Aqrah,IQ,,23,36.76,43.89,157
aqsay|,KZ,,35,51.17,53,182
aquidauana|,BR,,35,-20.47,-55.79,63
aquiraz|,BR,,65,-3.9,-38.39,54
ar rabiyah|,KW,,36,29.3,47.93,177
ar rahad|,SD,,26,12.72,30.65,273
ar ram wa dahiyat al barid|Ar Ram wa Dahiyat al Barid,PS,,25,31.85,35.23,152
ar ramtha|,JO,,75,32.56,36.01,162
ar raqqah|,SY,,178,35.95,39.01,283
ar rass|,SA,,82,25.87,43.5,163
ar rastan|,SY,,53,34.93,36.73,283
ar rayyan|,QA,,272,25.29,51.42,249
ar rifa|Ar Rifa',BH,,80,26.13,50.55,46
ar riqqah|,KW,,52,29.15,48.09,177
ar rudayyif|,TN,,30,34.38,8.16,117
ar rumaythah|,IQ,,47,31.53,45.2,157
ar rumaythiyah|,KW,,58,29.31,48.07,177
ar ruseris|,SD,,29,11.87,34.39,273
ar rutbah|,IQ,,22,33.04,40.29,157
ar ruways|,AE,,16,24.11,52.73,1
aracaju|,BR,,490,-10.91,-37.07,57
aracataca|,CO,,28,10.59,-74.19,97
aracati|,BR,,44,-4.56,-37.77,54
aracatuba|,BR,,170,-21.21,-50.43,13
araci|,BR,,15,-11.33,-38.97,60
aracoiaba da serra|Aracoiaba da Serra,BR,,15,-23.51,-47.61,13
aracruz|,BR,,58,-19.82,-40.27,13
aracuai|,BR,,22,-16.85,-42.07,13
arad|,RO,,169,46.18,21.32,251;,IL,,24,31.26,35.21,152
aragarcas|,BR,,17,-15.9,-52.25,13
araguaina|,BR,,105,-7.19,-48.21,59
araguari|,BR,,97,-18.65,-48.19,13
arai|,JP,,27,37,138.23,164
arak|,IR,,504,34.09,49.7,2
arakkonam|,IN,,79,13.08,79.67,41
arakli|,TR,,30,40.94,40.06,284
aral|,KZ,,33,46.8,61.66,184
arambagh|,IN,,61,22.88,87.78,41
aramil|,RU,,15,56.7,60.84,185
aramoko ekiti|Aramoko-Ekiti,NG,,74,7.7,5.04,95
aranda de duero|Aranda de Duero,ES,,33,41.67,-3.69,123
arandas|,MX,,52,20.71,-102.35,219
arandelovac|,RS,,24,44.31,20.56,144
arang|,IN,,18,21.2,81.97,41
arangaon|,IN,,30,19.03,74.71,41
aranjuez|,ES,,54,40.03,-3.6,123
arantangi|,IN,,36,10.17,78.99,41
aranyaprathet|,TH,,20,13.69,102.5,169
arapiraca|,BR,,167,-9.75,-36.66,57
arapongas|,BR,,98,-23.42,-51.42,13
arar|,SA,,149,30.98,41.04,163
ararangua|,BR,,43,-28.94,-49.5,13
araraquara|,BR,,168,-21.79,-48.18,13
araras|,BR,,107,-22.36,-47.38,13
ararat|,AM,,29,39.83,44.71,2
arari|,BR,,17,-3.45,-44.78,54
araria|,IN,,67,26.15,87.51,41
araripina|,BR,,39,-7.58,-40.5,54
araruama|,BR,,110,-22.87,-42.34,13
arashiyama|,JP,,50,35.01,135.68,164
arauca|,CO,,69,7.08,-70.76,97
araucaria|,BR,,111,-25.59,-49.41,13
arauco|,CL,,25,-37.25,-73.32,94
araure|,VE,,73,9.58,-69.24,98
arawa|,PG,,40,-6.23,155.57,241
araxa|,BR,,83,-19.59,-46.94,13
arayat|,PH,,88,15.15,120.77,242
arba minch|,ET,,70,6.03,37.55,110
arbatache|,DZ,,17,36.64,3.37,116
arbroath|,GB,,24,56.56,-2.59,131
arbutus|,US,MD,20,39.25,-76.7,294
arcadia|,US,CA,58,34.14,-118.04,299
arcata|,US,CA,18,40.87,-124.08,299
arcelia|,MX,,19,18.32,-100.28,219
archena|,ES,,18,38.12,-1.3,123
archway|,GB,,216,51.57,-0.13,131
arcore|,IT,,17,45.63,9.32,159
arcos|,BR,,33,-20.28,-45.54,13
arcos de la frontera|Arcos de la Frontera,ES,,31,36.75,-5.81,123
arcos de valdevez|Arcos de Valdevez,PT,,23,41.85,-8.42,245
arcot|,IN,,52,12.91,79.32,41
arcoverde|,BR,,57,-8.42,-37.05,55
arcueil|,FR,,17,48.8,2.33,129
ardabil|,IR,,411,38.25,48.29,2
ardahan|,TR,,21,41.11,42.7,284
ardakan|,IR,,59,32.31,54.02,2
ardea|,IT,,17,41.61,12.54,159
arden arcade|Arden-Arcade,US,CA,92,38.6,-121.38,299
ardesen|,TR,,68,41.19,40.99,284
ardestan|,IR,,16,33.38,52.37,2
ardmore|,US,OK,25,34.17,-97.14,230
ardon|,RU,,18,43.18,44.3,252
arecibo|,PR,,49,18.47,-66.72,115
areia branca|,BR,,18,-4.96,-37.14,54
areka|,ET,,33,7.07,37.7,110
arendal|,NO,,31,58.46,8.77,236
arenella|,IT,,68,40.86,14.22,159
arenys de mar|Arenys de Mar,ES,,15,41.58,2.55,123
arequipa|,PE,,841,-16.4,-71.53,118
arese|,IT,,19,45.55,9.08,159
arezzo|,IT,,76,43.46,11.88,159
arfoud|,MA,,24,31.44,-4.23,198
arganda|,ES,,51,40.3,-3.44,123
arganzuela|,ES,,149,40.4,-3.7,123
argentan|,FR,,18,48.74,-0.02,129
argenteuil|,FR,,101,48.95,2.25,129
argos|,GR,,22,37.63,22.73,7
argun|,RU,,28,43.3,45.87,252
argungu|,NG,,46,12.74,4.53,95
argyroupoli|,GR,,34,37.91,23.75,7
arhavi|,TR,,16,41.35,41.3,36
arhribs|,DZ,,24,36.79,4.31,116
arhus|,DK,,238,56.16,10.21,111
ariana|,TN,,98,36.86,10.19,117
arica|,CL,,186,-18.47,-70.3,94
ariccia|,IT,,17,41.72,12.67,159
ariel|,IL,,18,32.11,35.18,153
arifwala|,PK,,87,30.29,73.07,5
ariguani|,CO,,26,10.25,-74,97
arima|,TT,,35,10.64,-61.28,290
aringay|,PH,,30,16.39,120.35,242
ario de rosales|Ario de Rosales,MX,,17,19.21,-101.71,219
aripuana|,BR,,27,-9.17,-60.63,61
ariquemes|,BR,,58,-9.91,-63.04,52
arish|,EG,,129,31.13,33.8,120
aristobulo del valle|Aristobulo del Valle,AR,,21,-27.1,-54.9,12
arivonimamo|,MG,,22,-19.02,47.18,202
ariyalur|,IN,,29,11.14,79.08,41
arjawinangun|,ID,,106,-6.65,108.41,146
arjona|,CO,,50,10.25,-75.34,97
arkalgud|,IN,,16,12.76,76.06,41
arkalyk|,KZ,,42,50.25,66.92,187
arkhangel sk|Arkhangel'sk,RU,,356,64.54,40.54,252
arles|,FR,,53,43.68,4.63,129
arlington|,US,TX,388,32.74,-97.11,230;,US,VA,208,38.88,-77.1,294;,US,MA,43,42.42,-71.16,294;,US,WA,19,48.2,-122.13,299
arlington heights|,US,IL,76,42.09,-87.98,230
arlon|,BE,,26,49.68,5.82,42
armacao de buzios|Armacao de Buzios,BR,,23,-22.75,-41.88,13
armavir|,RU,,200,44.99,41.12,252;,AM,,26,40.15,44.04,9
armenia|,CO,,315,4.53,-75.68,97
armentieres|,FR,,27,50.69,2.88,129
armidale|,AU,NSW,24,-30.5,151.67,31
armilla|,ES,,21,37.14,-3.63,123
armyansk|,UA,,24,46.11,33.69,293
arnavutkoy|,TR,,198,41.18,28.74,284
arnhem|,NL,,142,51.98,5.91,235
arni|,IN,,63,12.67,79.29,41
arnold|,GB,,38,53,-1.13,131;,US,MD,23,39.03,-76.5,294;,US,MO,21,38.43,-90.38,230
arnsberg|,DE,,77,51.38,8.08,108
arnstadt|,DE,,26,50.84,10.95,108
aron|,IN,,24,24.38,77.42,41
arona|,ES,,79,28.1,-16.68,124
aroor|,IN,,39,9.87,76.3,41
arpino|,IT,,20,40.89,14.32,159
arrah|,IN,,224,25.56,84.66,41;,CI,,37,6.67,-3.97,91
arraial do cabo|Arraial do Cabo,BR,,26,-22.97,-42.03,13
arraijan|,PA,,77,8.95,-79.66,239
arras|,FR,,47,50.29,2.78,129
arrasate mondragon|Arrasate / Mondragon,ES,,22,43.06,-2.49,123
arrecife|,ES,,59,28.96,-13.55,124
arrentela|,PT,,30,38.63,-9.1,245
arriaga|,MX,,24,16.24,-93.9,219
arris|,DZ,,37,35.26,6.35,116
arroio do meio|Arroio do Meio,BR,,16,-29.4,-51.95,13
arroio grande|,BR,,16,-32.24,-53.09,13
arroyito|,AR,,20,-31.42,-63.05,12
arroyo grande|,US,CA,18,35.12,-120.59,299
arroyo naranjo|,CU,,210,23.04,-82.38,101
arroyo seco|,AR,,20,-33.15,-60.51,12
arsen yev|Arsen'yev,RU,,59,44.15,133.28,266
arsikere|,IN,,44,13.31,76.26,41
arsin|,TR,,16,40.95,39.93,284
arsk|,RU,,17,56.09,49.88,252
arsta|,SE,,17,59.3,18.05,127
art khwajah|,AF,,19,37.09,69.48,3
arta|,GR,,22,39.16,20.99,7
artashat|,AM,,21,39.96,44.54,9
arteixo|,ES,,30,43.3,-8.51,123
artem|,RU,,102,43.36,132.19,266
artemida|,GR,,21,37.97,24,7
artemisa|,CU,,68,22.82,-82.76,101
artemovskiy|,RU,,34,57.36,61.87,185
artesia|,US,CA,17,33.87,-118.08,299
artigas|,UY,,42,-30.4,-56.47,306
artur nogueira|,BR,,40,-22.57,-47.17,13
artvin|,TR,,24,41.18,41.82,284
arua|,UG,,56,3.02,30.91,85
arucas|,ES,,36,28.12,-15.52,124
aruja|,BR,,72,-23.4,-46.32,13
arukutti|,IN,,18,9.87,76.35,41
arumuganeri|,IN,,25,8.57,78.09,41
aruppukkottai|,IN,,85,9.51,78.1,41
arusha|,TZ,,341,-3.37,36.68,214
arvada|,US,CO,115,39.8,-105.09,227
arvayheer|,MN,,26,46.26,102.78,205
arvi|,IN,,42,21,78.23,41
arvin|,US,CA,21,35.21,-118.83,299
arys|,KZ,,36,42.43,68.81,183
arzamas|,RU,,109,55.39,43.84,252
arzano|,IT,,35,40.91,14.27,159
arzgir|,RU,,16,45.37,44.22,252
arzignano|,IT,,21,45.52,11.33,159
as saff|,EG,,38,29.56,31.28,120
as safirah|,SY,,64,36.08,37.37,283
as salamiyah|,SY,,95,35.01,37.05,283
as salimiyah|,KW,,148,29.33,48.08,177
as salt|,JO,,80,32.04,35.73,162
as samawah|,IQ,,153,31.33,45.29,157
as samu|As Samu',PS,,19,31.4,35.07,152
as sanamayn|,SY,,26,33.07,36.18,283
as suki|,SD,,34,13.32,33.88,273
as sulaymaniyah|,IQ,,723,35.56,45.43,157
as sulayyil|,SA,,24,20.46,45.58,163
as suwayda|As-Suwayda,SY,,59,32.71,36.57,283
as suwayq|,OM,,107,23.85,57.44,238
as suwayrah|,IQ,,42,32.93,44.78,157
asaba|,NG,,73,6.2,6.73,95
asadabad|,IR,,60,34.78,48.12,2;,AF,,48,34.87,71.15,3
asahi|,JP,,42,35.72,140.65,164
asahikawa|,JP,,357,43.77,142.36,164
asaita|,ET,,20,11.57,41.44,110
asaka|,JP,,128,35.8,139.6,164;,UZ,,57,40.64,72.24,308
asamankese|,GH,,39,5.86,-0.66,44
asan|,KR,,98,36.78,127,176
asandh|,IN,,25,29.52,76.61,41
asansol|,IN,,504,23.68,86.98,41
asasa|,ET,,24,7.1,39.2,110
asbe teferi|,ET,,31,9.09,40.87,110
asbest|,RU,,75,57.01,61.46,185
asbury park|,US,NJ,16,40.22,-74.01,294
ascencion de guarayos|Ascencion de Guarayos,BO,,19,-15.89,-63.19,51
aschaffenburg|,DE,,69,49.98,9.15,108
ascheberg|,DE,,15,51.78,7.62,108
aschersleben|,DE,,25,51.76,11.46,108
ascoli piceno|,IT,,42,42.85,13.57,159
ascot|,GB,,18,51.41,-0.67,131
asenovgrad|,BG,,52,42.02,24.87,45
aserri|,CR,,26,9.86,-84.09,100
ash shafa|,SA,,72,21.07,40.32,163
ash shamiyah|,IQ,,58,31.96,44.6,157
ash shatrah|,IQ,,83,31.41,46.17,157
ash shaykh miskin|,SY,,26,32.83,36.16,283
ash shuhada|Ash Shuhada',EG,,48,30.6,30.9,120
asha|,RU,,33,55,57.27,185
ashburn|,US,VA,44,39.04,-77.49,294;,US,IL,43,41.75,-87.71,230
ashburton|,NZ,,30,-43.9,171.73,237
ashdod|,IL,,225,31.79,34.65,152
asheboro|,US,NC,26,35.71,-79.81,294
asheville|,US,NC,89,35.6,-82.55,294
ashfield|,AU,NSW,24,-33.89,151.12,31
ashford|,GB,,63,51.15,0.87,131;,GB,,27,51.43,-0.46,131
ashgabat|,TM,,728,37.95,58.38,288
ashibetsu|,JP,,19,43.51,142.19,164
ashikaga|,JP,,160,36.33,139.45,164
ashington|,GB,,28,55.18,-1.56,131
ashiya|,JP,,89,34.73,135.3,164
ashkelon|,IL,,106,31.67,34.57,152
ashland|,US,CA,22,37.69,-122.11,299;,US,KY,21,38.48,-82.64,294;,US,OR,21,42.19,-122.71,299;,US,OH,20,40.87,-82.32,294;,US,MA,16,42.26,-71.46,294
ashmun|,EG,,83,30.3,30.98,120
ashoknagar|,IN,,65,24.58,77.73,41
ashoknagar kalyangarh|,IN,,111,22.86,88.64,41
ashta|,IN,,45,23.02,76.72,41;,IN,,35,16.95,74.41,41
ashtabula|,US,OH,18,41.87,-80.79,294
ashtarak|,AM,,19,40.3,44.36,9
ashton in makerfield|Ashton in Makerfield,GB,,29,53.48,-2.65,131
ashton under lyne|Ashton-under-Lyne,GB,,44,53.49,-2.1,131
ashwaubenon|,US,WI,17,44.48,-88.07,230
asia|,PH,,24,9.55,122.52,242
asifabad|,IN,,21,19.36,79.28,41
asika|,IN,,21,19.61,84.66,41
asilah|,MA,,29,35.47,-6.03,198
asind|,IN,,15,25.73,74.33,41
asino|,RU,,27,57,86.14,261
asipovichy|,BY,,35,53.3,28.64,70
askale|,TR,,15,39.92,40.7,284
asker|,NO,,61,59.83,10.44,236
askoy|,NO,,17,60.4,5.18,236
asmar|,AF,,16,35.03,71.36,5
asmara|,ER,,564,15.34,38.93,122
asnieres sur seine|Asnieres-sur-Seine,FR,,87,48.92,2.28,129
aso|,JP,,28,32.94,131.08,164
asosa|,ET,,31,10.07,34.53,110
asparuhovo|,BG,,27,43.18,27.89,45
aspe|,ES,,20,38.35,-0.77,123
aspen hill|,US,MD,49,39.08,-77.07,294
aspropyrgos|,GR,,30,38.06,23.59,7
assab|,ER,,21,13.01,42.74,122
asse|,BE,,29,50.91,4.2,42
assemini|,IT,,25,39.29,9,159
assen|,NL,,62,53,6.56,235
assis|,BR,,102,-22.66,-50.41,13
astana|Nur-Sultan,KZ,,346,51.18,71.45,183
astanajapura|,ID,,148,-6.8,108.63,146
astaneh ye ashrafiyeh|Astaneh-ye Ashrafiyeh,IR,,43,37.26,49.94,2
astara|,IR,,39,38.43,48.87,2;,AZ,,15,38.46,48.87,35
asti|,IT,,61,44.9,8.21,159
aston|,GB,,32,52.5,-1.88,131
astorga|,BR,,20,-23.23,-51.67,13
astoria|,US,NY,150,40.77,-73.93,294
astrakhan|,RU,,503,46.35,48.04,258
asuncion|,PY,,1482,-25.29,-57.65,248
asuncion mita|,GT,,16,14.33,-89.71,71
aswan|,EG,,241,24.09,32.9,120
asyut|,EG,,421,27.18,31.18,120
at bashi|At-Bashi,KG,,15,41.17,75.8,168
at tafilah|,JO,,25,30.84,35.6,152
at taj|,LY,,46,24.2,23.29,197
at tall|,SY,,56,33.61,36.31,283
at tall al kabir|At Tall al Kabir,EG,,52,30.54,31.79,120
at taraf|,SA,,21,25.36,49.73,163
atakpame|,TG,,81,7.53,1.13,286
atalaia|,BR,,19,-9.5,-36.02,57
atamaria|,ES,,30,37.6,-0.81,123
atambua|,ID,,36,-9.11,124.89,147
atami|,JP,,41,35.09,139.05,164
atamyrat|,TM,,33,37.84,65.21,288
atani|,NG,,230,6.01,6.75,95
ataq|,YE,,37,14.54,46.83,312
atar|,MR,,24,20.52,-13.05,209
atarfe|,ES,,15,37.22,-3.69,123
atarra|,IN,,46,25.29,80.57,41
atascadero|,US,CA,30,35.49,-120.67,299
atascocita|,US,TX,66,30,-95.18,230
atasehir|,TR,,362,40.98,29.12,284
atbara|,SD,,108,17.7,33.99,273
atbasar|,KZ,,35,51.81,68.36,183
ath|,BE,,27,50.63,3.78,42
ath thawrah|,SY,,88,35.84,38.55,283
athagarh|,IN,,17,20.52,85.63,41
athens|,GR,,664,37.98,23.73,7;,US,GA,117,33.96,-83.38,294;,US,OH,25,39.33,-82.1,294;,US,AL,25,34.8,-86.97,230
atherton|,GB,,20,53.52,-2.49,131
athi river|,KE,,25,-1.46,36.98,166
athis mons|Athis-Mons,FR,,31,48.71,2.39,129
athlone|,IE,,21,53.42,-7.94,151
athni|,IN,,42,16.73,75.06,41
ati|,TD,,24,13.22,18.34,96
atibaia|,BR,,111,-23.12,-46.55,13
atimonan|,PH,,29,14,121.92,242
atkarsk|,RU,,28,51.87,45.01,255
atlacomulco de fabela|Atlacomulco de Fabela,MX,,23,19.8,-99.88,219
atlanta|,US,GA,464,33.75,-84.39,294
atlantic city|,US,NJ,39,39.36,-74.42,294
atlantis|,ZA,,60,-33.57,18.48,69
atlixco|,MX,,87,18.91,-98.44,219
atmakur|,IN,,35,15.88,78.59,41
atotonilco el alto|Atotonilco el Alto,MX,,27,20.55,-102.51,219
atoyac de alvarez|Atoyac de Alvarez,MX,,21,17.21,-100.43,219
atrauli|,IN,,48,28.03,78.29,41
atsiaman|,GH,,203,5.7,-0.33,44
atsugi|,JP,,229,35.44,139.37,164
attendorn|,DE,,25,51.13,7.9,108
attili|,IN,,68,16.7,81.6,41
attingal|,IN,,37,8.7,76.82,41
attleboro|,US,MA,44,41.94,-71.29,294
attock city|,PK,,85,33.77,72.36,5
attur|,IN,,59,11.59,78.6,41
atuntaqui|,EC,,17,0.33,-78.21,97
atwater|,US,CA,29,37.35,-120.61,299
atyrau|,KZ,,180,47.12,51.88,181
aubagne|,FR,,45,43.29,5.57,129
aubervilliers|,FR,,71,48.92,2.38,129
auburn|,US,WA,77,47.31,-122.23,299;,US,AL,62,32.61,-85.48,230;,AU,NSW,37,-33.85,151.03,31;,US,NY,27,42.93,-76.57,294;,US,ME,23,44.1,-70.23,294;,US,MA,17,42.19,-71.84,294
auburn gresham|,US,IL,46,41.74,-87.65,230
auburn hills|,US,MI,23,42.69,-83.23,298
auburndale|,US,FL,15,28.07,-81.79,294
auch|,FR,,24,43.65,0.59,129
auchi|,NG,,63,7.07,6.26,95
auckland|,NZ,,418,-36.85,174.76,237
audincourt|,FR,,16,47.48,6.85,129
aue|,DE,,19,50.59,12.71,108
auerbach|,DE,,21,50.51,12.4,108
augsburg|,DE,,259,48.37,10.9,108
augusta|,US,GA,43,33.47,-81.97,294;,IT,,31,37.24,15.22,159;,US,ME,18,44.31,-69.78,294
augusto correa|,BR,,16,-1.02,-46.63,54
augustow|,PL,,30,53.84,22.98,107
aulnay sous bois|Aulnay-sous-Bois,FR,,81,48.94,2.49,129
aurad|,IN,,17,18.25,77.42,41
auraiya|,IN,,71,26.47,79.51,41
aurangabad|,IN,,1016,19.88,75.34,41;,IN,,96,24.75,84.37,41
aurich|,DE,,40,53.47,7.48,108
aurillac|,FR,,35,44.93,2.44,129
aurora|,US,CO,359,39.73,-104.83,227;,US,IL,201,41.76,-88.32,230;,CA,ON,55,44,-79.47,75;,PH,,16,13.35,122.52,242;,US,OH,16,41.32,-81.35,294
ausa|,IN,,34,18.25,76.5,41
austin|,US,TX,932,30.27,-97.74,230;,US,MN,25,43.67,-92.97,230
austintown|,US,OH,30,41.1,-80.76,294
autlan de navarro|Autlan de Navarro,MX,,45,19.77,-104.37,219
autun|,FR,,18,46.95,4.3,129
auxerre|,FR,,42,47.8,3.57,129
avadi|,IN,,250,13.11,80.11,41
avanigadda|,IN,,26,16.02,80.92,41
avare|,BR,,81,-23.1,-48.93,13
avdiyivka|,UA,,36,48.14,37.74,292
aveiro|,PT,,54,40.64,-8.65,245
avellaneda|,AR,,23,-29.12,-59.66,12
avellino|,IT,,48,40.91,14.79,159
avenel|,US,NJ,17,40.58,-74.29,294
aventura|,US,FL,38,25.96,-80.14,294
aversa|,IT,,53,40.97,14.21,159
avezzano|,IT,,38,42.03,13.43,159
avignon|,FR,,90,43.95,4.81,129
avila|,ES,,57,40.66,-4.7,123
aviles|,ES,,84,43.55,-5.92,123
avinashi|,IN,,24,11.19,77.27,41
avion|,FR,,18,50.41,2.83,129
avocado heights|,US,CA,15,34.04,-117.99,299
avola|,IT,,29,36.91,15.14,159
avon|,US,OH,23,41.45,-82.04,294;,US,IN,16,39.76,-86.4,295;,FR,,15,48.4,2.72,129
avon center|,US,OH,16,41.46,-82.02,294
avon lake|,US,OH,23,41.51,-82.03,294
avondale|,US,AZ,81,33.44,-112.35,300;,US,IL,40,41.94,-87.71,230
avtovo|,RU,,45,59.87,30.27,252
avtury|,RU,,18,43.16,46,252
avvocata|,IT,,33,40.85,14.24,159
aweil|,SS,,39,8.76,27.39,280
awgu|,NG,,23,6.07,7.48,95
awka|,NG,,168,6.21,7.07,95
awsim|,EG,,64,30.12,31.14,120
axim|,GH,,25,4.87,-2.24,44
axochiapan|,MX,,18,18.5,-98.75,219
axum|,ET,,41,14.12,38.72,110
ayabe|,JP,,38,35.3,135.25,164
ayacucho|,PE,,140,-13.16,-74.22,118
ayagoz|,KZ,,33,47.96,80.43,183
ayakudi|,IN,,24,10.45,77.55,41
ayamonte|,ES,,20,37.21,-7.41,123
ayang ni|Ayang-ni,KP,,16,38.24,125.78,174
ayapel|,CO,,23,8.31,-75.14,97
ayaviri|,PE,,19,-14.89,-70.59,118
aydin|,TR,,163,37.85,27.84,284
aydun|,JO,,18,32.51,35.86,162
aykhal|,RU,,15,65.93,111.48,265
aylesbury|,GB,,75,51.82,-0.81,131
ayn al arab|'Ayn al 'Arab,SY,,50,36.89,38.35,284
ayorou|,NE,,26,14.73,0.92,49
ayr|,GB,,47,55.46,-4.63,131
aytos|,BG,,21,42.7,27.25,45
ayutla de los libres|Ayutla de los Libres,MX,,15,16.96,-99.1,219
ayutuxtepeque|,SV,,25,13.74,-89.2,282
ayvalik|,TR,,70,39.32,26.69,7
az zabadani|,SY,,30,33.72,36.1,283
az zahiriyah|,PS,,28,31.41,34.97,153
az zarqa|,EG,,40,31.21,31.64,120
az zawiyah|,LY,,200,32.76,12.73,197
az zubayr|,IQ,,123,30.39,47.7,157
az zulfi|,SA,,53,26.3,44.82,163
az zuwaydah|,PS,,17,31.44,34.38,244
az zuwaytinah|,LY,,21,30.95,20.12,197
azadshahr|,IR,,514,34.79,48.57,2;,IR,,48,37.09,55.17,2
azamgarh|,IN,,117,26.07,83.18,41
azare|,NG,,106,11.67,10.19,95
azazga|,DZ,,41,36.74,4.37,116
azcapotzalco|,MX,,415,19.49,-99.19,219
azeitao|,PT,,19,38.52,-9.01,245
azemmour|,MA,,37,33.29,-8.34,198
azhiyur|,IN,,29,11.69,75.56,41
azimpur|,BD,,97,23.73,90.39,40
azna|,IR,,47,33.61,48.93,2
azogues|,EC,,35,-2.74,-78.85,99
azor|,IL,,16,32.02,34.81,152
azov|,RU,,82,47.11,39.42,252
azrou|,MA,,48,33.43,-5.22,198
azua|,DO,,59,18.45,-70.73,113
azul|,AR,,54,-36.78,-59.86,11
azuqueca de henares|Azuqueca de Henares,ES,,33,40.57,-3.27,123
azusa|,US,CA,50,34.13,-117.91,299
azzaba|,DZ,,75,36.74,7.11,116
baalbek|,LB,,31,34.01,36.22,189
baao|,PH,,20,13.45,123.37,242
baar|,CH,,21,47.2,8.53,90
baardheere|,SO,,42,2.34,42.28,278
baarn|,NL,,25,52.21,5.29,235
bab ezzouar|,DZ,,276,36.73,3.18,116
babaeski|,TR,,27,41.43,27.09,284
babahoyo|,EC,,76,-1.8,-79.53,99
babai|,IN,,16,22.7,77.93,41
babana|,NG,,18,10.43,3.81,95
babat|,ID,,27,-7.11,112.16,146
babati|,TZ,,34,-4.22,35.75,214
babenhausen|,DE,,17,49.97,8.95,108
baberu|,IN,,16,25.55,80.7,41
babina|,IN,,36,25.24,78.47,41
babo pangulo|Babo-Pangulo,PH,,15,15.08,120.52,242
babol|,IR,,203,36.55,52.68,2
babolsar|,IR,,48,36.7,52.65,2
babor ville|BABOR - VILLE,DZ,,33,36.49,5.54,116
babra|,IN,,19,21.85,71.31,41
babrala|,IN,,17,28.26,78.41,41
babruysk|,BY,,221,53.14,29.22,70
babushkin|,RU,,86,55.87,37.73,252
bac giang|,VN,,54,21.27,106.19,171
bac kan|,VN,,18,22.15,105.83,171
bac lieu|,VN,,108,9.29,105.73,170
bac ninh|,VN,,44,21.19,106.08,171
bacabal|,BR,,72,-4.29,-44.79,54
bacau|,RO,,171,46.57,26.91,251
bachhraon|,IN,,29,28.93,78.23,41
back mountain|,US,PA,27,41.34,-76,294
backa palanka|,RS,,29,45.25,19.4,144
backa topola|,RS,,16,45.82,19.63,144
backnang|,DE,,36,48.95,9.44,108
bacoli|,IT,,26,40.8,14.07,159
bacolod city|,PH,,455,10.67,122.95,242
bacoor|,PH,,357,14.46,120.94,242
bad aibling|,DE,,18,47.86,12.01,108
bad arolsen|,DE,,17,51.38,9.01,108
bad bentheim|,DE,,16,52.3,7.16,108
bad berleburg|,DE,,21,51.05,8.39,108
bad driburg|,DE,,20,51.73,9.02,108
bad durkheim|,DE,,19,49.46,8.17,108
bad essen|,DE,,16,52.32,8.33,108
bad harzburg|,DE,,23,51.88,10.56,108
bad hersfeld|,DE,,31,50.87,9.71,108
bad homburg vor der hohe|Bad Homburg vor der Hohe,DE,,52,50.23,8.62,108
bad honnef|,DE,,25,50.64,7.23,108
bad kissingen|,DE,,21,50.2,10.08,108
bad kreuznach|,DE,,43,49.84,7.87,108
bad laasphe|,DE,,15,50.93,8.43,108
bad langensalza|,DE,,18,51.11,10.65,108
bad lippspringe|,DE,,15,51.78,8.82,108
bad mergentheim|,DE,,22,49.49,9.77,108
bad munder am deister|Bad Munder am Deister,DE,,19,52.2,9.46,108
bad munstereifel|,DE,,19,50.56,6.76,108
bad nauheim|,DE,,30,50.36,8.74,108
bad neuenahr ahrweiler|Bad Neuenahr-Ahrweiler,DE,,28,50.54,7.11,108
bad neustadt an der saale|Bad Neustadt an der Saale,DE,,16,50.32,10.21,108
bad oeynhausen|,DE,,50,52.21,8.8,108
bad oldesloe|,DE,,24,53.81,10.37,108
bad pyrmont|,DE,,22,51.99,9.25,108
bad rappenau|,DE,,21,49.24,9.1,108
bad reichenhall|,DE,,17,47.73,12.88,108
bad sackingen|,DE,,17,47.55,7.95,108
bad salzuflen|,DE,,55,52.09,8.74,108
bad salzungen|,DE,,16,50.81,10.24,108
bad schwartau|,DE,,20,53.92,10.7,108
bad segeberg|,DE,,16,53.94,10.3,108
bad soden am taunus|Bad Soden am Taunus,DE,,21,50.14,8.5,108
bad tolz|,DE,,17,47.76,11.56,108
bad vilbel|,DE,,31,50.18,8.74,108
bad waldsee|,DE,,20,47.92,9.75,108
bad wildungen|,DE,,18,51.12,9.12,108
bad zwischenahn|,DE,,28,53.18,8,108
bada barabil|,IN,,57,22.11,85.39,41
badagara|,IN,,76,11.6,75.58,41
badagry|,NG,,26,6.42,2.88,95
badajoz|,ES,,148,38.88,-6.97,123
badalona|,ES,,220,41.45,2.25,123
badami|,IN,,28,15.91,75.68,41
badarganj|,BD,,33,25.67,89.05,40
baddi|,IN,,23,30.96,76.79,41
baddomalhi|,PK,,18,31.99,74.66,5
baden|,AT,,26,48.01,16.23,25;,CH,,16,47.47,8.31,90
baden baden|Baden-Baden,DE,,54,48.76,8.24,108
badger|,US,AK,19,64.8,-147.53,305
badin|,PK,,74,24.66,68.84,5
badiyah|,OM,,18,22.45,58.8,238
badlapur|,IN,,105,19.16,73.27,41
badnawar|,IN,,19,23.02,75.23,41
badou|,TG,,24,7.58,0.6,44
badr hunayn|,SA,,27,23.78,38.79,163
badulla|,LK,,48,6.98,81.06,191
baduria|,IN,,50,22.74,88.79,41
badvel|,IN,,16,14.75,79.06,41
baekrajan|,ID,,58,-6.77,110.85,146
baena|,ES,,21,37.62,-4.32,123
baesweiler|,DE,,28,50.91,6.19,108
baeza|,ES,,16,37.99,-3.47,123
bafang|,CM,,81,5.16,10.18,89
bafata|,GW,,23,12.17,-14.66,139
bafia|,CM,,69,4.75,11.23,89
bafilo|,TG,,23,9.35,1.27,286
bafoulabe|,ML,,27,13.81,-10.83,93
bafoussam|,CM,,291,5.48,10.42,89
bafq|,IR,,31,31.6,55.4,2
bafra|,TR,,93,41.57,35.91,284
bagaha|,IN,,104,27.1,84.09,41;,IN,,91,24.53,85.06,41
bagalkot|,IN,,97,16.19,75.7,41
bagamoyo|,TZ,,82,-6.44,38.9,214
bagan serai|,MY,,20,5.01,100.54,231
bagar|,IN,,16,28.19,75.5,41
bagasra|,IN,,33,21.49,70.96,41
bagayevskaya|,RU,,15,47.32,40.39,252
bagcilar|,TR,,724,41.04,28.86,284
bagdogra|,IN,,17,26.7,88.31,41
bage|,BR,,99,-31.33,-54.11,13
bagepalli|,IN,,24,13.78,77.8,41
bagerhat|,BD,,266,22.66,89.79,40
baggabag b|,PH,,25,16.51,121.19,242
bagha purana|,IN,,23,30.69,75.1,41
baghdad|,IQ,,7216,33.34,44.4,157
bagheria|,IT,,53,38.08,13.51,159
baghlan|,AF,,108,36.13,68.71,3
baghpat|,IN,,42,28.94,77.22,41
baglung|,NP,,23,28.27,83.59,155
bagneux|,FR,,39,48.8,2.31,129
bagnolet|,FR,,34,48.87,2.42,129
bagnoli|,IT,,23,40.81,14.17,159
bagnols sur ceze|Bagnols-sur-Ceze,FR,,20,44.16,4.62,129
bago|,MM,,244,17.34,96.48,156
bago city|,PH,,150,10.53,122.83,242
bagong pagasa|,PH,,46,14.66,121.03,242
bagua grande|,PE,,20,-5.76,-78.44,118
baguim do monte|Baguim do Monte,PT,,16,41.19,-8.54,245
baguio|,PH,,273,16.42,120.59,242
bagula|,IN,,21,23.34,88.64,41
bah|,IN,,15,26.87,78.59,41
bah bah|Bah-Bah,PH,,29,8.61,125.91,242
bahadurganj|,IN,,31,26.26,87.82,155
bahadurgarh|,IN,,154,28.69,76.94,41
bahar|,IR,,29,34.91,48.44,2
baharampur|,IN,,181,24.1,88.25,41
baharly|,TM,,23,38.44,57.43,288
bahau|,MY,,31,2.81,102.4,231
bahawalnagar|,PK,,127,30.55,73.39,5;,PK,,127,30,73.25,5
bahawalpur|,PK,,553,29.4,71.68,5
bahce|,TR,,20,37.2,36.58,284
bahcelievler|,TR,,577,41,28.86,284
baheri|,IN,,64,28.77,79.5,41
bahia blanca|,AR,,277,-38.72,-62.27,11
bahia de caraquez|Bahia de Caraquez,EC,,37,-0.6,-80.42,99
bahia honda|,CU,,20,22.9,-83.16,101
bahir dar|,ET,,169,11.59,37.39,110
bahjoi|,IN,,34,28.4,78.63,41
bahla|Bahla',OM,,54,22.98,57.3,238
bahraigh|,IN,,182,27.57,81.59,41
bahula|,IN,,16,23.65,87.16,41
baia mare|,RO,,137,47.66,23.57,251
baia sprie|,RO,,17,47.66,23.69,251
baiao|,PT,,21,41.16,-8.03,245
baicoi|,RO,,20,45.03,25.85,251
baidoa|,SO,,130,3.11,43.65,278
baidyabati|,IN,,116,22.78,88.33,41
baie comeau|Baie-Comeau,CA,QC,30,49.22,-68.15,75
baie mahault|Baie-Mahault,GP,,31,16.27,-61.59,136
baiersbronn|,DE,,16,48.5,8.38,108
baihar|,IN,,16,22.1,80.55,41
baikonur|,KZ,,70,45.62,63.32,184
bail hongal|Bail-Hongal,IN,,47,15.81,74.86,41
baildon|,GB,,16,53.85,-1.79,131
bailen|,ES,,19,38.1,-3.78,123
bailesti|,RO,,20,44.02,23.35,251
baileys crossroads|,US,VA,24,38.85,-77.13,294
bainbridge island|,US,WA,24,47.63,-122.52,299
bairagnia|,IN,,37,26.74,85.27,155
bais|,PH,,66,9.59,123.12,242
baixo guandu|,BR,,19,-19.52,-41.02,13
baj baj|,IN,,76,22.48,88.18,41
baja|,HU,,38,46.18,18.95,145
bajil|,YE,,48,15.06,43.29,312
bajitpur|,BD,,35,24.22,90.95,40
bajos de haina|Bajos de Haina,DO,,67,18.42,-70.03,113
bakal|,RU,,22,54.94,58.81,185
bakau|,GM,,43,13.48,-16.68,135
bakersfield|,US,CA,374,35.37,-119.02,299
bakhchysarai|,UA,,27,44.76,33.86,293
bakhmach|,UA,,23,51.18,32.83,292
bakhmut|,UA,,81,48.59,38,292
bakhtiyarpur|,IN,,35,25.46,85.53,41
baki|,ID,,59,-7.61,110.78,146;,SO,,20,9.89,43.39,278
bakixanov|,AZ,,67,40.42,49.97,35
bako|,ET,,18,5.78,36.57,110
bakri|,MY,,30,2.04,102.65,231
baksan|,RU,,38,43.69,43.54,252
baku|,AZ,,1117,40.38,49.89,35
balabanovo|,RU,,24,55.18,36.66,252
balachor|,IN,,19,31.06,76.3,41
balad|,IQ,,42,34.01,44.15,157
balaghat|,IN,,80,21.82,80.19,41
balagtas|,PH,,60,14.82,120.87,242
balaguer|,ES,,17,41.79,0.81,123
balaipungut|,ID,,56,1.06,101.29,146
balaka|,MW,,19,-14.98,34.96,215
balaklava|,UA,,19,44.51,33.6,293
balakliya|,UA,,31,49.46,36.86,292
balakovo|,RU,,200,52.03,47.8,255
balamban|,PH,,22,10.5,123.72,242
balanga|,PH,,73,14.68,120.54,242
balangir|,IN,,91,20.7,83.49,41
balapulang|,ID,,28,-7.05,109.1,146
balapur|,IN,,42,20.67,76.77,41
balarampur|,IN,,23,23.1,86.22,41
balashikha|,RU,,150,55.81,37.96,252
balashov|,RU,,98,51.55,43.17,255
balasore|,IN,,114,21.49,86.93,41
balassagyarmat|,HU,,18,48.07,19.3,145
balatah|,PS,,17,32.21,35.29,153
balayan|,PH,,50,13.94,120.73,242
balbriggan|,IE,,23,53.61,-6.18,151
balcarce|,AR,,39,-37.85,-58.26,11
balch springs|,US,TX,25,32.73,-96.62,230
baldivis|,AU,WA,30,-32.33,115.83,26
baldwin|,US,NY,24,40.66,-73.61,294;,US,PA,20,40.34,-79.98,294
baldwin park|,US,CA,77,34.09,-117.96,299
balen|,BE,,20,51.17,5.17,42
balezino|,RU,,17,57.98,53.01,254
balfour|,ZA,,46,-26.66,28.59,69
bali|,IN,,297,22.65,88.34,41;,CM,,73,5.89,10.01,89;,IN,,19,25.2,73.29,41
balikesir|,TR,,238,39.65,27.89,284
balikpapan|,ID,,434,-1.27,116.83,147
balingen|,DE,,34,48.28,8.85,108
baliuag|,PH,,136,14.95,120.9,242
balkanabat|,TM,,88,39.51,54.37,288
balkh|,AF,,115,36.76,66.9,3
ballajura|,AU,WA,18,-31.84,115.9,26
ballalpur|,IN,,92,19.85,79.35,41
ballarat|,AU,VIC,98,-37.57,143.85,30
ballenger creek|,US,MD,18,39.37,-77.44,294
ballerup|,DK,,40,55.73,12.36,111
ballito|,ZA,,17,-29.54,31.21,69
ballwin|,US,MO,31,38.6,-90.55,230
ballymena|,GB,,29,54.86,-6.28,131
balma|,FR,,16,43.61,1.5,129
balmazujvaros|,HU,,18,47.62,21.35,145
balneario camboriu|,BR,,49,-26.99,-48.63,13
balod|,IN,,22,20.73,81.21,41
baloda bazar|,IN,,25,21.66,82.16,41
balotra|,IN,,68,25.83,72.24,41
balqash|,KZ,,81,46.85,75,183
balrampur|,IN,,77,27.43,82.19,41
bals|,RO,,21,44.35,24.1,251
balsas|,BR,,68,-7.53,-46.04,54
balta|,UA,,19,47.94,29.62,292
balti|,MD,,125,47.76,27.93,200
baltimore|,US,MD,622,39.29,-76.61,294
baltiysk|,RU,,35,54.65,19.91,243
balugaon|,IN,,17,20.18,85.11,41
balung|,ID,,48,-7.73,113.92,146
balurghat|,IN,,141,25.22,88.78,41
balvanera|,AR,,152,-34.61,-58.4,11
balwyn north|,AU,VIC,20,-37.79,145.09,30
balykchy|,KG,,40,42.46,76.19,168
balykshi|,KZ,,19,47.07,51.87,181
balzar|,EC,,40,-1.37,-79.9,99
bam|,IR,,99,29.11,58.36,2
bama|,NG,,118,11.52,13.69,95
bamako|,ML,,1297,12.65,-8,93
bambang|,PH,,23,16.39,121.11,242
bambanglipuro|,ID,,45,-7.95,110.28,146
bambari|,CF,,33,5.77,20.68,87
bamberg|,DE,,70,49.9,10.9,108
bambous|,MU,,15,-20.26,57.41,212
bambui|,BR,,19,-20.01,-45.98,13
bamenda|,CM,,394,5.96,10.15,89
bamor kalan|,IN,,28,24.89,78.15,41
bamusso|,CM,,25,4.46,8.9,89
bamyan|,AF,,62,34.82,67.83,3
ban bang kadi pathum thani|,TH,,28,14,100.55,171
ban bueng|,TH,,24,13.31,101.11,171
ban chalong|,TH,,18,7.84,98.34,171
ban chang|,TH,,28,12.73,101.06,171
ban dung|,TH,,19,17.7,103.26,171
ban houakhoua|,LA,,16,20.25,100.45,188
ban huai thalaeng|,TH,,15,14.98,102.65,171
ban khlong bang sao thong|,TH,,31,13.64,100.83,171
ban lam luk ka|,TH,,61,13.98,100.78,171
ban mai|,TH,,87,7.2,100.55,171
ban mo|,TH,,16,14.62,100.73,171
ban na|,TH,,40,17.02,99.73,171
ban na san|,TH,,22,8.8,99.36,171
ban nong wua so|,TH,,22,17.27,103.22,171
ban phaeo|,TH,,42,13.59,100.11,171
ban phai|,TH,,36,16.06,102.73,171
ban phan don|,TH,,29,17.14,102.97,171
ban phe|,TH,,17,12.63,101.44,171
ban pong|,TH,,58,13.82,99.88,171
ban ratsada|,TH,,34,7.91,98.4,171
ban selaphum|,TH,,17,16.02,103.95,171
ban tak|,TH,,18,17.04,99.08,171
ban talat bueng|,TH,,26,13.07,101,171
ban talat nua|,TH,,23,7.88,98.39,171
ban talat yai|,TH,,52,7.88,98.4,171
banamba|,ML,,31,13.55,-7.45,93
banapur|,IN,,17,19.78,85.17,41
banat|,IN,,22,29.46,77.35,41
banaybanay|,PH,,39,13.85,121.2,242
banaz|,TR,,17,38.74,29.75,284
banbridge|,GB,,16,54.35,-6.28,131
banbury|,GB,,49,52.06,-1.34,131
banda|,IN,,152,25.48,80.33,41;,IN,,29,24.04,78.96,41
banda aceh|,ID,,251,5.54,95.33,146
bandar|,ID,,31,2.05,99.75,146
bandar abbas|,IR,,352,27.19,56.28,2
bandar e anzali|Bandar-e Anzali,IR,,111,37.47,49.46,2
bandar e genaveh|Bandar-e Genaveh,IR,,53,29.58,50.52,2
bandar e lengeh|Bandar-e Lengeh,IR,,23,26.56,54.88,2
bandar labuan|,MY,,55,5.29,115.27,232
bandar lampung|,ID,,800,-5.43,105.26,146
bandar seri begawan|,BN,,64,4.89,114.94,50
bandarban|,BD,,33,22.2,92.22,40
bandeirantes|,BR,,29,-23.11,-50.37,13
banderilla|,MX,,20,19.59,-96.94,219
bandikui|,IN,,16,27.05,76.57,41
bandipura|,IN,,32,34.42,74.64,41
bandirma|,TR,,108,40.35,27.98,284
bandundu|,CD,,118,-3.32,17.38,86
bandung|,ID,,1700,-6.92,107.61,146
baneh|,IR,,105,36,45.89,2
banepa|,NP,,17,27.63,85.52,155
banes|,CU,,53,20.96,-75.72,66
banfora|,BF,,60,10.63,-4.77,43
bang ban|,TH,,17,14.37,100.49,171
bang bo district|,TH,,28,13.58,100.82,171
bang bua thong|,TH,,42,13.92,100.42,171
bang krathum|,TH,,19,16.58,100.3,171
bang kruai|,TH,,78,13.8,100.47,171
bang lamung|,TH,,40,13.05,100.93,171
bang len|,TH,,18,14.02,100.17,171
bang mun nak|,TH,,16,16.03,100.38,171
bang pa in|Bang Pa-in,TH,,20,14.23,100.58,171
bang pakong|,TH,,26,13.54,100.99,171
bang phae|,TH,,30,13.69,99.93,171
bang racham|,TH,,15,14.89,100.32,171
bang rakam|,TH,,17,16.76,100.12,171
bang saphan|,TH,,15,11.21,99.51,171
banga|,PH,,59,6.42,124.78,242;,IN,,19,31.19,75.99,41
bangalore|Bengaluru,IN,,5104,12.97,77.59,41
banganapalle|,IN,,25,15.32,78.23,41
bangangte|,CM,,65,5.14,10.53,89
bangaon|,IN,,112,23.05,88.83,41;,IN,,60,25.87,86.51,41
bangarapet|,IN,,43,12.99,78.18,41
bangarmau|,IN,,37,26.89,80.21,41
bangassou|,CF,,24,4.74,22.82,87
bangil|,ID,,120,-7.6,112.82,146
bangkalan|,ID,,62,-7.05,112.74,146
bangkok|,TH,,5104,13.75,100.5,171
bangolo|,CI,,18,7.01,-7.49,91
bangor|,GB,,60,54.65,-5.67,131;,US,ME,32,44.8,-68.78,294;,GB,,18,53.23,-4.13,131
bangui|,CF,,542,4.36,18.55,87
banha|,EG,,167,30.46,31.18,120
bani|,DO,,67,18.28,-70.33,113
bani mazar|,EG,,58,28.5,30.8,120
bani na im|Bani Na'im,PS,,20,31.52,35.16,153
bani suhayla|,PS,,31,31.34,34.32,244
bani suwayf|,EG,,190,29.07,31.1,120
bani walid|,LY,,46,31.75,13.98,197
bani yas city|,AE,,80,24.31,54.63,1
baniachang|,BD,,38,24.52,91.36,40
banikoara|,BJ,,22,11.3,2.44,49
baniyas|,SY,,39,35.18,35.95,283
banja luka|,BA,,221,44.78,17.19,37
banjar|,ID,,89,-8.19,114.97,147;,ID,,37,-7.2,107.43,146
banjaran|,ID,,165,-7.05,107.59,146
banjarmasin|,ID,,573,-3.32,114.59,147
banjul|,GM,,35,13.45,-16.58,135
banka|,IN,,39,24.88,86.92,41
banki|,IN,,17,20.38,85.53,41
bankra|,IN,,56,22.6,88.28,41
bankstown|,AU,NSW,32,-33.92,151.03,31
bankura|,IN,,134,23.23,87.07,41
banlung|,KH,,17,13.74,106.99,169
banmankhi|,IN,,27,25.89,87.19,41
banning|,US,CA,31,33.93,-116.88,299
bannu|,PK,,49,32.99,70.6,5
bannur|,IN,,25,12.33,76.86,41
banora point|,AU,NSW,16,-28.21,153.54,31
banovce nad bebravou|Banovce nad Bebravou,SK,,19,48.72,18.26,276
banqiao|,TW,,543,25.01,121.47,291
bansalan|,PH,,21,6.79,125.21,242
bansbaria|,IN,,108,22.95,88.4,41
bansdih|,IN,,21,25.88,84.22,41
bansi|,IN,,40,27.18,82.93,41
banska bystrica|,SK,,82,48.74,19.15,276
banstead|,GB,,46,51.32,-0.21,131
banswada|,IN,,23,18.38,77.88,41
banswara|,IN,,94,23.54,74.44,41
bantayan|,PH,,19,11.17,123.72,242
banting|,MY,,48,2.81,101.5,231
bantul|,ID,,59,-7.89,110.33,146
bantva|,IN,,15,21.49,70.08,41
bantval|,IN,,38,12.89,75.03,41
banur|,IN,,17,30.55,76.72,41
banyo|,CM,,41,6.75,11.82,89
banyoles|,ES,,18,42.12,2.77,123
banyumas|,ID,,48,-7.51,109.29,146
banyuwangi|,ID,,108,-8.23,114.36,146
bao loc|,VN,,152,11.55,107.81,170
bapatla|,IN,,70,15.9,80.47,41
baqubah|,IQ,,153,33.75,44.61,157
bar|,ME,,18,42.09,19.1,201;,UA,,17,49.08,27.68,292
bar bigha|,IN,,42,25.22,85.73,41
bar le duc|Bar-le-Duc,FR,,19,48.77,5.16,129
bara uchana|,IN,,16,29.47,76.18,41
barabai|,ID,,60,-2.58,115.38,147
barabinsk|,RU,,32,55.36,78.36,262
baracoa|,CU,,48,20.35,-74.5,101
baragua|,CU,,15,21.68,-78.63,101
barah|,SD,,17,13.7,30.37,273
barajas de madrid|Barajas de Madrid,ES,,43,40.47,-3.58,123
barakaldo|,ES,,98,43.3,-2.99,123
baraki|,DZ,,105,36.67,3.1,116
baraki barak|,AF,,22,33.97,68.95,3
barakpur|,IN,,148,22.77,88.36,41
baramati|,IN,,54,18.15,74.58,41
baramula|,IN,,77,34.21,74.34,41
baran|,IN,,87,25.1,76.52,41
baranagar|,IN,,260,22.64,88.38,41
baranain|,ES,,22,42.81,-1.68,123
baranoa|,CO,,44,10.79,-74.92,97
baranovichi|,BY,,169,53.13,26.01,70
barao de cocais|Barao de Cocais,BR,,22,-19.95,-43.49,13
baras|,PH,,20,14.52,121.27,242
barasat|,IN,,298,22.72,88.48,41;,IN,,238,22.23,88.45,41
barauli|,IN,,37,26.38,84.59,41
baraut|,IN,,94,29.1,77.26,41
barbacena|,BR,,122,-21.23,-43.77,13
barbacha|,DZ,,32,36.57,4.97,116
barbalha|,BR,,34,-7.31,-39.3,54
barbastro|,ES,,17,42.04,0.13,123
barbate|,ES,,23,36.19,-5.92,123
barbera del valles|Barbera del Valles,ES,,31,41.52,2.12,123
barberena|,GT,,31,14.31,-90.36,71
barberton|,ZA,,68,-25.79,31.05,69;,US,OH,26,41.01,-81.61,294
barbil|,IN,,53,22.1,85.38,41
barbosa|,CO,,20,5.93,-73.62,97;,CO,,17,6.44,-75.33,97
barcarena|,BR,,30,-1.51,-48.63,56
barcellona pozzo di gotto|Barcellona Pozzo di Gotto,IT,,35,38.15,15.21,159
barcelona|,ES,,1622,41.39,2.16,123;,VE,,425,10.14,-64.69,98
barceloneta|,PR,,22,18.45,-66.54,115
barcelos|,PT,,19,41.53,-8.62,245
barda|,AZ,,37,40.38,47.13,35
bardaskan|,IR,,28,35.26,57.97,2
barddhaman|,IN,,302,23.26,87.86,41
bardejov|,SK,,33,49.29,21.27,276
bardoli|,IN,,58,21.12,73.11,41
bardsir|,IR,,37,29.92,56.57,2
bareggio|,IT,,17,45.48,9,159
bareilly|,IN,,745,28.37,79.43,41
barendrecht|,NL,,39,51.86,4.53,235
barentu|,ER,,16,15.11,37.59,122
bargarh|,IN,,69,21.33,83.62,41
bargi|,IN,,18,22.99,79.88,41
barh|,IN,,50,25.48,85.71,41
barhiya|,IN,,43,25.29,86.02,41
bari|,IT,,277,41.12,16.87,159;,IN,,56,26.65,77.62,41
bari sadri|,IN,,16,24.41,74.47,41
bariadi|,TZ,,34,-2.8,33.98,214
barika|,DZ,,99,35.39,5.37,116
barinas|,VE,,353,8.62,-70.21,98
barinitas|,VE,,34,8.76,-70.41,98
bariri|,BR,,29,-22.07,-48.74,13
barisal|,BD,,202,22.7,90.37,40
barjala|,IN,,18,23.62,91.36,41
barka|Barka',OM,,82,23.68,57.89,238
barka kana|,IN,,18,23.62,85.47,41
barki saria|,IN,,24,24.18,85.89,41
barking|,GB,,61,51.53,0.08,131
barlad|,RO,,68,46.23,27.67,251
barletta|,IT,,93,41.31,16.28,159
barmbek nord|Barmbek-Nord,DE,,40,53.61,10.04,108
barmer|,IN,,89,25.75,71.39,41
barnala|,IN,,105,30.37,75.55,41
barnaul|,RU,,600,53.36,83.76,186
barnet|,GB,,30,51.65,-0.2,131
barneveld|,NL,,29,52.14,5.58,235
barnsley|,GB,,71,53.55,-1.48,131
barnstable|,US,MA,48,41.7,-70.3,294
barnstaple|,GB,,32,51.08,-4.06,131
baro|,NG,,27,8.62,6.42,95
barpali|,IN,,20,21.19,83.59,41
barpeta|,IN,,49,26.32,91.01,41
barpeta road|,IN,,35,26.5,90.97,41
barquisimeto|,VE,,809,10.06,-69.36,98
barra|,IT,,37,40.84,14.32,159;,BR,,21,-11.09,-43.14,60
barra bonita|,BR,,37,-22.49,-48.56,13
barra de sao francisco|Barra de Sao Francisco,BR,,21,-18.75,-40.89,13
barra do bugres|Barra do Bugres,BR,,31,-15.07,-57.18,62
barra do corda|Barra do Corda,BR,,87,-5.51,-45.24,54
barra do garcas|Barra do Garcas,BR,,52,-15.89,-52.26,62
barra do pirai|Barra do Pirai,BR,,88,-22.47,-43.83,13
barra dos coqueiros|Barra dos Coqueiros,BR,,29,-10.91,-37.04,57
barra mansa|,BR,,164,-22.54,-44.17,13
barra velha|,BR,,18,-26.63,-48.68,13
barracas|,AR,,77,-34.65,-58.38,11
barranca|,PE,,46,-10.75,-77.77,118
barrancabermeja|,CO,,191,7.07,-73.85,97
barrancas|,CO,,17,10.96,-72.79,97
barranqueras|,AR,,51,-27.48,-58.94,12
barranquilla|,CO,,1380,10.97,-74.78,97
barras|,BR,,22,-4.24,-42.29,54
barreiras|,BR,,158,-12.15,-44.99,60
barreirinhas|,BR,,17,-2.76,-42.83,54
barreiro|,PT,,51,38.66,-9.07,245
barreiro do jaiba|Barreiro do Jaiba,BR,,18,-15.62,-43.59,13
barreiros|,BR,,36,-8.82,-35.19,55
barretos|,BR,,101,-20.56,-48.57,13
barrhead|,GB,,18,55.8,-4.39,131
barri de les corts|Barri de les Corts,ES,,46,41.39,2.13,123
barri de sant andreu|Barri de Sant Andreu,ES,,57,41.44,2.19,123
barri gotic|,ES,,16,41.38,2.18,123
barrie|,CA,ON,182,44.4,-79.67,75
barrington|,US,RI,17,41.74,-71.31,294
barrinha|,BR,,27,-21.19,-48.16,13
barros blancos|,UY,,32,-34.75,-56,306
barroso|,BR,,17,-21.19,-43.98,13
barrow in furness|Barrow in Furness,GB,,46,54.11,-3.23,131
barry|,GB,,55,51.4,-3.28,131
barsi|,IN,,111,18.23,75.69,41
barstow|,US,CA,24,34.9,-117.02,299
barstow heights|,US,CA,24,34.87,-117.06,299
bartin|,TR,,37,41.64,32.34,284
bartlesville|,US,OK,37,36.75,-95.98,230
bartlett|,US,TN,59,35.2,-89.87,230;,US,IL,42,42,-88.19,230
bartley green|,GB,,25,52.44,-2,131
bartolome maso|,CU,,53,20.17,-76.94,101
bartoszyce|,PL,,26,54.25,20.81,107
bartow|,US,FL,19,27.9,-81.84,294
barueri|,BR,,252,-23.51,-46.88,13
baruipur|,IN,,48,22.35,88.44,41
baruni|,IN,,85,25.48,85.97,41
baruta|,VE,,244,10.43,-66.88,98
baruun urt|Baruun-Urt,MN,,16,46.68,113.28,205
barwala|,IN,,37,29.37,75.91,41
barwani|,IN,,47,22.03,74.9,41
barysaw|,BY,,144,54.23,28.5,70
barysh|,RU,,19,53.66,47.11,257
basaksehir|,TR,,194,41.09,28.8,284
basauri|,ES,,43,43.24,-2.89,123
basavakalyan|,IN,,66,17.87,76.95,41
basavana bagevadi|,IN,,31,16.57,75.97,41
basel|,CH,,164,47.56,7.57,90
basford|,GB,,16,52.97,-1.18,131
bashanet|,TZ,,19,-4.23,35.42,214
basi|,IN,,21,26.83,76.05,41;,IN,,19,30.59,76.84,41;,IN,,19,30.69,76.4,41
basildon|,GB,,145,51.57,0.46,131
basingstoke|,GB,,108,51.26,-1.09,131
basirpur|,PK,,42,30.58,73.84,5
baskil|,TR,,16,38.57,38.82,284
basmat|,IN,,64,19.33,77.16,41
basni|,IN,,23,27.17,73.65,41
basoda|,IN,,69,23.85,77.94,41
basoko|,CD,,44,1.24,23.62,85
basotu|,TZ,,21,-4.37,35.08,214
basrah|,IQ,,2600,30.51,47.78,157
bassano del grappa|Bassano del Grappa,IT,,38,45.77,11.73,159
bassar|,TG,,62,9.25,0.78,44
bassila|,BJ,,24,9.01,1.67,48
bassum|,DE,,16,52.85,8.73,108
basti|,IN,,115,26.79,82.72,41
bastia|,FR,,41,42.7,9.45,129
bastia umbra|Bastia umbra,IT,,18,43.06,12.55,159
bastos|,BR,,18,-21.92,-50.73,13
basudebpur|,IN,,32,21.12,86.73,41
baswa|,IN,,23,27.15,76.58,41
basyun|,EG,,56,30.94,30.81,120
bat khela|,PK,,46,34.62,71.97,5
bat yam|,IL,,129,32.02,34.75,152
bata|,GQ,,173,1.86,9.77,137
batac city|,PH,,54,18.06,120.56,242
batala|,IN,,145,31.81,75.2,41
batam|,ID,,1164,1.15,104.02,146
batang|,ID,,116,-6.48,110.71,146
batang berjuntai|,MY,,20,3.38,101.42,231
batangafo|,CF,,15,7.3,18.28,87
batangas|,PH,,237,13.76,121.06,242
batatais|,BR,,52,-20.89,-47.59,13
batavia|,US,IL,26,41.85,-88.31,230;,US,NY,15,43,-78.19,294
bataysk|,RU,,110,47.14,39.75,252
bath|,GB,,95,51.38,-2.36,131
bath beach|,US,NY,33,40.6,-74,294
bathgate|,GB,,21,55.9,-3.64,131
bathinda|,IN,,243,30.21,74.94,41
bathurst|,AU,NSW,33,-33.42,149.58,31
bati|,ET,,19,11.19,40.02,110
batifa|,IQ,,26,37.17,43.01,157
batikent|,TR,,300,39.97,32.73,284
batley|,GB,,51,53.7,-1.63,131
batman|,TR,,382,37.89,41.13,284
batna|,DZ,,281,35.56,6.17,116
bato|,PH,,17,13.35,123.37,242
baton rouge|,US,LA,229,30.44,-91.19,230
batouri|,CM,,44,4.43,14.37,89
battagram|,PK,,700,34.68,73.02,5
battambang|,KH,,150,13.1,103.2,169
battaramulla south|,LK,,76,6.9,79.92,191
battersea|,GB,,76,51.47,-0.16,131
batticaloa|,LK,,87,7.71,81.69,191
battipaglia|,IT,,47,40.61,14.98,159
battle creek|,US,MI,52,42.32,-85.18,298
battle ground|,US,WA,19,45.78,-122.53,299
batu|,ID,,76,-7.87,112.53,146
batu arang|,MY,,23,3.32,101.47,231
batu berendam|,MY,,25,2.25,102.25,231
batu feringgi|,MY,,20,5.47,100.25,231
batu gajah|,MY,,46,4.47,101.04,231
batu pahat|,MY,,156,1.85,102.93,231
batumi|,GE,,122,41.64,41.63,36
baturaden|,ID,,42,-7.3,109.22,146
baturaja|,ID,,135,-4.13,104.17,146
baturite|,BR,,22,-4.33,-38.88,54
bauan|,PH,,34,13.79,121.01,242
bauang|,PH,,17,16.53,120.33,242
bauchi|,NG,,316,10.31,9.84,95
baud|,IN,,19,20.84,84.33,41
baukau|,TL,,16,-8.48,126.46,287
baulkham hills|,AU,NSW,37,-33.76,150.99,31
baumschulenweg|,DE,,17,52.47,13.49,108
baunatal|,DE,,28,51.25,9.41,108
bauru|,BR,,335,-22.31,-49.06,13
bauta|,CU,,46,22.98,-82.55,101
bautzen|,DE,,42,51.18,14.43,108
bavly|,RU,,23,54.39,53.26,252
bawana|,IN,,25,28.8,77.03,41
bawku|,GH,,57,11.06,-0.24,44
bawshar|,OM,,159,23.58,58.4,238
bay|,PH,,34,14.18,121.29,242
bay city|,US,MI,34,43.59,-83.89,298;,US,TX,18,28.98,-95.97,230
bay point|,US,CA,22,38.03,-121.96,299
bay shore|,US,NY,26,40.73,-73.25,294
bay village|,US,OH,15,41.48,-81.92,294
bayaguana|,DO,,21,18.75,-69.64,113
bayambang|,PH,,16,15.81,120.46,242
bayamo|,CU,,193,20.37,-76.64,101
bayamon|,PR,,203,18.4,-66.16,115
bayan|,KW,,31,29.3,48.05,177
bayana|,IN,,36,26.91,77.29,41
bayanhongor|,MN,,26,46.19,100.72,205
bayawan|,PH,,36,9.36,122.8,242
baybay|,PH,,18,10.68,124.8,242
bayburt|,TR,,31,40.26,40.22,284
baychester|,US,NY,16,40.87,-73.84,294
bayeux|,BR,,91,-7.13,-34.93,54;,FR,,16,49.28,-0.7,129
bayindir|,TR,,17,38.22,27.65,284
bayji|,IQ,,36,34.93,43.49,157
baykal sk|Baykal'sk,RU,,16,51.52,104.14,263
baymak|,RU,,17,52.59,58.32,185
baynjiwayn|,IQ,,27,35.62,45.95,157
bayombong|,PH,,48,16.48,121.15,242
bayonet point|,US,FL,23,28.33,-82.68,294
bayonne|,US,NJ,66,40.67,-74.11,294;,FR,,44,43.49,-1.47,129
bayou cane|,US,LA,19,29.62,-90.75,230
bayramaly|,TM,,76,37.62,62.17,288
bayreuth|,DE,,75,49.95,11.58,108
bayshore gardens|,US,FL,16,27.43,-82.59,294
bayside|,US,NY,66,40.77,-73.78,294;,US,CA,17,40.84,-124.06,299
bayswater|,GB,,18,51.51,-0.18,131
bayt al faqih|Bayt al Faqih,YE,,34,14.52,43.32,312
bayt hanun|,PS,,37,31.54,34.54,244
bayt jala|,PS,,16,31.72,35.19,153
bayt lahya|,PS,,57,31.55,34.5,244
baytown|,US,TX,76,29.74,-94.98,230
bayugan|,PH,,41,8.76,125.77,242
bayville|,US,NJ,21,39.91,-74.15,294
baza|,ES,,23,37.49,-2.77,123
bazar e yakawlang|Bazar-e Yakawlang,AF,,65,34.74,66.97,3
bazar korgon|Bazar-Korgon,KG,,28,41.04,72.75,168
bazarak|,AF,,65,35.31,69.52,3
bazpur|,IN,,24,29.15,79.11,41
bcharre|,LB,,20,34.25,36.01,189
beaconsfield|,CA,QC,19,45.43,-73.87,75
bealanana|,MG,,17,-14.54,48.75,202
bear|,US,DE,19,39.63,-75.66,294
bearsden|,GB,,27,55.92,-4.33,131
beau bassin rose hill|Beau Bassin-Rose Hill,MU,,111,-20.23,57.47,212
beaufort|,MY,,16,5.35,115.75,232
beaufort west|,ZA,,45,-32.36,22.58,69
beaumont|,US,TX,118,30.09,-94.1,230;,US,CA,44,33.93,-116.98,299
beaune|,FR,,24,47.02,4.84,129
beauvais|,FR,,53,49.43,2.08,129
beaver dam|,US,WI,17,43.46,-88.84,230
beavercreek|,US,OH,46,39.71,-84.06,294
beaverton|,US,OR,97,45.49,-122.8,299
beawar|,IN,,131,26.1,74.32,41
bebedouro|,BR,,72,-20.95,-48.48,13
beberibe|,BR,,37,-4.18,-38.13,54
bebington|,GB,,16,53.35,-3.02,131
becej|,RS,,26,45.62,20.03,144
bechar|,DZ,,143,31.62,-2.22,116
bechem|,GH,,17,7.09,-2.02,44
beckenham|,GB,,82,51.41,-0.03,131
beckingen|,DE,,16,49.4,6.7,108
beckley|,US,WV,17,37.78,-81.19,294
beckum|,DE,,38,51.76,8.04,108
becontree|,GB,,100,51.55,0.13,131
bedburg|,DE,,25,50.99,6.57,108
bedele|,ET,,20,8.46,36.35,110
bedesa|,ET,,18,8.9,40.78,110
bedford|,GB,,107,52.13,-0.47,131;,US,TX,49,32.84,-97.14,230;,US,NH,21,42.95,-71.52,294
bedi|,IN,,21,22.5,70.04,41
bedlington|,GB,,17,55.13,-1.59,131
bedong|,MY,,48,5.73,100.51,231
bedugul|,ID,,20,-8.45,115.59,147
bedworth|,GB,,30,52.48,-1.47,131
bedzin|,PL,,58,50.33,19.13,107
beerse|,BE,,16,51.32,4.85,42
beersel|,BE,,23,50.77,4.3,42
beersheba|,IL,,187,31.25,34.79,152
begamganj|,IN,,33,23.6,78.34,41
begles|,FR,,24,44.81,-0.55,129
begoro|,GH,,30,6.39,-0.38,44
begun|,IN,,21,24.98,75,41
begusarai|,IN,,103,25.42,86.13,41
behat|,IN,,18,30.17,77.61,41
behbahan|,IR,,79,30.6,50.24,2
behror|,IN,,26,27.89,76.28,41
behshahr|,IR,,94,36.69,53.55,2
beira|,MZ,,531,-19.84,34.84,216
beirut|,LB,,1916,33.89,35.5,189
beitbridge|,ZW,,26,-22.22,30,314
beja|,TN,,57,36.73,9.18,117;,PT,,35,38.02,-7.86,245
bejaia|,DZ,,164,36.76,5.08,116
bejar|,ES,,15,40.39,-5.76,123
bejucal|,CU,,18,22.93,-82.39,101
bekalta|,TN,,16,35.62,10.99,117
bekasi|,ID,,1520,-6.23,106.99,146
bekes|,HU,,21,46.77,21.13,145
bekescsaba|,HU,,65,46.68,21.1,145
bekobod|,UZ,,86,40.22,69.27,308
bektemir|,UZ,,26,41.21,69.33,308
bel air north|,US,MD,31,39.55,-76.37,294
bel air riviere seche|,MU,,18,-20.26,57.75,212
bel air south|,US,MD,48,39.51,-76.32,294
bela|,IN,,74,25.92,82,41;,PK,,20,26.23,66.31,5
bela vista|,BR,,18,-22.11,-56.52,63
belabo|,CM,,23,4.93,13.3,89
belalcazar|,CO,,32,2.65,-75.97,97
belas|,PT,,21,38.78,-9.26,245
belawan|,ID,,103,3.78,98.68,146
belaya glina|,RU,,18,46.08,40.87,252
belaya kalitva|,RU,,48,48.19,40.77,252
belchatow|,PL,,63,51.37,19.36,107
beldanga|,IN,,27,23.93,88.26,41
belebey|,RU,,63,54.12,54.12,185
beledweyne|,SO,,55,4.74,45.2,278
belek|,TR,,73,36.86,31.06,284
belem|,BR,,1408,-1.46,-48.5,56;,BR,,16,-6.69,-35.53,54
belen|,TR,,20,36.49,36.19,284
belen de umbria|Belen de Umbria,CO,,16,5.2,-75.87,97
belev|,RU,,15,53.81,36.13,252
belfast|,GB,,275,54.6,-5.93,131
belford roxo|,BR,,466,-22.76,-43.4,13
belfort|,FR,,55,47.64,6.85,129
belgaum|,IN,,429,15.85,74.5,41
belgorod|,RU,,345,50.61,36.58,252
belgrade|,RS,,1274,44.8,20.47,144
belgrano|,AR,,139,-34.56,-58.46,11
beli|,NG,,17,7.86,10.97,95
belidzhi|,RU,,16,41.89,48.41,252
belize city|,BZ,,61,17.5,-88.2,72
bell|,US,CA,36,33.98,-118.19,299
bell gardens|,US,CA,43,33.97,-118.15,299
bell ville|,AR,,35,-32.63,-62.69,12
bella vista|,DO,,176,18.46,-69.95,113;,US,AR,28,36.48,-94.27,230;,AR,,15,-27.03,-65.3,15
bellaire|,US,TX,19,29.71,-95.46,230
bellampalli|,IN,,67,19.06,79.49,41
bellaria igea marina|Bellaria-Igea Marina,IT,,18,44.14,12.47,159
bellary|,IN,,337,15.14,76.92,41
bellavista|,PE,,15,-7.06,-76.59,118
belle glade|,US,FL,18,26.68,-80.67,294
belleville|,CA,ON,49,44.17,-77.38,75;,US,IL,42,38.52,-89.98,230;,US,NJ,37,40.79,-74.15,294
bellevue|,US,WA,140,47.61,-122.2,299;,US,NE,56,41.14,-95.89,230;,US,WI,15,44.44,-87.92,230
bellflower|,US,CA,78,33.88,-118.12,299
bellingham|,US,WA,85,48.76,-122.49,299
bellinzona|,CH,,17,46.19,9.02,90
bellmore|,US,NY,16,40.67,-73.53,294
bello|,CO,,393,6.34,-75.56,97
bellshill|,GB,,21,55.82,-4.02,131
belluno|,IT,,25,46.14,12.22,159
bellview|,US,FL,23,30.46,-87.31,230
bellwood|,US,IL,19,41.88,-87.88,230
belmont|,US,CA,27,37.52,-122.28,299;,US,MA,25,42.4,-71.18,294
belmont cragin|,US,IL,79,41.93,-87.77,230
belo horizonte|,BR,,2373,-19.92,-43.94,13
belo jardim|,BR,,50,-8.34,-36.42,55
belo oriente|,BR,,18,-19.22,-42.48,13
belo sur tsiribihina|Belo sur Tsiribihina,MG,,24,-19.7,44.55,202
beloeil|,CA,QC,19,45.57,-73.21,75
belogorsk|,RU,,68,50.92,128.48,265
beloha|,MG,,23,-25.17,45.05,202
beloit|,US,WI,37,42.51,-89.03,230
belonia|,IN,,17,23.25,91.45,41
beloozerskiy|,RU,,18,55.46,38.44,252
belorechensk|,RU,,55,44.77,39.88,252
beloretsk|,RU,,70,53.96,58.4,185
belovo|,RU,,76,54.42,86.3,259
beloyarskiy|,RU,,20,63.71,66.67,185
belpasso|,IT,,16,37.59,14.98,159
belper|,GB,,23,53.02,-1.48,131
belsand|,IN,,19,26.44,85.4,155
belton|,US,MO,23,38.81,-94.53,230;,US,TX,21,31.06,-97.46,230
beltsville|,US,MD,17,39.03,-76.91,294
belur|,IN,,22,13.17,75.87,41
belvedere park|,US,GA,15,33.75,-84.27,294
belvidere|,US,IL,25,42.26,-88.84,230
belyye vody|,KZ,,26,42.42,69.83,183
bembereke|,BJ,,24,10.23,2.66,48
bemetara|,IN,,25,21.72,81.53,41
bemowo|,PL,,102,52.25,20.91,107
ben arous|,TN,,75,36.75,10.22,117
ben mehidi|,DZ,,28,36.77,7.91,116
ben tre|,VN,,59,10.24,106.38,170
benalmadena|,ES,,59,36.6,-4.57,123
benavente|,ES,,19,42,-5.68,123
benbrook|,US,TX,23,32.67,-97.46,230
bend|,US,OR,87,44.06,-121.32,299
bende|,NG,,80,5.56,7.63,95
bender|,MD,,110,46.83,29.48,200
bendigo|,AU,VIC,101,-36.76,144.28,30
bendorf|,DE,,17,50.42,7.58,108
benesov|,CZ,,16,49.78,14.69,106
benetusser|,ES,,15,39.42,-0.4,123
benevento|,IT,,49,41.13,14.78,159
benevides|,BR,,50,-1.36,-48.24,56
benfica|,PT,,37,38.75,-9.2,245
bengaluru|,IN,,5104,12.97,77.59,41
benghazi|,LY,,651,32.11,20.07,197
bengkulu|,ID,,310,-3.8,102.27,146
benguela|,AO,,151,-12.58,13.41,10
beni|,CD,,232,0.49,29.47,85
beni amrane|,DZ,,18,36.67,3.59,116
beni douala|,DZ,,34,36.62,4.08,116
beni khiar|,TN,,18,36.47,10.78,117
beni mellal|,MA,,166,32.34,-6.35,198
beni mered|,DZ,,93,36.52,2.86,116
beni mester|,DZ,,20,34.87,-1.42,116
beni saf|,DZ,,46,35.3,-1.38,116
benicarlo|,ES,,27,40.42,0.43,123
benicassim|,ES,,18,40.05,0.07,123
benicia|,US,CA,28,38.05,-122.16,299
benidorm|,ES,,71,38.54,-0.13,123
benin city|,NG,,1125,6.34,5.63,95
benito juarez|,MX,,385,19.37,-99.16,219;,MX,,355,19.4,-99.16,219
benoni|,ZA,,605,-26.19,28.32,69
benoy|,TD,,16,8.98,16.32,96
bensekrane|,DZ,,21,35.07,-1.22,116
bensenville|,US,IL,18,41.96,-87.94,230
bensheim|,DE,,39,49.68,8.62,108
bensonhurst|,US,NY,60,40.6,-73.99,294
bensonville|,LR,,33,6.45,-10.61,192
benthuizen|,NL,,19,52.08,4.54,235
bentleigh|,AU,VIC,16,-37.92,145.04,30
bentleigh east|,AU,VIC,27,-37.92,145.05,30
bentley|,GB,,35,53.53,-1.15,131
bento goncalves|,BR,,91,-29.17,-51.52,13
benton|,US,AR,34,34.56,-92.59,230
bentong town|,MY,,49,3.52,101.91,231
bentonville|,US,AR,44,36.37,-94.21,230
bentota|,LK,,37,6.43,80,191
beohari|,IN,,22,24.02,81.38,41
beolgyo|,KR,,20,34.85,127.34,176
beoumi|,CI,,23,7.67,-5.58,91
beppu|,JP,,125,33.28,131.5,164
bera|,BD,,40,24.08,89.63,40
berasia|,IN,,27,23.63,77.43,41
berastagi|,ID,,45,3.19,98.51,146
berat|,AL,,47,40.71,19.95,8
berazategui|,AR,,167,-34.77,-58.21,11
berber|,SD,,22,18.02,33.98,273
berbera|,SO,,242,10.44,45.01,278
berberati|,CF,,62,4.26,15.79,87
berck|,FR,,16,50.4,1.6,129
berck plage|Berck-Plage,FR,,16,50.41,1.56,129
berdsk|,RU,,90,54.76,83.1,262
berdyansk|,UA,,118,46.77,36.8,292
berdychiv|,UA,,86,49.9,28.6,292
berea|,US,OH,19,41.37,-81.85,294;,ZA,,15,-29.85,30.99,69
berehove|,UA,,26,48.21,22.64,292
bereket|,TM,,21,39.24,55.52,288
berekum|,GH,,62,7.45,-2.58,44
berettyoujfalu|,HU,,16,47.22,21.55,145
berezniki|,RU,,168,59.41,56.82,185
berezovka|,RU,,21,56.03,93.11,260
berezovskiy|,RU,,55,55.6,86.2,259
berga|,ES,,17,42.1,1.85,123
bergama|,TR,,57,39.12,27.18,284
bergamo|,IT,,114,45.7,9.67,159
bergedorf|,DE,,120,53.48,10.23,108
bergeijk|,NL,,18,51.32,5.36,235
bergen|,NO,,214,60.39,5.32,236
bergen op zoom|Bergen op Zoom,NL,,66,51.49,4.29,235
bergenfield|,US,NJ,28,40.93,-74,294
bergerac|,FR,,28,44.85,0.48,129
bergheim|,DE,,64,50.96,6.64,108
bergisch gladbach|,DE,,106,50.99,7.13,108
bergkamen|,DE,,52,51.62,7.64,108
bergneustadt|,DE,,21,51.02,7.66,108
bergschenhoek|,NL,,17,51.99,4.5,235
beri khas|,IN,,17,28.7,76.58,41
beringen|,BE,,41,51.05,5.23,42
berja|,ES,,15,36.85,-2.95,123
berkane|,MA,,81,34.92,-2.32,198
berkel en rodenrijs|Berkel en Rodenrijs,NL,,20,51.99,4.48,235
berkeley|,US,CA,121,37.87,-122.27,299
berkhamsted|,GB,,22,51.76,-0.57,131
berkley|,US,MI,15,42.5,-83.18,298
berkovitsa|,BG,,15,43.24,23.13,45
berlin|,DE,,3426,52.52,13.41,108
berlin kopenick|,DE,,60,52.44,13.58,108
berlin treptow|,DE,,50,52.49,13.44,108
bermejo|,BO,,35,-22.73,-64.34,14
bermeo|,ES,,17,43.42,-2.72,123
bern|,CH,,122,46.95,7.45,90
bernau bei berlin|Bernau bei Berlin,DE,,35,52.68,13.59,108
bernburg|,DE,,32,51.79,11.74,108
beroroha|,MG,,19,-21.67,45.17,202
beroun|,CZ,,18,49.96,14.07,106
berrahal|,DZ,,19,36.84,7.45,116
berrechid|,MA,,94,33.27,-7.59,198
berriane|,DZ,,45,32.83,3.77,116
berriozabal|,MX,,28,16.8,-93.27,219
berrouaghia|,DZ,,81,36.14,2.91,116
bertioga|,BR,,36,-23.85,-46.14,13
bertoua|,CM,,218,4.58,13.68,89
beruniy|,UZ,,51,41.69,60.75,307
beruwala|,LK,,34,6.48,79.98,191
berwick|,AU,VIC,47,-38.03,145.35,30
berwyn|,US,IL,56,41.85,-87.79,230
beryozovsky|,RU,,47,56.91,60.8,185
besancon|,FR,,128,47.25,6.02,129
besbes|,DZ,,66,36.7,7.85,116
beshariq|,UZ,,22,40.44,70.61,308
beshkent|,UZ,,17,38.82,65.65,307
besikduzu|,TR,,37,41.05,39.23,284
beslan|,RU,,36,43.19,44.54,252
besni|,TR,,42,37.69,37.86,284
bessemer|,US,AL,27,33.4,-86.95,230
best|,NL,,29,51.51,5.39,235
besuki|,ID,,55,-7.73,113.7,146
bet she an|Bet She'an,IL,,17,32.5,35.5,152
bet shemesh|,IL,,67,31.73,34.99,152
betafo|,MG,,30,-19.83,46.85,202
betamcherla|,IN,,35,15.45,78.15,41
betera|,ES,,21,39.59,-0.46,123
bethal|,ZA,,102,-26.46,29.47,69
bethany|,US,OR,21,45.56,-122.87,299;,US,OK,20,35.52,-97.63,230
bethel park|,US,PA,32,40.33,-80.04,294
bethesda|,US,MD,61,38.98,-77.1,294
bethlehem|,ZA,,84,-28.23,28.31,69;,US,PA,75,40.63,-75.37,294;,PS,,29,31.7,35.2,153
bethnal green|,GB,,18,51.53,-0.06,131
bethpage|,US,NY,16,40.74,-73.48,294
bethune|,FR,,32,50.53,2.64,129
betim|,BR,,384,-19.97,-44.2,13
betioky|,MG,,31,-23.72,44.38,202
betong|,TH,,30,5.77,101.07,231
bettendorf|,US,IA,36,41.52,-90.52,230
bettiah|,IN,,127,26.8,84.5,41
betul|,IN,,92,21.9,77.9,41
beuningen|,NL,,26,51.86,5.77,235
beveren|,BE,,45,51.21,4.26,42
beverley|,GB,,31,53.85,-0.42,131
beverly|,US,MA,41,42.56,-70.88,294
beverly cove|,US,MA,40,42.55,-70.85,294
beverly hills|,US,CA,35,34.07,-118.4,299
beverungen|,DE,,15,51.67,9.37,108
beverwijk|,NL,,38,52.48,4.66,235
bewar|,IN,,23,27.22,79.3,41
bexbach|,DE,,19,49.35,7.26,108
bexhill on sea|Bexhill-on-Sea,GB,,40,50.85,0.47,131
bexley|,GB,,228,51.44,0.15,131;,AU,NSW,20,-33.95,151.12,31
beykonak|,TR,,30,36.33,30.3,284
beylagan|,AZ,,16,39.78,47.62,35
beylikduzu|,TR,,122,40.98,28.64,284
beypazari|,TR,,39,40.17,31.92,284
beypore|,IN,,71,11.17,75.81,41
beysehir|,TR,,44,37.68,31.72,284
bezenchuk|,RU,,24,52.98,49.43,254
bezerros|,BR,,51,-8.23,-35.8,55
bezhetsk|,RU,,28,57.79,36.7,252
beziers|,FR,,74,43.34,3.21,129
bezons|,FR,,28,48.92,2.21,129
bhabhua|,IN,,49,25.04,83.61,41
bhachau|,IN,,24,23.3,70.34,41
bhadasar|,IN,,33,28.31,74.29,41
bhadaur|,IN,,18,30.48,75.33,41
bhadohi|,IN,,79,25.4,82.57,41
bhadra|,IN,,38,29.1,75.17,41
bhadrachalam|,IN,,46,17.67,80.89,41
bhadrakh|,IN,,99,21.05,86.52,41
bhadrapur|,NP,,20,26.54,88.09,155
bhadravati|,IN,,164,13.85,75.71,41
bhadreswar|,IN,,122,22.82,88.34,41
bhagalpur|,IN,,362,25.24,86.97,41
bhainsdehi|,IN,,16,21.64,77.63,41
bhairab bazar|,BD,,105,24.05,90.98,40
bhaisa|,IN,,46,19.11,77.96,41
bhakkar|,PK,,82,31.63,71.06,5
bhalki|,IN,,39,18.04,77.21,41
bhalwal|,PK,,75,32.27,72.9,5
bhamo|,MM,,48,24.25,97.23,156
bhan|,PK,,17,26.56,67.72,5
bhandara|,IN,,90,21.17,79.65,41
bhandaria|,BD,,30,22.49,90.06,40
bhander|,IN,,22,25.74,78.75,41
bhanjanagar|,IN,,21,19.93,84.58,41
bhanpura|,IN,,17,24.51,75.75,41
bhanpuri|,IN,,17,21.09,80.93,41
bhanvad|,IN,,21,21.93,69.78,41
bharatpur|,IN,,229,27.22,77.49,41;,NP,,107,27.68,84.44,155
bharthana|,IN,,41,26.75,79.22,41
bharuch|,IN,,154,21.69,72.98,41
bharwari|,IN,,16,25.56,81.49,41
bhasawar|,IN,,19,27.04,77.05,41
bhatapara|,IN,,52,21.73,81.95,41
bhatkal|,IN,,32,13.99,74.56,41
bhatpara|,IN,,483,22.87,88.4,41
bhatpara abhaynagar|,BD,,43,23.01,89.44,40
bhattiprolu|,IN,,18,16.1,80.78,41
bhavani|,IN,,40,11.45,77.68,41
bhavnagar|,IN,,555,21.76,72.15,41
bhawana|,PK,,16,31.57,72.65,5
bhawaniganj|,IN,,38,24.42,75.84,41
bhawanigarh|,IN,,19,30.27,76.04,41
bhawanipatna|,IN,,64,19.91,83.17,41
bhawanipur|,IN,,27,26.45,87.03,155
bhayandar|,IN,,520,19.3,72.85,41
bhayavadar|,IN,,19,21.86,70.25,41
bhera|,PK,,32,32.48,72.91,5
bheramara|,BD,,38,24.02,88.99,40
bhikangaon|,IN,,15,21.87,75.96,41
bhikhi|,IN,,16,30.06,75.53,41
bhilai|,IN,,625,21.21,81.43,41
bhilwara|,IN,,326,25.35,74.64,41
bhimavaram|,IN,,143,16.54,81.52,41
bhimbar|,PK,,343,32.97,74.08,5
bhimunipatnam|,IN,,45,17.89,83.45,41
bhind|,IN,,174,26.57,78.79,41
bhindar|,IN,,17,24.5,74.19,41
bhinga|,IN,,22,27.7,81.93,41
bhinmal|,IN,,43,25,72.27,41
bhisho|,ZA,,137,-32.85,27.44,69
bhit shah|,PK,,19,25.81,68.49,5
bhitarwar|,IN,,18,25.79,78.11,41
bhiwadi|,IN,,34,28.21,76.86,41
bhiwandi|,IN,,707,19.3,73.06,41
bhiwani|,IN,,191,28.79,76.14,41
bhogpur|,IN,,18,31.55,75.64,41
bhola|,BD,,99,22.69,90.64,40
bhongaon|,IN,,30,27.26,79.18,41
bhongir|,IN,,50,17.52,78.89,41
bhopal|,IN,,1600,23.25,77.4,41
bhopalwala|,PK,,17,32.43,74.36,5
bhor|,IN,,19,18.15,73.84,41
bhuban|,IN,,20,20.88,85.83,41
bhubaneshwar|,IN,,762,20.27,85.83,41
bhudgaon|,IN,,16,16.91,74.6,41
bhuj|,IN,,133,23.25,69.67,41
bhum|,IN,,19,18.46,75.66,41
bhusaval|,IN,,183,21.04,75.79,41
biala podlaska|,PL,,58,52.03,23.12,107
bialogard|,PL,,24,54.01,15.99,107
bialoleka|,PL,,89,52.32,20.97,107
bialystok|,PL,,292,53.13,23.16,107
biancavilla|,IT,,23,37.64,14.87,159
biankouma|,CI,,23,7.74,-7.61,92
biaora|,IN,,42,23.92,76.91,41
biarritz|,FR,,33,43.48,-1.56,129
bibai|,JP,,29,43.32,141.86,164
biberach an der riss|Biberach an der Riss,DE,,32,48.09,9.79,108
bibiani|,GH,,19,6.46,-2.32,44
bibir hat|,BD,,89,22.68,91.79,40
bibirevo|,RU,,159,55.88,37.6,252
bicester|,GB,,34,51.9,-1.15,131
bichena|,ET,,16,10.45,38.2,110
bida|,NG,,172,9.08,6.01,95
bidar|,IN,,204,17.91,77.52,41
bidbid|,OM,,21,23.41,58.13,238
biddeford|,US,ME,21,43.49,-70.45,294
biddulph|,GB,,18,53.12,-2.18,131
bideford|,GB,,29,51.02,-4.21,131
bidhuna|,IN,,27,26.8,79.51,41
bidur|,MY,,30,4.12,101.28,231
biel bienne|Biel/Bienne,CH,,49,47.14,7.25,90
bielany|,PL,,135,52.29,20.94,107
bielawa|,PL,,31,50.69,16.62,107
bielefeld|,DE,,332,52.03,8.53,108
biella|,IT,,43,45.56,8.06,159
bielsk podlaski|,PL,,26,52.77,23.19,107
bielsko biala|Bielsko-Biala,PL,,177,49.82,19.05,107
bien hoa|,VN,,407,10.94,106.82,170
bierun|,PL,,20,50.09,19.09,107
biesdorf|,DE,,25,52.51,13.55,108
bietigheim bissingen|Bietigheim-Bissingen,DE,,42,48.94,9.12,108
big spring|,US,TX,29,32.25,-101.48,230
biga|,TR,,31,40.23,27.24,284
bigadic|,TR,,15,39.39,28.13,284
biggleswade|,GB,,17,52.09,-0.26,131
bignay uno|,PH,,22,13.86,121.49,242
bignona|,SN,,26,12.81,-16.23,210
biguacu|,BR,,52,-27.49,-48.66,13
bihac|,BA,,76,44.82,15.87,37
bihar sharif|,IN,,244,25.2,85.52,41
biharamulo|,TZ,,34,-2.63,31.31,214
bihariganj|,IN,,33,25.73,86.99,41
bijapur|,IN,,271,16.82,75.72,41
bijar|,IR,,54,35.87,47.61,2
bijawar|,IN,,19,24.62,79.49,41
bijbehara|,IN,,25,33.79,75.11,5
bijeljina|,BA,,38,44.76,19.21,37
bijelo polje|,ME,,15,43.04,19.75,201
bijnor|,IN,,85,29.37,78.14,41
bikaner|,IN,,576,28.02,73.31,41
bikin|,RU,,20,46.81,134.25,266
bikramganj|,IN,,43,25.21,84.26,41
bila tserkva|,UA,,199,49.81,30.11,292
bilajari|,AZ,,42,40.44,49.81,35
bilara|,IN,,42,26.18,73.71,41
bilari|,IN,,30,28.62,78.8,41
bilasipara|,IN,,38,26.23,90.23,41
bilaspur|,IN,,283,22.08,82.16,41;,IN,,40,28.89,79.27,41
bilbao|,ES,,355,43.26,-2.93,123
bilbays|,EG,,129,30.42,31.56,120
bilderstoeckchen|,DE,,15,50.97,6.93,108
bilecik|,TR,,40,40.14,29.98,284
bilgi|,IN,,16,16.35,75.62,41
bilgoraj|,PL,,27,50.54,22.72,107
bilgram|,IN,,27,27.18,80.03,41
bilhaur|,IN,,19,26.84,80.06,41
bilhorod dnistrovskyi|Bilhorod-Dnistrovskyi,UA,,50,46.19,30.35,292
bilicenii vechi|,MD,,15,47.66,28.05,200
bilimora|,IN,,511,20.77,72.96,41
bilina|,CZ,,16,50.55,13.78,106
billerica|,US,MA,40,42.56,-71.27,294
billericay|,GB,,36,51.63,0.42,131
billingham|,GB,,36,54.59,-1.29,131
billings|,US,MT,110,45.78,-108.5,227
billiri|,NG,,16,9.87,11.23,95
bilohirsk|,UA,,16,45.05,34.6,293
bilopillya|,UA,,18,51.15,34.31,292
biloxi|,US,MS,46,30.4,-88.89,230
bilqas|,EG,,104,31.21,31.36,120
bilsanda|,IN,,16,28.24,79.95,41
bilsi|,IN,,26,28.13,78.91,41
bilthra|,IN,,17,26.13,83.89,41
bilzen|,BE,,30,50.87,5.52,42
bim son|,VN,,54,20.08,105.86,171
bima|,ID,,67,-8.46,118.73,147
bimbo|,CF,,130,4.26,18.42,87
binalbagan|,PH,,39,10.19,122.86,242
binan|,PH,,300,14.34,121.08,242
binangonan|,PH,,219,14.46,121.19,242
binche|,BE,,32,50.41,4.16,42
bindki|,IN,,36,26.04,80.58,41
bindura|,ZW,,37,-17.3,31.33,314
bingen am rhein|Bingen am Rhein,DE,,25,49.97,7.9,108
bingerville|,CI,,51,5.36,-3.89,91
binghamton|,US,NY,46,42.1,-75.92,294
bingley|,GB,,20,53.85,-1.84,131
bingol|,TR,,81,38.88,40.49,284
binh long|,VN,,15,11.65,106.61,169
binjai|,ID,,229,3.6,98.49,146
binka|,IN,,15,21.03,83.81,41
binmaley|,PH,,44,16.03,120.27,242
binnish|,SY,,30,35.96,36.71,283
binonga|,PH,,84,10.77,122.98,242
bintulu|,MY,,152,3.17,113.03,232
biny selo|,AZ,,25,40.45,50.09,35
bir el ater|Bir el Ater,DZ,,69,34.74,8.06,116
bir el djir|Bir el Djir,DZ,,68,35.72,-0.55,116
biratnagar|,NP,,182,26.46,87.27,155
birecik|,TR,,44,37.03,37.98,284
birendranagar|,NP,,31,28.6,81.63,155
bireun|,ID,,26,5.2,96.7,146
birganj|,NP,,133,27.02,84.88,155
birigui|,BR,,102,-21.29,-50.34,13
birine|,DZ,,51,35.63,3.23,116
biritiba mirim|,BR,,26,-23.57,-46.04,13
birjand|,IR,,197,32.87,59.22,2
birkenhead|,GB,,325,53.39,-3.01,131
birkerod|,DK,,19,55.85,12.43,111
birkhadem|,DZ,,72,36.71,3.05,116
birkirkara|,MT,,22,35.9,14.46,211
birmingham|,GB,,984,52.48,-1.9,131;,US,AL,212,33.52,-86.8,230;,US,MI,21,42.55,-83.21,298
birmitrapur|,IN,,28,22.4,84.77,41
birni n konni|,NE,,48,13.8,5.25,49
birnin kebbi|,NG,,108,12.45,4.2,95
birnin kudu|,NG,,27,11.45,9.48,95
birobidzhan|,RU,,76,48.79,132.92,266
birpara|,IN,,30,26.7,89.15,41
birpur|,IN,,19,26.51,87.01,155
birsk|,RU,,41,55.42,55.54,185
birur|,IN,,23,13.6,75.97,41
biryulevo|,RU,,144,55.59,37.68,252
biryulevo zapadnoye|,RU,,89,55.59,37.64,252
bisalpur|,IN,,68,28.29,79.8,41
bisauli|,IN,,32,28.31,78.94,41
bisceglie|,IT,,54,41.24,16.5,159
bischheim|,FR,,17,48.62,7.75,129
bishkek|,KG,,900,42.87,74.59,168
bishnupur|,IN,,64,23.07,87.32,41
bishoftu|,ET,,104,8.75,38.98,110
bishop auckland|,GB,,26,54.66,-1.68,131
bishopbriggs|,GB,,23,55.91,-4.22,131
bishops stortford|,GB,,38,51.87,0.16,131
bishopstoke|,GB,,18,50.97,-1.33,131
biskra|,DZ,,308,34.85,5.73,116
bislig|,PH,,68,8.22,126.32,242
bismarck|,US,ND,71,46.81,-100.78,230
bismil|,TR,,74,37.85,40.66,284
bissau|,GW,,388,11.86,-15.6,139;,IN,,23,28.25,75.08,41
bistrita|,RO,,81,47.13,24.5,251
biswan|,IN,,53,27.5,81,41
bitkine|,TD,,18,11.98,18.21,96
bitlis|,TR,,46,38.4,42.11,284
bitola|,MK,,87,41.03,21.33,204
bitonto|,IT,,52,41.11,16.69,159
bitterfeld wolfen|Bitterfeld-Wolfen,DE,,16,51.62,12.32,108
biu|,NG,,95,10.61,12.19,95
bixby|,US,OK,25,35.94,-95.88,230
biysk|,RU,,215,52.54,85.21,186
bizerte|,TN,,115,37.27,9.87,117
bjelovar|,HR,,28,45.9,16.85,38
bjorlanda|,SE,,23,57.77,11.83,127
blackburn|,GB,,147,53.75,-2.48,131
blackheath|,GB,,25,51.46,0.01,131
blackpool|,GB,,239,53.82,-3.05,131
blacksburg|,US,VA,44,37.23,-80.41,294
blacktown|,AU,NSW,47,-33.77,150.92,31
blackwood|,GB,,15,51.67,-3.21,131
blagnac|,FR,,24,43.63,1.39,129
blagodarnyy|,RU,,36,45.1,43.44,252
blagoevgrad|,BG,,71,42.02,23.1,45
blagoveshchensk|,RU,,221,50.28,127.54,265;,RU,,34,55.03,55.98,185
blaine|,US,MN,62,45.16,-93.23,230
blainville|,CA,QC,46,45.67,-73.88,75
blaj|,RO,,20,46.18,23.92,251
blanchardstown|,IE,,17,53.39,-6.38,151
blanes|,ES,,40,41.67,2.79,123
blankenberge|,BE,,18,51.31,3.13,42
blankenburg|,DE,,16,51.79,10.96,108
blanquefort|,FR,,17,44.91,-0.64,129
blansko|,CZ,,20,49.36,16.64,106
blantyre|,MW,,585,-15.78,35.01,215;,GB,,17,55.8,-4.09,131
blenheim|,NZ,,27,-41.52,173.95,237
bletchley|,GB,,50,51.99,-0.73,131
blida|,DZ,,182,36.47,2.83,116
blieskastel|,DE,,23,49.24,7.26,108
blitar|,ID,,132,-8.1,112.17,146
bloemfontein|,ZA,,463,-29.12,26.21,69
bloemhof|,ZA,,17,-27.65,25.61,69
blois|,FR,,54,47.59,1.33,129
blomberg|,DE,,17,51.94,9.09,108
bloomfield|,US,NJ,49,40.81,-74.19,294
bloomingdale|,US,FL,23,27.89,-82.24,294;,US,IL,22,41.96,-88.08,230
bloomington|,US,MN,86,44.84,-93.3,230;,US,IN,84,39.17,-86.53,295;,US,IL,78,40.48,-88.99,230;,US,CA,24,34.07,-117.4,299
blora|,ID,,52,-6.97,111.42,146
bloxwich|,GB,,40,52.62,-2,131
blue island|,US,IL,24,41.66,-87.68,230
blue springs|,US,MO,54,39.02,-94.28,230
bluefields|,NI,,44,12.01,-83.76,143
bluffton|,US,SC,17,32.24,-80.86,294
blumenau|,BR,,294,-26.92,-49.07,13
blyth|,GB,,37,55.13,-1.51,131
blythe|,US,CA,19,33.61,-114.6,299
bnei brak|,IL,,154,32.08,34.83,152
bni bouayach|,MA,,18,35.11,-3.84,198
bo|,SL,,174,7.96,-11.74,277
bo ka|Bo'ka,UZ,,20,40.81,69.19,308
bo phloi|,TH,,17,14.33,99.51,171
boa esperanca|,BR,,34,-21.09,-45.57,13
boa viagem|,BR,,25,-5.13,-39.73,54
boa vista|,BR,,235,2.82,-60.67,65
boaco|,NI,,29,12.47,-85.66,143
boadilla del monte|Boadilla del Monte,ES,,43,40.41,-3.88,123
boardman|,US,OH,35,41.02,-80.66,294
bobbili|,IN,,53,18.57,83.36,41
bobigny|,FR,,45,48.91,2.45,129
bobingen|,DE,,17,48.27,10.83,108
boblingen|,DE,,46,48.68,9.01,108
bobo dioulasso|Bobo-Dioulasso,BF,,360,11.18,-4.3,43
bobrov|,RU,,21,51.1,40.02,252
boca chica|,DO,,46,18.45,-69.6,113
boca del mar|,US,FL,24,26.35,-80.15,294
boca raton|,US,FL,93,26.36,-80.08,294
boca suno|,EC,,20,-0.7,-77.14,99
bocaiuva|,BR,,32,-17.11,-43.81,13
bocaue|,PH,,99,14.8,120.93,242
bochnia|,PL,,29,49.97,20.43,107
bocholt|,DE,,74,51.84,6.62,108
bochum|,DE,,386,51.48,7.22,108
bochum hordel|Bochum-Hordel,DE,,380,51.5,7.18,108
bocsa|,RO,,16,45.37,21.71,251
boda|,CF,,17,4.32,17.47,87
bodaybo|,RU,,16,57.85,114.19,263
bode saadu|,NG,,17,8.94,4.78,95
bodegraven|,NL,,19,52.08,4.75,235
boden|,SE,,17,65.83,21.69,127
bodhan|,IN,,74,18.66,77.89,41
bodinayakkanur|,IN,,76,10.01,77.35,41
boditi|,ET,,33,6.97,37.87,110
bodo|,NO,,34,67.28,14.41,236
bodrum|,TR,,39,37.04,27.43,284
boedo|,AR,,48,-34.63,-58.42,11
boende|,CD,,32,-0.28,20.88,86
bogale|,MM,,69,16.29,95.4,156
bogatynia|,PL,,19,50.91,14.96,107
bogdanovich|,RU,,32,56.78,62.05,185
bogenhausen|,DE,,78,48.15,11.62,108
boghni|,DZ,,55,36.54,3.95,116
bognor regis|,GB,,64,50.78,-0.68,131
bogo|,PH,,24,11.05,124.01,242;,CM,,17,10.73,14.61,89
bogor|,ID,,800,-6.59,106.79,146
bogoroditsk|,RU,,30,53.77,38.12,252
bogorodsk|,RU,,37,56.11,43.51,252
bogorodskoye|,RU,,103,55.81,37.72,252
bogota|,CO,,7674,4.61,-74.08,97
bogotol|,RU,,24,56.21,89.53,260
bogovinje|,MK,,15,41.92,20.91,204
bogra|,BD,,210,24.85,89.37,40
boguchar|,RU,,15,49.94,40.55,252
boguszow gorce|Boguszow-Gorce,PL,,17,50.76,16.2,107
bohicon|,BJ,,125,7.18,2.07,48
bohodukhiv|,UA,,18,50.16,35.53,292
bohumin|,CZ,,23,49.9,18.36,106
bohuslav|,UA,,16,49.55,30.87,292
boiro|,ES,,19,42.65,-8.88,123
bois colombes|Bois-Colombes,FR,,24,48.92,2.27,129
boisar|,IN,,16,19.8,72.76,41
boisbriand|,CA,QC,26,45.62,-73.83,75
boise|,US,ID,146,43.61,-116.2,302
boissy saint leger|Boissy-Saint-Leger,FR,,16,48.75,2.51,129
boituva|,BR,,49,-23.28,-47.67,13
bojnurd|,IR,,192,37.47,57.33,2
bojonegoro|,ID,,87,-7.15,111.88,146
bokajan|,IN,,17,26.02,93.78,41
bokaro|,IN,,419,23.79,85.96,41
boke|,GN,,15,10.93,-14.29,92
boksburg|,ZA,,445,-26.21,28.26,69
boksitogorsk|,RU,,17,59.47,33.85,252
bol shaya setun|Bol'shaya Setun',RU,,20,55.72,37.42,252
bol shoy kamen|Bol'shoy Kamen',RU,,38,43.11,132.35,266
boldumsaz|,TM,,21,42.13,59.67,288
boleslawiec|,PL,,41,51.26,15.57,107
bolgatanga|,GH,,54,10.79,-0.85,43
bolhrad|,UA,,15,45.68,28.62,292
bolingbrook|,US,IL,74,41.7,-88.07,230
bollate|,IT,,35,45.55,9.12,159
bolobo|,CD,,28,-2.16,16.23,88
bologna|,IT,,366,44.49,11.34,159
bologoye|,RU,,25,57.89,34.05,252
bolotnoye|,RU,,18,55.67,84.4,262
bolpur|,IN,,71,23.66,87.7,41
bolton|,GB,,141,53.58,-2.43,131
bolu|,TR,,97,40.74,31.61,284
bolvadin|,TR,,56,38.71,31.05,284
bolzano|,IT,,99,46.49,11.34,159
bom conselho|,BR,,28,-9.17,-36.68,55
bom despacho|,BR,,40,-19.74,-45.25,13
bom jesus da lapa|Bom Jesus da Lapa,BR,,41,-13.26,-43.42,60
bom jesus do itabapoana|Bom Jesus do Itabapoana,BR,,31,-21.13,-41.68,13
boma|,CD,,163,-5.85,13.05,86
bombay|Mumbai,IN,,12692,19.07,72.88,41
bon air|,US,VA,16,37.52,-77.56,294
bonab|,IR,,80,37.34,46.06,2
bonao|,DO,,73,18.94,-70.41,113
bondo|,CD,,18,3.81,23.69,85
bondoukou|,CI,,58,8.04,-2.8,91
bondowoso|,ID,,70,-7.91,113.82,146
bondy|,FR,,48,48.9,2.49,129
bonen|,DE,,19,51.6,7.77,108
bonga|,ET,,19,7.28,36.23,110
bongabon|,PH,,36,15.63,121.14,242
bongaigaon|,IN,,65,26.48,90.56,41
bongao|,PH,,27,5.03,119.77,232
bongor|,TD,,28,10.28,15.37,96
bongouanou|,CI,,34,6.65,-4.2,91
bonita springs|,US,FL,52,26.34,-81.78,294
bonn|,DE,,313,50.73,7.1,108
bonneuil sur marne|Bonneuil-sur-Marne,FR,,19,48.77,2.48,129
bonney lake|,US,WA,20,47.18,-122.19,299
bonny|,NG,,17,4.45,7.17,95
bonnyrigg|,GB,,16,55.87,-3.11,131
bonoua|,CI,,37,5.27,-3.6,91
bontang|,ID,,102,0.13,117.49,147
boo|,SE,,24,59.33,18.28,127
boom|,BE,,16,51.09,4.37,42
boone|,US,NC,18,36.22,-81.67,294
bootle|,GB,,58,53.47,-3.02,131
boppard|,DE,,16,50.23,7.59,108
bor|,RU,,61,56.36,44.07,252;,RS,,39,44.07,22.1,144;,TR,,32,37.89,34.56,284;,SS,,27,6.21,31.56,280
boras|,SE,,72,57.72,12.94,127
borazjan|,IR,,86,29.27,51.22,2
bordeaux|,FR,,232,44.84,-0.58,129
bordj bou arreridj|,DZ,,168,36.07,4.76,116
bordj el kiffan|Bordj el Kiffan,DZ,,123,36.75,3.19,116
bordj ghdir|,DZ,,34,35.9,4.9,116
bordj zemoura|,DZ,,20,36.27,4.86,116
bordon|,GB,,21,51.11,-0.86,131
borehamwood|,GB,,32,51.65,-0.28,131
borgomanero|,IT,,20,45.7,8.46,159
borisoglebsk|,RU,,69,51.37,42.08,252
borivli|,IN,,610,19.23,72.86,41
borken|,DE,,41,51.84,6.86,108
borlange|,SE,,42,60.49,15.44,127
bormujos|,ES,,19,37.37,-6.07,123
borna|,DE,,19,51.12,12.5,108
borne|,NL,,21,52.3,6.75,235
bornem|,BE,,20,51.1,4.24,42
bornheim|,DE,,49,50.76,6.99,108
borodino|,RU,,20,55.91,94.91,260
borongan|,PH,,16,11.61,125.43,242
boronia|,AU,VIC,22,-37.87,145.28,30
boroon|,PH,,15,8.18,124.18,242
borough park|,US,NY,149,40.63,-74,294
borovichi|,RU,,57,58.39,33.92,252
borovskiy|,RU,,15,57.04,65.72,185
borsa|,RO,,27,47.66,24.66,251
borsad|,IN,,60,22.41,72.9,41
borssele|,NL,,22,51.42,3.73,235
borujen|,IR,,53,31.97,51.29,2
borujerd|,IR,,252,33.9,48.75,2
boryeong|,KR,,62,36.35,126.6,176
boryslav|,UA,,37,49.29,23.43,292
boryspil|Boryspil',UA,,55,50.35,30.96,292
borzya|,RU,,30,50.38,116.52,267
bosanska krupa|,BA,,15,44.88,16.15,37
bosaso|,SO,,74,11.28,49.18,278
boscoreale|,IT,,27,40.77,14.48,159
boshkengash|,TJ,,24,38.47,68.81,4
boskoop|,NL,,15,52.08,4.66,235
bossangoa|,CF,,27,6.49,17.46,87
bossier city|,US,LA,68,32.52,-93.73,230
boston|,US,MA,667,42.36,-71.06,294;,GB,,41,52.98,-0.03,131
bostonia|,US,CA,15,32.81,-116.94,299
botad|,IN,,117,22.17,71.67,41
botevgrad|,BG,,21,42.9,23.78,45
bothaville|,ZA,,72,-27.39,26.62,69
bothell|,US,WA,43,47.76,-122.21,299
bothell west|,US,WA,17,47.81,-122.24,299
botolan|,PH,,23,15.29,120.02,242
botosani|,RO,,115,47.75,26.67,251
botshabelo|,ZA,,310,-29.27,26.73,69
bottrop|,DE,,120,51.52,6.93,108
botucatu|,BR,,114,-22.89,-48.45,13
bou arfa|,DZ,,44,36.46,2.81,116
bou hanifia el hamamat|Bou Hanifia el Hamamat,DZ,,28,35.31,-0.05,116
bou ismail|,DZ,,22,36.64,2.69,116
bou tlelis|,DZ,,26,35.57,-0.9,116
bouafle|,CI,,61,6.99,-5.74,91
bouake|,CI,,567,7.69,-5.03,91
bouar|,CF,,29,5.93,15.6,87
bouarfa|,MA,,29,32.53,-1.96,198
boucherville|,CA,QC,39,45.59,-73.44,75
boudjima|,DZ,,21,36.8,4.15,116
boudouaou|,DZ,,45,36.73,3.41,116
boufarik|,DZ,,60,36.57,2.91,116
bougaa|,DZ,,39,36.33,5.09,116
bougado|,PT,,22,41.34,-8.55,245
bougara|,DZ,,63,36.54,3.08,116
bougouni|,ML,,35,11.42,-7.48,93
bouguenais|,FR,,17,47.18,-1.62,129
bouinan|,DZ,,30,36.53,2.99,116
bouira|,DZ,,53,36.37,3.9,116
boujniba|,MA,,15,32.9,-6.77,198
boukadir|,DZ,,27,36.07,1.13,116
boulder|,US,CO,107,40.01,-105.27,227
boulder city|,US,NV,16,35.98,-114.83,299
boulogne billancourt|Boulogne-Billancourt,FR,,109,48.84,2.24,129
boulogne sur mer|Boulogne-sur-Mer,FR,,47,50.73,1.61,129
boulsa|,BF,,17,12.67,-0.57,43
boumahra ahmed|,DZ,,23,36.46,7.51,116
boumerdas|,DZ,,786,36.77,3.48,116
bouna|,CI,,24,9.27,-3,91
boundiali|,CI,,39,9.52,-6.49,91
bountiful|,US,UT,44,40.89,-111.88,227
bourbonnais|,US,IL,19,41.15,-87.89,230
bourg en bresse|Bourg-en-Bresse,FR,,45,46.21,5.23,129
bourg la reine|Bourg-la-Reine,FR,,19,48.78,2.32,129
bourg les valence|Bourg-les-Valence,FR,,20,44.95,4.89,129
bourges|,FR,,68,47.08,2.4,129
bourgoin jallieu|Bourgoin-Jallieu,FR,,24,45.59,5.27,129
bournemouth|,GB,,164,50.72,-1.88,131
bousse|,BF,,16,12.66,-1.9,43
boussu|,BE,,20,50.43,3.79,42
bouznika|,MA,,27,33.79,-7.16,198
bovisio masciago|Bovisio-Masciago,IT,,17,45.61,9.15,159
bowie|,US,MD,58,38.94,-76.73,294
bowling green|,US,KY,64,36.99,-86.44,230;,US,OH,31,41.37,-83.65,294
bowthorpe|,GB,,20,52.64,1.22,131
boxtel|,NL,,30,51.59,5.33,235
boyabat|,TR,,28,41.47,34.77,284
boyarka|,UA,,35,50.32,30.3,292
boyeros|,CU,,189,23.01,-82.4,101
boyle heights|,US,CA,93,34.03,-118.21,299
boynton beach|,US,FL,74,26.53,-80.07,294
boyolali|,ID,,60,-7.53,110.6,146
boyolangu|,ID,,32,-8.12,111.89,146
boysun|,UZ,,25,38.21,67.21,307
bozeman|,US,MT,43,45.68,-111.04,227
bozoum|,CF,,40,6.32,16.38,87
bozova|,TR,,22,37.36,38.53,284
bozuyuk|,TR,,55,39.91,30.04,284
bozyazi|,TR,,28,36.11,32.96,284
bra|,IT,,24,44.7,7.85,159
bracken ridge|,AU,QLD,17,-27.32,153.03,27
brackenheim|,DE,,15,49.08,9.07,108
bracknell|,GB,,76,51.41,-0.75,131
braco do norte|Braco do Norte,BR,,22,-28.27,-49.17,13
brad|,RO,,16,46.13,22.78,251
bradenton|,US,FL,54,27.5,-82.57,294
bradford|,GB,,299,53.79,-1.75,131
bradley|,US,IL,16,41.14,-87.86,230
braga|,PT,,121,41.55,-8.42,245
braganca|,BR,,57,-1.05,-46.77,54;,PT,,34,41.81,-6.76,245
braganca paulista|,BR,,125,-22.95,-46.54,13
brahmapur|,IN,,325,19.31,84.79,41
braila|,RO,,214,45.27,27.97,251
braine l alleud|Braine-l'Alleud,BE,,38,50.68,4.37,42
braine le comte|Braine-le-Comte,BE,,20,50.61,4.15,42
braintree|,GB,,53,51.88,0.55,131;,US,MA,37,42.2,-71,294
brajarajnagar|,IN,,79,21.82,83.92,41
brak|,LY,,39,27.55,14.27,197
brake unterweser|Brake (Unterweser),DE,,16,53.33,8.48,108
brakel|,DE,,18,51.72,9.19,108
brakpan|,ZA,,306,-26.24,28.37,69
bramhall|,GB,,26,53.36,-2.17,131
brampton|,CA,ON,434,43.68,-79.77,75
bramsche|,DE,,31,52.41,7.97,108
brandenburg an der havel|Brandenburg an der Havel,DE,,60,52.42,12.55,108
brandon|,US,FL,103,27.94,-82.29,294;,CA,MB,26,49.85,-99.95,76;,US,MS,24,32.27,-89.99,230
brandys nad labem stara boleslav|Brandys nad Labem-Stara Boleslav,CZ,,15,50.19,14.66,106
branford|,US,CT,29,41.28,-72.82,294
braniewo|,PL,,18,54.38,19.82,243
branik|,CZ,,19,50.03,14.42,106
brant|,CA,ON,34,43.13,-80.35,75
brantford|,CA,ON,88,43.13,-80.27,75
brasilia|,BR,,2208,-15.78,-47.93,13
brasov|,RO,,276,45.65,25.61,251
brasschaat|,BE,,37,51.29,4.49,42
brateyevo|,RU,,102,55.64,37.76,252
bratislava|,SK,,424,48.15,17.11,276
bratsk|,RU,,257,56.13,101.61,263
braunschweig|,DE,,245,52.27,10.53,108
brawley|,US,CA,26,32.98,-115.53,299
bray|,IE,,33,53.2,-6.1,151
brazzaville|,CG,,1285,-4.27,15.28,88
brcko|,BA,,39,44.87,18.81,38
brea|,US,CA,42,33.92,-117.9,299
breaza|,RO,,18,45.18,25.67,251
brecht|,BE,,26,51.35,4.64,42
breclav|,CZ,,26,48.76,16.88,106
breda|,NL,,168,51.59,4.78,235
bredbury|,GB,,15,53.42,-2.12,131
bregenz|,AT,,29,47.5,9.75,25
brejo da madre de deus|Brejo da Madre de Deus,BR,,27,-8.15,-36.37,55
brejo santo|,BR,,27,-7.49,-38.99,54
bremen|,DE,,547,53.08,8.81,108
bremerhaven|,DE,,117,53.54,8.59,108
bremerton|,US,WA,40,47.57,-122.63,299
bremervorde|,DE,,19,53.48,9.14,108
brenham|,US,TX,17,30.17,-96.4,230
brent|,GB,,329,51.55,-0.3,131;,US,FL,22,30.47,-87.24,230
brentwood|,US,NY,61,40.78,-73.25,294;,US,CA,59,37.93,-121.7,299;,GB,,53,51.62,0.31,131;,US,TN,42,36.03,-86.78,230
brentwood estates|,US,TN,31,36.03,-86.78,230
brescia|,IT,,185,45.54,10.21,159
bressanone|,IT,,16,46.72,11.66,159
bresso|,IT,,26,45.54,9.19,159
bressuire|,FR,,21,46.84,-0.49,129
brest|,BY,,301,52.1,23.69,70;,FR,,145,48.39,-4.49,129
bretigny sur orge|Bretigny-sur-Orge,FR,,24,48.61,2.31,129
bretten|,DE,,28,49.04,8.71,108
breves|,BR,,46,-1.68,-50.48,56
brezina|,DZ,,19,33.1,1.26,116
brezno|,SK,,21,48.8,19.64,276
bria|,CF,,29,6.54,21.99,87
briarwood|,US,NY,54,40.71,-73.82,294
bridgend|,GB,,58,51.51,-3.58,131
bridgeport|,US,CT,148,41.18,-73.19,294;,US,IL,34,41.84,-87.65,230
bridgeton|,US,NJ,25,39.43,-75.23,294
bridgetown|,BB,,99,13.11,-59.62,39
bridgeview|,US,IL,16,41.75,-87.8,230
bridgewater|,US,NJ,44,40.6,-74.65,294
bridgwater|,GB,,41,51.13,-3,131
bridlington|,GB,,35,54.08,-0.19,131
brie comte robert|Brie-Comte-Robert,FR,,16,48.69,2.61,129
brierley hill|,GB,,28,52.48,-2.12,131
brigham city|,US,UT,19,41.51,-112.02,227
brighouse|,GB,,33,53.7,-1.78,131
brighton|,GB,,139,50.83,-0.14,131;,US,CO,38,39.99,-104.82,227;,US,NY,37,43.15,-77.55,294;,AU,VIC,23,-37.91,145,30
brighton beach|,US,NY,31,40.58,-73.96,294
brighton east|,AU,VIC,16,-37.9,145.02,30
brighton park|,US,IL,44,41.82,-87.7,230
brignoles|,FR,,15,43.41,6.06,129
brikama|,GM,,78,13.27,-16.65,135
brilon|,DE,,27,51.39,8.57,108
brindisi|,IT,,79,40.63,17.94,159
brisbane|,AU,QLD,2190,-27.47,153.03,27
bristol|,GB,,617,51.46,-2.6,131;,US,CT,60,41.67,-72.95,294;,US,TN,27,36.6,-82.19,294;,US,RI,23,41.68,-71.27,294;,US,VA,17,36.6,-82.19,294
briton ferry|,GB,,35,51.63,-3.82,131
brits|,ZA,,122,-25.63,27.78,69
britz|,DE,,39,52.44,13.43,108
brive la gaillarde|Brive-la-Gaillarde,FR,,53,45.16,1.53,129
brixham|,GB,,17,50.39,-3.52,131
brixton|,GB,,66,51.47,-0.11,131
brno|,CZ,,370,49.2,16.61,106
broad ripple|,US,IN,17,39.87,-86.14,295
broadstairs|,GB,,23,51.36,1.44,131
broadview heights|,US,OH,19,41.31,-81.69,294
brockton|,US,MA,95,42.08,-71.02,294
brockville|,CA,ON,24,44.59,-75.69,75
brodnica|,PL,,27,53.26,19.4,107
brodosqui|,BR,,18,-20.99,-47.66,13
brody|,UA,,23,50.09,25.15,292
broken arrow|,US,OK,107,36.05,-95.79,230
broken hill|,AU,NSW,18,-31.97,141.45,33
bromma|,SE,,61,59.34,17.94,127
bromsgrove|,GB,,49,52.34,-2.06,131
bron|,FR,,38,45.74,4.91,129
bronkhorstspruit|,ZA,,27,-25.81,28.74,69
bronnitsy|,RU,,19,55.42,38.26,252
bronte|,IT,,18,37.79,14.83,159
brook park|,US,OH,19,41.4,-81.8,294
brookfield|,US,WI,38,43.06,-88.11,230;,US,IL,19,41.82,-87.85,230
brookhaven|,US,GA,52,33.86,-84.34,294
brookings|,US,SD,24,44.31,-96.8,230
brookline|,US,MA,59,42.33,-71.12,294
brooklyn|,US,NY,2301,40.65,-73.95,294
brooklyn center|,US,MN,31,45.08,-93.33,230
brooklyn heights|,US,NY,20,40.7,-73.99,294
brooklyn park|,US,MN,79,45.09,-93.36,230
broomfield|,US,CO,65,39.92,-105.09,227
brossard|,CA,QC,70,45.45,-73.47,75
brotas|,BR,,19,-22.28,-48.13,13
brough|,GB,,20,53.73,-0.57,131
brovary|,UA,,89,50.52,30.81,292
brownhills|,GB,,20,52.63,-1.93,131
brownsburg|,US,IN,25,39.84,-86.4,295
brownsville|,US,TX,184,25.9,-97.5,230;,US,NY,74,40.66,-73.92,294;,US,FL,15,25.82,-80.24,294
brownwood|,US,TX,19,31.71,-98.99,230
broxburn|,GB,,15,55.93,-3.47,131
bruay la buissiere|Bruay-la-Buissiere,FR,,24,50.48,2.55,129
bruchkobel|,DE,,21,50.18,8.92,108
bruchsal|,DE,,43,49.12,8.6,108
bruckmuhl|,DE,,16,47.88,11.91,108
brugge|,BE,,117,51.21,3.22,42
bruggen|,DE,,16,51.24,6.18,108
brugherio|,IT,,33,45.55,9.3,159
bruhl|,DE,,44,50.83,6.9,108
brumadinho|,BR,,28,-20.14,-44.2,13
brumado|,BR,,42,-14.2,-41.67,60
brummen|,NL,,21,52.09,6.16,235
brunoy|,FR,,24,48.69,2.49,129
brunssum|,NL,,29,50.95,5.97,235
brunswick|,US,OH,35,41.24,-81.84,294;,AU,VIC,24,-37.77,144.97,30;,US,GA,16,31.15,-81.49,294;,US,ME,15,43.91,-69.97,294
bruntal|,CZ,,18,49.99,17.46,106
brusciano|,IT,,15,40.92,14.42,159
brushy creek|,US,TX,22,30.51,-97.74,230
brusque|,BR,,88,-27.1,-48.91,13
brussels|,BE,,1019,50.85,4.35,42
brvenica|,MK,,16,41.97,20.98,204
bry sur marne|Bry-sur-Marne,FR,,16,48.84,2.52,129
bryan|,US,TX,82,30.67,-96.37,230
bryanka|,UA,,52,48.51,38.67,292
bryansk|,RU,,427,53.25,34.37,252
bryant|,US,AR,20,34.6,-92.49,230
brymbo|,GB,,18,53.07,-3.07,131
bryn mawr skyway|Bryn Mawr-Skyway,US,WA,16,47.49,-122.24,299
bryukhovetskaya|,RU,,22,45.81,39,252
brzeg|,PL,,38,50.86,17.47,107
brzesko|,PL,,17,49.97,20.61,107
bua yai|,TH,,17,15.59,102.43,171
buaran|,ID,,39,-7.05,109.55,146
bucak|,TR,,29,37.46,30.59,284
bucaramanga|,CO,,572,7.13,-73.12,97
bucha|,UA,,42,50.54,30.21,292
buchanan|,LR,,26,5.88,-10.05,192
bucharest|,RO,,1877,44.43,26.11,251
buchen in odenwald|Buchen in Odenwald,DE,,19,49.52,9.32,108
bucheon si|Bucheon-si,KR,,851,37.5,126.78,176
buchholz in der nordheide|Buchholz in der Nordheide,DE,,37,53.33,9.87,108
buckeburg|,DE,,21,52.26,9.05,108
buckeye|,US,AZ,51,33.37,-112.58,300
buckhall|,US,VA,16,38.73,-77.43,294
buckingham|,CA,QC,17,45.59,-75.42,75
buckley|,GB,,64,53.17,-3.08,131
buckow|,DE,,38,52.43,13.46,108
budaors|,HU,,25,47.46,18.96,145
budapest|,HU,,1741,47.5,19.04,145
budapest i kerulet|Budapest I. kerulet,HU,,25,47.5,19.04,145
budapest ii kerulet|Budapest II. kerulet,HU,,89,47.52,19.02,145
budapest iii kerulet|Budapest III. kerulet,HU,,124,47.54,19.05,145
budapest iv kerulet|Budapest IV. kerulet,HU,,98,47.56,19.09,145
budapest vi kerulet|Budapest VI. kerulet,HU,,42,47.5,19.07,145
budapest viii kerulet|Budapest VIII. kerulet,HU,,82,47.49,19.07,145
budapest xi kerulet|Budapest XI. kerulet,HU,,139,47.48,19.04,145
budapest xii kerulet|Budapest XII. kerulet,HU,,57,47.49,19.01,145
budapest xiii kerulet|Budapest XIII. kerulet,HU,,114,47.53,19.08,145
budapest xix kerulet|Budapest XIX. kerulet,HU,,62,47.45,19.15,145
budapest xv kerulet|Budapest XV. kerulet,HU,,80,47.56,19.12,145
budapest xvi kerulet|Budapest XVI. kerulet,HU,,68,47.51,19.17,145
budapest xvii kerulet|Budapest XVII. kerulet,HU,,78,47.48,19.25,145
budapest xviii kerulet|Budapest XVIII. kerulet,HU,,93,47.44,19.18,145
budapest xx kerulet|Budapest XX. kerulet,HU,,63,47.44,19.1,145
budapest xxi kerulet|Budapest XXI. kerulet,HU,,76,47.43,19.07,145
budapest xxii kerulet|Budapest XXII. kerulet,HU,,50,47.43,19.04,145
budapest xxiii kerulet|Budapest XXIII. kerulet,HU,,20,47.4,19.11,145
budaun|,IN,,162,28.04,79.13,41
buddh gaya|,IN,,35,24.7,84.99,41
budennovsk|,RU,,68,44.78,44.17,252
buderim|,AU,QLD,29,-26.68,153.06,27
budhana|,IN,,35,29.29,77.48,41
budhlada|,IN,,25,29.93,75.56,41
budingen|,DE,,22,50.29,9.11,108
budta|,PH,,1274,7.2,124.44,242
buduran|,ID,,48,-7.43,112.72,146
budva|,ME,,18,42.29,18.84,201
buea|,CM,,47,4.15,9.24,89
buena park|,US,CA,83,33.87,-118,299
buenaventura|,CO,,240,3.88,-77.03,97;,CO,,25,3.58,-77,97
buenaventura lakes|,US,FL,26,28.34,-81.35,294
buenavista|,MX,,206,19.61,-99.17,219;,PH,,19,8.98,125.41,242
buenos aires|,AR,,13076,-34.61,-58.38,11
buerarema|,BR,,16,-14.96,-39.3,60
buffalo|,US,NY,258,42.89,-78.88,294;,US,MN,16,45.17,-93.87,230
buffalo grove|,US,IL,41,42.15,-87.96,230
buftea|,RO,,21,44.56,25.95,251
bugarama|,TZ,,32,-2.87,30.53,47
bugiri|,UG,,23,0.57,33.74,167
bugo|,PH,,46,8.51,124.76,242
bugojno|,BA,,41,44.06,17.45,37
bugul ma|Bugul'ma,RU,,92,54.54,52.8,252
buguma|,NG,,135,4.74,6.86,95
buguruslan|,RU,,54,53.66,52.44,185
buhi|,PH,,30,13.43,123.52,242
buhl|,DE,,29,48.7,8.14,108
buhusi|,RO,,18,46.72,26.7,251
buin|,CL,,55,-33.73,-70.74,94
buinsk|,RU,,20,54.97,48.29,252
buique|,BR,,20,-8.62,-37.16,55
bujumbura|,BI,,332,-3.38,29.36,47
bukama|,CD,,39,-9.2,25.85,85
bukan|,IR,,213,36.52,46.21,2
bukavu|,CD,,225,-2.49,28.84,85
bukhara|,UZ,,248,39.77,64.43,307
bukit mertajam|,MY,,212,5.36,100.47,231
bukit rambai|,MY,,17,2.26,102.18,231
bukittinggi|,ID,,99,-0.31,100.37,146
bukoba|,TZ,,71,-1.33,31.81,214
bukuru|,NG,,16,9.79,8.86,95
bulacan|,PH,,71,14.79,120.88,242
bulakamba|,ID,,27,-6.87,108.96,146
bulan|,PH,,29,12.67,123.88,242
bulancak|,TR,,44,40.94,38.23,284
bulandshahr|,IN,,199,28.4,77.86,41
bulanik|,TR,,31,39.09,42.27,284
bulaon|,PH,,132,15.08,120.66,242
bulawayo|,ZW,,699,-20.15,28.58,314
buldana|,IN,,67,20.53,76.18,41
bulgan|,MN,,17,48.81,103.53,205
bullhead city|,US,AZ,39,35.15,-114.57,300
bulolo|,PG,,16,-7.2,146.64,150
buluan|,PH,,28,6.72,124.8,242
bulung ur shahri|Bulung'ur Shahri,UZ,,27,39.76,67.27,307
bulungu|,CD,,48,-4.54,18.6,86
bumba|,CD,,96,2.19,22.47,86
bunawan|,PH,,15,8.17,125.99,242
bunbury|,AU,WA,68,-33.33,115.64,26
bunda|,TZ,,51,-2.05,33.87,214
bundaberg|,AU,QLD,71,-24.87,152.35,27
bunde|,DE,,45,52.2,8.59,108
bundi|,IN,,99,25.44,75.64,41
bundibugyo|,UG,,17,0.71,30.06,167
bundoora|,AU,VIC,29,-37.7,145.06,30
bundu|,IN,,19,23.16,85.59,41
bungo takada shi|Bungo-Takada-shi,JP,,24,33.56,131.45,164
bungoma|,KE,,56,0.56,34.56,166
bungu|,TZ,,28,-7.63,39.06,214
bunia|,CD,,97,1.56,30.25,85
buon ma thuot|,VN,,147,12.67,108.04,170
burao|,SO,,99,9.52,45.53,278
buraydah|,SA,,391,26.33,43.97,163
burbank|,US,CA,105,34.18,-118.31,299;,US,IL,29,41.73,-87.78,230
burdur|,TR,,66,37.72,30.29,284
bure|,ET,,22,10.7,37.07,110
buren|,DE,,22,51.55,8.56,108
burewala|,PK,,184,30.17,72.65,5
burg bei magdeburg|Burg bei Magdeburg,DE,,25,52.27,11.85,108
burgas|,BG,,196,42.51,27.47,45
burgdorf|,DE,,30,52.45,10.01,108
burgess hill|,GB,,31,50.96,-0.13,131
burghausen|,DE,,18,48.17,12.83,108
burglesum|,DE,,33,53.17,8.69,108
burgos|,ES,,179,42.34,-3.7,123;,PH,,28,15.73,120.57,242
burhaniye|,TR,,38,39.5,26.97,284
burhanpur|,IN,,203,21.31,76.23,41
burhanuddin|,BD,,46,22.5,90.72,40
burhar|,IN,,18,23.21,81.53,41
buri|,BR,,16,-23.8,-48.59,13
buri ram|,TH,,28,14.99,103.1,171
burien|,US,WA,50,47.47,-122.35,299
buriti bravo|,BR,,18,-5.84,-43.83,54
buritis|,BR,,16,-15.62,-46.42,13
buritizeiro|,BR,,25,-17.35,-44.96,13
burjassot|,ES,,38,39.51,-0.41,123
burke|,US,VA,41,38.79,-77.27,294
burla|,IN,,41,21.51,83.87,41
burlata|,ES,,18,42.83,-1.62,123
burleson|,US,TX,44,32.54,-97.32,230
burlingame|,US,CA,30,37.58,-122.37,299
burlington|,CA,ON,164,43.39,-79.84,75;,US,NC,52,36.1,-79.44,294;,US,VT,42,44.48,-73.21,294;,US,IA,25,40.81,-91.11,230;,US,MA,24,42.5,-71.2,294;,US,KY,16,39.03,-84.72,294
burnaby|,CA,BC,203,49.27,-122.95,73
burngreave|,GB,,27,53.39,-1.46,131
burnham on sea|Burnham-on-Sea,GB,,23,51.24,-3,131
burnie|,AU,TAS,20,-41.06,145.9,32
burnley|,GB,,149,53.8,-2.23,131
burnsville|,US,MN,61,44.77,-93.28,230
burntwood|,GB,,29,52.68,-1.93,131
burrel|,AL,,15,41.61,20.01,8
burriana|,ES,,35,39.89,-0.08,123
bursa|,TR,,1413,40.2,29.06,284
burscheid|,DE,,19,51.08,7.11,108
burstadt|,DE,,15,49.64,8.46,108
burton|,US,MI,29,43,-83.62,298
burton upon trent|Burton upon Trent,GB,,122,52.81,-1.64,131
burunday|,KZ,,21,43.36,76.85,183
bururi|,BI,,20,-3.95,29.62,47
burutu|,NG,,16,5.35,5.51,95
burwood|,AU,NSW,16,-33.88,151.1,31
bury|,GB,,61,53.6,-2.3,131
bury st edmunds|,GB,,43,52.25,0.71,131
busan|,KR,,3679,35.1,129.03,176
busembatia|,UG,,16,0.78,33.62,167
buseresere|,TZ,,53,-3.02,31.87,214
bush|,EG,,87,29.15,31.13,120
bushehr|,IR,,165,28.97,50.84,2
bushey|,GB,,17,51.64,-0.36,131
bushwick|,US,NY,113,40.69,-73.92,294
busia|,KE,,52,0.46,34.11,167;,UG,,43,0.47,34.09,167
businga|,CD,,29,3.34,20.89,86
busko zdroj|Busko-Zdroj,PL,,17,50.47,20.72,107
busselton|,AU,WA,22,-33.65,115.35,26
bussolengo|,IT,,15,45.47,10.85,159
bussum|,NL,,31,52.27,5.16,235
busto arsizio|,IT,,80,45.61,8.85,159
buston|,TJ,,22,40.23,69.69,4
bustos|,PH,,42,14.96,120.92,242
buta|,CD,,50,2.79,24.73,85
butajira|,ET,,31,8.12,38.37,110
butare|,RW,,90,-2.6,29.74,270
butel|,MK,,36,42.03,21.45,204
butembo|,CD,,155,0.14,29.29,85
butha buthe|Butha-Buthe,LS,,16,-28.77,28.25,193
butia|,BR,,19,-30.12,-51.96,13
butiama|,TZ,,16,-1.77,33.97,214
butte|,US,MT,34,46,-112.53,227
butterworth|,MY,,108,5.4,100.36,231;,ZA,,34,-32.33,28.15,69
butuan|,PH,,310,8.95,125.54,242
buturlinovka|,RU,,29,50.83,40.61,252
butwal|,NP,,92,27.7,83.45,155
butzbach|,DE,,25,50.43,8.67,108
buulobarde|,SO,,17,3.85,45.57,278
buurhakaba|,SO,,28,2.8,44.08,278
buwenge|,UG,,15,0.65,33.17,167
buxar|,IN,,96,25.58,83.98,41
buxtehude|,DE,,38,53.47,9.69,108
buxton|,GB,,21,53.26,-1.91,131
buy|,RU,,26,58.48,41.54,252
buyeo|,KR,,33,36.27,126.91,176
buynaksk|,RU,,63,42.82,47.12,252
buyukcekmece|,TR,,163,41.02,28.59,284
buzau|,RO,,131,45.15,26.83,251
buzen|,JP,,27,33.61,131.13,164
buzovna|,AZ,,25,40.52,50.11,35
buzuluk|,RU,,88,52.78,52.26,185
bwizibwera|,UG,,79,-0.59,30.63,167
byadgi|,IN,,28,14.67,75.49,41
byaroza|,BY,,30,52.53,24.98,70
bydgoszcz|,PL,,366,53.12,18.01,107
bykhaw|,BY,,18,53.52,30.25,70
byndoor|,IN,,20,13.87,74.63,41
bytom|,PL,,189,50.35,18.93,107
bytow|,PL,,17,54.17,17.49,107
byumba|,RW,,71,-1.58,30.07,270
ca mau|,VN,,112,9.18,105.15,170
caacupe|,PY,,22,-25.39,-57.14,248
caaguazu|,PY,,55,-25.47,-56.02,248
caala|,AO,,21,-12.85,15.56,10
caazapa|,PY,,24,-26.2,-56.37,248
cabadbaran|,PH,,31,9.12,125.54,242
cabagan|,PH,,25,17.43,121.77,242
cabaiguan|,CU,,45,22.08,-79.5,101
cabanatuan city|,PH,,220,15.49,120.97,242
cabayangan|,PH,,17,7.41,125.73,242
cabeceiras de basto|Cabeceiras de Basto,PT,,17,41.51,-7.99,245
cabedelo|,BR,,55,-6.98,-34.83,54
cabiao|,PH,,50,15.25,120.85,242
cabimas|,VE,,201,10.4,-71.45,98
cabinda|,AO,,66,-5.55,12.2,10
cabo|,BR,,143,-8.28,-35.03,55
cabo frio|,BR,,108,-22.89,-42.03,13
cabo san lucas|,MX,,68,22.89,-109.91,224
caboolture|,AU,QLD,26,-27.08,152.95,27
cabot|,US,AR,26,34.97,-92.02,230
cabra|,ES,,21,37.47,-4.44,123
cabramatta|,AU,NSW,22,-33.9,150.93,31
cabrero|,CL,,18,-37.03,-72.4,94
cabreuva|,BR,,39,-23.31,-47.13,13
cabrobo|,BR,,16,-8.51,-39.31,60
cabuyao|,PH,,309,14.27,121.13,242
cacador|,BR,,64,-26.78,-51.02,13
cacahoatan|,MX,,17,14.99,-92.16,219
cacak|,RS,,117,43.89,20.35,144
cacapava|,BR,,72,-23.1,-45.71,13
cacapava do sul|Cacapava do Sul,BR,,18,-30.51,-53.48,13
cacem|,PT,,94,38.77,-9.3,245
caceres|,ES,,93,39.48,-6.37,123
cachan|,FR,,27,48.8,2.34,129
cachoeira|,BR,,16,-12.6,-38.97,60
cachoeira do sul|Cachoeira do Sul,BR,,75,-30.04,-52.89,13
cachoeiras de macacu|Cachoeiras de Macacu,BR,,46,-22.46,-42.65,13
cachoeirinha|,BR,,121,-29.95,-51.09,13
cachoeiro de itapemirim|Cachoeiro de Itapemirim,BR,,187,-20.85,-41.11,13
cacoal|,BR,,56,-11.44,-61.45,52
cacocum|,CU,,43,20.74,-76.33,66
cadca|,SK,,25,49.44,18.79,276
cadereyta|,MX,,68,25.58,-99.98,218
cadereyta jimenez|,MX,,68,25.59,-100,218
cadiz|,PH,,129,10.95,123.29,242;,ES,,127,36.53,-6.29,123
caen|,FR,,111,49.19,-0.36,129
caerphilly|,GB,,31,51.57,-3.22,131
caete|,BR,,33,-19.88,-43.67,13
caetite|,BR,,27,-14.07,-42.48,60
cagayan de oro|Cagayan de Oro,PH,,445,8.48,124.65,242
caglayancerit|,TR,,16,37.75,37.29,284
cagliari|,IT,,149,39.23,9.12,159
cagnes sur mer|Cagnes-sur-Mer,FR,,47,43.66,7.15,129
cagua|,VE,,119,10.19,-67.46,98
caguas|,PR,,87,18.23,-66.05,115
cahors|,FR,,23,44.45,1.44,129
cahul|,MD,,34,45.9,28.2,200
caibarien|,CU,,39,22.52,-79.47,66
caicedonia|,CO,,32,4.33,-75.83,97
caico|,BR,,55,-6.46,-37.1,54
caieiras|,BR,,87,-23.36,-46.74,13
cainta|,PH,,283,14.58,121.12,242
cair|,MK,,65,42.02,21.44,204
cairns|,AU,QLD,153,-16.92,145.77,27
cairo|,EG,,7735,30.06,31.25,120
caivano|,IT,,35,40.96,14.31,159
cajamar|,BR,,57,-23.36,-46.88,13
cajamarca|,PE,,135,-7.16,-78.5,118
cajati|,BR,,28,-24.74,-48.12,13
cajazeiras|,BR,,44,-6.89,-38.56,54
cajica|,CO,,25,4.92,-74.03,97
cajueiro|,BR,,15,-9.72,-36.45,57
cajuru|,BR,,20,-21.28,-47.3,13
cakovec|,HR,,16,46.38,16.43,38
calabanga|,PH,,27,13.71,123.21,242
calabar|,NG,,462,4.96,8.33,95
calabasas|,US,CA,23,34.16,-118.64,299
calabozo|,VE,,117,8.92,-67.43,98
calaca|,PH,,37,13.93,120.81,242
calafat|,RO,,19,43.99,22.93,251
calafell|,ES,,24,41.2,1.57,123
calahorra|,ES,,25,42.31,-1.97,123
calais|,FR,,74,50.95,1.86,129
calama|,CL,,143,-22.46,-68.92,94
calamba|,PH,,317,14.21,121.17,242
calamvale|,AU,QLD,17,-27.62,153.05,27
calangute|,IN,,17,15.54,73.76,41
calapan|,PH,,66,13.41,121.18,242
calarca|,CO,,62,4.53,-75.64,97
calasiao|,PH,,24,16.01,120.36,242
calatagan|,PH,,16,13.83,120.63,242
calatayud|,ES,,22,41.35,-1.64,123
calauag|,PH,,21,13.96,122.29,242
calauan|,PH,,37,14.15,121.32,242
calbayog city|,PH,,68,12.07,124.6,242
calceta|,EC,,17,-0.85,-80.16,99
calcutta|Kolkata,IN,,4631,22.56,88.36,41
caldas|,CO,,66,6.09,-75.64,97
caldas da rainha|Caldas da Rainha,PT,,27,39.4,-9.14,245
caldas novas|,BR,,64,-17.74,-48.63,13
caldes de montbui|Caldes de Montbui,ES,,17,41.63,2.17,123
caldwell|,US,ID,52,43.66,-116.69,302
caledonia|,US,WI,25,42.81,-87.92,230
calella|,ES,,19,41.61,2.65,123
caleta olivia|,AR,,36,-46.44,-67.53,23
calexico|,US,CA,40,32.68,-115.5,299
calgary|,CA,AB,1020,51.05,-114.09,74
calhoun|,US,GA,16,34.5,-84.95,294
cali|,CO,,2393,3.44,-76.52,97
calimete|,CU,,23,22.53,-80.91,101
callao|,PE,,813,-12.06,-77.12,118
calle blancos|,CR,,21,9.95,-84.07,100
callosa de segura|Callosa de Segura,ES,,18,38.12,-0.88,123
calne|,GB,,17,51.44,-2.01,131
caloocan city|,PH,,1500,14.65,120.97,242
calp|,ES,,30,38.64,0.04,123
calpulalpan|,MX,,33,19.59,-98.57,219
caltagirone|,IT,,35,37.24,14.52,159
caltanissetta|,IT,,57,37.49,14.06,159
caluire et cuire|Caluire-et-Cuire,FR,,43,45.79,4.85,129
calumet city|,US,IL,37,41.62,-87.53,230
calumpang|,PH,,16,14.62,121.09,242
calumpit|,PH,,92,14.92,120.77,242
calverton|,US,MD,18,39.06,-76.94,294
calvia|,ES,,52,39.57,2.51,123
calvillo|,MX,,20,21.85,-102.72,219
calw|,DE,,24,48.71,8.74,108
cam pha mines|,VN,,135,21.02,107.3,171
cam ranh|,VN,,147,11.92,109.16,170
camacari|,BR,,189,-12.7,-38.32,60
camacupa|,AO,,19,-12.02,17.48,10
camaguey|,CU,,348,21.38,-77.92,101
camaiore|,IT,,27,43.94,10.3,159
camajuani|,CU,,36,22.48,-79.75,101
camana|,PE,,16,-16.62,-72.71,118
camanducaia|,BR,,18,-22.76,-46.14,13
camaqua|,BR,,53,-30.85,-51.81,13
camara de lobos|Camara de Lobos,PT,,32,32.65,-16.98,246
camarate|,PT,,20,38.8,-9.13,245
camargo|,MX,,40,27.68,-105.17,229;,ES,,31,43.41,-3.88,123
camarillo|,US,CA,68,34.22,-119.04,299
camas|,ES,,26,37.4,-6.03,123;,US,WA,22,45.59,-122.4,299
camayenne|,GN,,1871,9.54,-13.69,92
cambara|,BR,,21,-23.05,-50.07,13
cambe|,BR,,91,-23.28,-51.28,13
camberley|,GB,,30,51.34,-0.74,131
camberwell|,AU,VIC,22,-37.84,145.07,30
camborne|,GB,,23,50.21,-5.3,131
cambrai|,FR,,36,50.18,3.23,129
cambre|,ES,,23,43.29,-8.35,123
cambria heights|,US,NY,20,40.69,-73.74,294
cambridge|,GB,,158,52.2,0.12,131;,CA,ON,120,43.36,-80.31,75;,US,MA,110,42.38,-71.11,294;,NZ,,15,-37.88,175.44,237
cambrils|,ES,,32,41.07,1.06,123
cambui|,BR,,21,-22.61,-46.06,13
cambuslang|,GB,,28,55.81,-4.16,131
camden|,US,NJ,76,39.93,-75.12,294
camden town|,GB,,26,51.54,-0.14,131
cameron park|,US,CA,18,38.67,-120.99,299
cameta|,BR,,45,-2.24,-49.5,56
camiling|,PH,,40,15.69,120.41,242
camiri|,BO,,28,-20.04,-63.52,51
camoapa|,NI,,17,12.38,-85.51,143
camocim|,BR,,44,-2.9,-40.84,54
camp springs|,US,MD,19,38.8,-76.91,294
campana|,AR,,82,-34.16,-58.96,11
campbell|,US,CA,41,37.29,-121.95,299
campbell river|,CA,BC,33,50.02,-125.24,73
campeche|,MX,,220,19.84,-90.53,221
campechuela|,CU,,25,20.23,-77.28,101
campi bisenzio|,IT,,33,43.82,11.13,159
campia turzii|,RO,,26,46.55,23.88,251
campina|,ES,,68,38.22,-2.98,123;,RO,,42,45.13,25.73,251
campina grande|,BR,,349,-7.23,-35.88,54
campina grande do sul|Campina Grande do Sul,BR,,31,-25.31,-49.06,13
campinas|,BR,,1032,-22.91,-47.06,13;,BR,,20,-27.59,-48.61,13
campo alegre|,BR,,17,-9.78,-36.35,57
campo belo|,BR,,47,-20.9,-45.28,13
campo de criptana|Campo de Criptana,ES,,15,39.4,-3.12,123
campo de la cruz|Campo de la Cruz,CO,,23,10.38,-74.88,97
campo formoso|,BR,,24,-10.51,-40.32,60
campo grande|,BR,,729,-20.44,-54.65,63
campo largo|,BR,,95,-25.46,-49.53,13
campo maior|,BR,,32,-4.83,-42.17,54
campo mourao|,BR,,75,-24.04,-52.38,13
campo verde|,BR,,23,-20.42,-54.07,63
campoalegre|,CO,,23,2.68,-75.32,97
campobasso|,IT,,40,41.56,14.67,159
campos belos|,BR,,16,-13.04,-46.77,59
campos do jordao|Campos do Jordao,BR,,53,-22.74,-45.59,13
campos dos goytacazes|Campos dos Goytacazes,BR,,387,-21.75,-41.33,13
campos gerais|,BR,,22,-21.23,-45.76,13
campos novos|,BR,,23,-27.4,-51.23,13
campos sales|,BR,,18,-7.07,-40.38,54
campsie|,AU,NSW,24,-33.91,151.1,31
campulung moldovenesc|,RO,,20,47.53,25.57,251
camrose|,CA,AB,16,53.02,-112.84,74
can|,TR,,26,40.03,27.05,284
can gio|,VN,,55,10.41,106.95,170
can giuoc|,VN,,152,10.61,106.67,170
can tho|,VN,,260,10.04,105.79,170
canada de gomez|Canada de Gomez,AR,,36,-32.82,-61.39,12
canakkale|,TR,,88,40.16,26.41,284
cananea|,MX,,32,30.99,-110.29,223
canarsie|,US,NY,87,40.64,-73.9,294
canary wharf|,GB,,73,51.51,-0.02,131
canas|,CR,,20,10.43,-85.1,100
canavieiras|,BR,,26,-15.68,-38.95,60
canberra|,AU,ACT,368,-35.28,149.13,31
canby|,US,OR,17,45.26,-122.69,299
cancun|,MX,,628,21.17,-86.85,222
candaba|,PH,,47,15.1,120.83,242
candelaria|,PH,,61,13.93,121.42,242;,BR,,30,-29.67,-52.79,13;,ES,,24,28.35,-16.37,124;,CO,,24,3.41,-76.35,97;,PR,,18,18.4,-66.21,115
candi prambanan|,ID,,45,-7.75,110.49,146
candiac|,CA,QC,16,45.38,-73.52,75
candido mota|,BR,,28,-22.75,-50.39,13
candler mcafee|Candler-McAfee,US,GA,23,33.73,-84.27,294
canela|,BR,,34,-29.36,-50.81,13
canelones|,UY,,20,-34.52,-56.28,306
canete|,CL,,20,-37.8,-73.4,94
cangas do morrazo|Cangas do Morrazo,ES,,26,42.26,-8.78,123
canguaretama|,BR,,19,-6.38,-35.13,54
cangucu|,BR,,20,-31.39,-52.68,13
canicatti|,IT,,33,37.36,13.85,159
canico|,PT,,23,32.65,-16.84,246
canidelo|,PT,,26,41.12,-8.65,245
caninde|,BR,,43,-4.36,-39.31,54
cankaya|,TR,,792,39.92,32.86,284
canlaon|,PH,,45,10.39,123.22,242
cannes|,FR,,70,43.55,7.01,129
canning|,IN,,42,22.31,88.66,41
canning vale|,AU,WA,33,-32.06,115.92,26
cannock|,GB,,86,52.69,-2.03,131
canoas|,BR,,328,-29.92,-51.18,13
canoga park|,US,CA,61,34.2,-118.6,299
canoinhas|,BR,,39,-26.18,-50.39,13
canon city|,US,CO,16,38.44,-105.24,227
canosa di puglia|Canosa di Puglia,IT,,30,41.22,16.07,159
canovelles|,ES,,16,41.62,2.28,123
cantaura|,VE,,33,9.31,-64.36,98
cantel|,GT,,26,14.81,-91.46,71
canteleu|,FR,,16,49.44,1.02,129
canterbury|,GB,,55,51.28,1.08,131
canton|,US,MI,87,42.31,-83.48,298;,US,OH,72,40.8,-81.38,294;,US,GA,25,34.24,-84.49,294;,US,MA,22,42.16,-71.14,294
cantonment|,US,FL,26,30.61,-87.34,230
cantu|,IT,,37,45.74,9.13,159
canvey island|,GB,,38,51.52,0.58,131
canyon lake|,US,TX,21,29.88,-98.26,230
cao bang|,VN,,41,22.67,106.26,175
cao lanh|,VN,,64,10.46,105.63,170
capalaba|,AU,QLD,17,-27.54,153.2,27
capanema|,BR,,48,-1.2,-47.18,56
capannori|,IT,,41,43.84,10.57,159
capao bonito|,BR,,37,-24.01,-48.35,13
capao da canoa|Capao da Canoa,BR,,36,-29.75,-50.01,13
caparica|,PT,,21,38.66,-9.2,245
capas|,PH,,72,15.33,120.59,242
cape coast|,GH,,143,5.11,-1.25,44
cape coral|,US,FL,175,26.56,-81.95,294
cape girardeau|,US,MO,39,37.31,-89.52,230
cape town|,ZA,,3433,-33.93,18.42,69
capela|,BR,,16,-10.5,-37.05,57
capelinha|,BR,,20,-17.69,-42.52,13
capelle aan den ijssel|Capelle aan den IJssel,NL,,65,51.93,4.58,235
capesterre belle eau|Capesterre-Belle-Eau,GP,,20,16.04,-61.56,136
capiata|,PY,,199,-25.36,-57.45,248
capim grosso|,BR,,17,-11.38,-40.01,60
capinzal|,BR,,24,-27.34,-51.61,13
capitan bermudez|,AR,,27,-32.82,-60.72,12
capitao poco|,BR,,33,-1.75,-47.06,56
capivari|,BR,,36,-23,-47.51,13
capua|,IT,,15,41.11,14.21,159
capulhuac de mirafuentes|Capulhuac de Mirafuentes,MX,,21,19.19,-99.47,219
caraballeda|,VE,,38,10.61,-66.85,98
carabanchel|,ES,,254,40.39,-3.72,123
caracal|,RO,,34,44.12,24.35,251
caracas|,VE,,3000,10.49,-66.88,98
caraguatatuba|,BR,,91,-23.62,-45.41,13
carandai|,BR,,17,-20.95,-43.81,13
carangola|,BR,,25,-20.73,-42.03,13
caransebes|,RO,,28,45.42,22.22,251
carapicuiba|,BR,,361,-23.52,-46.84,13
carate brianza|,IT,,15,45.68,9.24,159
caratinga|,BR,,60,-19.79,-42.14,13
carauari|,BR,,18,-4.88,-66.9,61
caravaca|,ES,,26,38.11,-1.86,123
carazinho|,BR,,59,-28.28,-52.79,13
carballo|,ES,,31,43.21,-8.69,123
carbondale|,US,IL,26,37.73,-89.22,230
carbonia|,IT,,22,39.16,8.52,159
carcaixent|,ES,,22,39.12,-0.45,123
carcar|,PH,,41,10.11,123.64,242
carcarana|,AR,,16,-32.86,-61.15,12
carcassonne|,FR,,50,43.21,2.35,129
carcavelos|,PT,,20,38.69,-9.32,245
cardedeu|,ES,,17,41.64,2.36,123
cardenas|,CU,,99,23.04,-81.21,101;,MX,,92,18,-93.38,219;,MX,,15,22,-99.64,219
cardiff|,GB,,447,51.48,-3.18,131
cardito|,IT,,22,40.95,14.3,159
cardona|,PH,,30,14.49,121.23,242
carei|,RO,,21,47.68,22.47,251
carepa|,CO,,21,7.76,-76.65,97
cariamanga|,EC,,17,-4.33,-79.56,99
carigara|,PH,,17,11.3,124.68,242
carindale|,AU,QLD,15,-27.51,153.1,27
caringin|,ID,,92,-6.71,106.82,146
carini|,IT,,35,38.13,13.18,159
carlet|,ES,,16,39.23,-0.52,123
carletonville|,ZA,,182,-26.36,27.4,69
carlingford|,AU,NSW,24,-33.78,151.05,31
carlisle|,GB,,78,54.9,-2.94,131;,US,PA,19,40.2,-77.19,294
carlos a carrillo|Carlos A. Carrillo,MX,,18,18.37,-95.75,219
carlos barbosa|,BR,,19,-29.3,-51.5,13
carlow|,IE,,20,52.84,-6.93,151
carlsbad|,US,CA,113,33.16,-117.35,299;,US,NM,29,32.42,-104.23,227
carlton|,AU,VIC,19,-37.8,144.97,30
carmagnola|,IT,,23,44.85,7.72,159
carmarthen|,GB,,16,51.86,-4.31,131
carmel|,US,IN,89,39.98,-86.12,295
carmelo|,UY,,17,-34,-58.28,306
carmen de viboral|Carmen de Viboral,CO,,21,6.08,-75.34,97
carmichael|,US,CA,62,38.62,-121.33,299
carmo do cajuru|Carmo do Cajuru,BR,,16,-20.18,-44.77,13
carmo do paranaiba|Carmo do Paranaiba,BR,,27,-19,-46.32,13
carmona|,PH,,56,14.31,121.06,242;,ES,,28,37.47,-5.65,123
carnaxide|,PT,,24,38.73,-9.25,245
carnegie|,AU,VIC,17,-37.89,145.06,30
carney|,US,MD,30,39.39,-76.52,294
carnot|,CF,,38,4.94,15.88,87
carol city|,US,FL,63,25.94,-80.25,294
carol stream|,US,IL,40,41.91,-88.13,230
carolina|,PR,,170,18.38,-65.96,115;,BR,,16,-7.34,-47.46,54
caroline springs|,AU,VIC,24,-37.74,144.74,30
caronno pertusella|,IT,,16,45.6,9.05,159
carora|,VE,,94,10.17,-70.08,98
carouge|,CH,,19,46.18,6.14,90
carpentersville|,US,IL,39,42.12,-88.26,230
carpentras|,FR,,30,44.06,5.05,129
carpi centro|,IT,,53,44.78,10.88,159
carpina|,BR,,71,-7.85,-35.25,55
carquefou|,FR,,18,47.3,-1.49,129
carrara|,IT,,59,44.08,10.1,159
carrboro|,US,NC,21,35.91,-79.08,294
carrefour|,HT,,442,18.54,-72.4,114
carrickfergus|,GB,,29,54.72,-5.81,131
carrieres sous poissy|Carrieres-sous-Poissy,FR,,15,48.95,2.04,129
carrizal|,VE,,41,10.35,-66.99,98;,ES,,22,27.91,-15.41,124
carrollton|,US,TX,133,32.95,-96.89,230;,US,GA,26,33.58,-85.08,294
carrollwood|,US,FL,33,28.05,-82.49,294
carrollwood village|,US,FL,41,28.07,-82.52,294
carrum downs|,AU,VIC,20,-38.1,145.17,30
carsamba|,TR,,50,41.2,36.72,284
carshalton|,GB,,46,51.37,-0.17,131
carson|,US,CA,93,33.83,-118.28,299
carson city|,US,NV,55,39.16,-119.77,299
cartagena|,CO,,952,10.4,-75.51,97;,ES,,212,37.61,-0.99,123;,CL,,17,-33.55,-71.61,94
cartago|,CO,,135,4.75,-75.91,97;,CR,,27,9.86,-83.92,100
cartama|,ES,,21,36.71,-4.63,123
cartaya|,ES,,18,37.28,-7.15,123
carteret|,US,NJ,24,40.58,-74.23,294
cartersville|,US,GA,20,34.17,-84.8,294
carterton|,GB,,16,51.76,-1.59,131
carthage|,TN,,16,36.86,10.33,117
caruaru|,BR,,235,-8.28,-35.98,55
carupano|,VE,,112,10.67,-63.25,98
carvin|,FR,,19,50.49,2.96,129
cary|,US,NC,160,35.79,-78.78,294;,US,IL,18,42.21,-88.24,230
casa blanca|,MX,,17,19.04,-98.12,219
casa branca|,BR,,22,-21.77,-47.09,13
casa de oro mount helix|Casa de Oro-Mount Helix,US,CA,19,32.76,-116.97,299
casa grande|,US,AZ,51,32.88,-111.76,300
casa santa|,IT,,24,38.03,12.55,159
casablanca|,MA,,3145,33.59,-7.61,198
casal di principe|Casal di Principe,IT,,21,41.01,14.13,159
casal palocco|,IT,,33,41.75,12.35,159
casale monferrato|,IT,,31,45.13,8.45,159
casalecchio di reno|Casalecchio di Reno,IT,,34,44.48,11.27,159
casalnuovo di napoli|Casalnuovo di Napoli,IT,,46,40.91,14.34,159
casamassima|,IT,,18,40.96,16.92,159
casarano|,IT,,19,40.01,18.16,159
casas adobes|,US,AZ,67,32.32,-111,300
casavatore|,IT,,19,40.9,14.28,159
cascais|,PT,,36,38.7,-9.42,245
cascavel|,BR,,257,-24.96,-53.46,13;,BR,,52,-4.13,-38.24,54
cascina|,IT,,41,43.68,10.55,159
caserta|,IT,,73,41.07,14.33,159
casilda|,AR,,32,-33.04,-61.17,12
casimiro de abreu|Casimiro de Abreu,BR,,19,-22.48,-42.2,13
casoria|,IT,,58,40.91,14.29,159
casper|,US,WY,60,42.87,-106.31,227
cassano d adda|Cassano d'Adda,IT,,17,45.53,9.52,159
cassano magnago|,IT,,21,45.67,8.83,159
casselberry|,US,FL,27,28.68,-81.33,294
cassilandia|,BR,,18,-19.11,-51.73,63
cassino|,IT,,21,41.49,13.83,159
castaic|,US,CA,19,34.49,-118.62,299
castanhal|,BR,,137,-1.29,-47.93,56
castanos|,MX,,24,26.79,-101.43,218
castel maggiore|,IT,,16,44.58,11.36,159
castel volturno|,IT,,22,41.03,13.94,159
castelfranco emilia|,IT,,17,44.59,11.05,159
castelfranco veneto|,IT,,26,45.67,11.93,159
castellammare di stabia|Castellammare di Stabia,IT,,66,40.7,14.49,159
castellar del valles|Castellar del Valles,ES,,23,41.62,2.08,123
castelldefels|,ES,,62,41.28,1.97,123
castelli|,AR,,37,-25.95,-60.62,12
castello de la plana|Castello de la Plana,ES,,180,39.99,-0.05,123
castelnau le lez|Castelnau-le-Lez,FR,,18,43.63,3.9,129
castelo|,BR,,20,-20.6,-41.18,13
castelo branco|,PT,,33,39.82,-7.49,245
castelvetrano|,IT,,28,37.68,12.79,159
castiglione delle stiviere|Castiglione delle Stiviere,IT,,19,45.39,10.49,159
castilleja de la cuesta|Castilleja de la Cuesta,ES,,17,37.39,-6.05,123
castillejos|,PH,,27,14.93,120.2,242
castle hill|,AU,NSW,39,-33.73,151,31
castle rock|,US,CO,56,39.37,-104.86,227
castleford|,GB,,61,53.73,-1.36,131
castlereagh|,GB,,57,54.57,-5.88,131
castlewood|,US,CO,25,39.58,-104.9,227
castres|,FR,,47,43.61,2.24,129
castricum|,NL,,35,52.55,4.67,235
castries|,LC,,20,14,-61.01,190
castro|,BR,,42,-24.79,-50.01,13;,CL,,30,-42.47,-73.77,94
castro urdiales|Castro-Urdiales,ES,,32,43.38,-3.22,123
castro valley|,US,CA,61,37.69,-122.09,299
castrop rauxel|Castrop-Rauxel,DE,,78,51.56,7.31,108
castrovillari|,IT,,20,39.82,16.2,159
casula|,AU,NSW,16,-33.95,150.9,31
cat ba|,VN,,30,20.73,107.05,171
catabola|,AO,,19,-12.15,17.28,10
catacaos|,PE,,57,-5.27,-80.68,118
cataguases|,BR,,63,-21.39,-42.7,13
catalao|,BR,,64,-18.17,-47.95,13
catalca|,TR,,19,41.14,28.46,284
catalina foothills|,US,AZ,51,32.3,-110.92,300
catamayo|,EC,,19,-3.99,-79.36,99
catanauan|,PH,,27,13.59,122.32,242
catanduva|,BR,,110,-21.14,-48.97,13
catania|,IT,,291,37.49,15.07,159
catano|,PR,,28,18.44,-66.12,115
catanzaro|,IT,,79,38.88,16.6,159
catarman|,PH,,47,12.5,124.64,242
catarroja|,ES,,27,39.4,-0.4,123
catbalogan|,PH,,68,11.78,124.89,242
catemaco|,MX,,28,18.42,-95.11,219
catende|,BR,,23,-8.67,-35.72,55
caterham|,GB,,21,51.28,-0.08,131
cathedral city|,US,CA,54,33.78,-116.47,299
catia la mar|,VE,,107,10.61,-67.03,98
cativa|,PA,,30,9.36,-79.83,239
catole do rocha|Catole do Rocha,BR,,20,-6.34,-37.75,54
catonsville|,US,MD,42,39.27,-76.73,294
catriel|,AR,,15,-37.88,-67.8,14
cattolica|,IT,,16,43.96,12.74,159
catu|,BR,,40,-12.35,-38.38,60
catumbela|,AO,,17,-12.43,13.55,10
caucaguita|,VE,,59,10.36,-66.8,98
caucaguito|,VE,,53,10.49,-66.74,98
caucaia|,BR,,275,-3.74,-38.65,54
caucasia|,CO,,58,7.99,-75.19,97
caucete|,AR,,34,-31.65,-68.28,16
cauquenes|,CL,,31,-35.97,-72.32,94
causeni|,MD,,22,46.64,29.41,200
cauto cristo|,CU,,21,20.56,-76.47,101
cava de tirreni|,IT,,48,40.7,14.71,159
cavaillon|,FR,,27,43.83,5.04,129
cave spring|,US,VA,25,37.23,-80.01,294
cavite city|,PH,,116,14.48,120.9,242
caxambu|,BR,,23,-21.98,-44.93,13
caxias|,BR,,148,-4.86,-43.36,54
caxias do sul|Caxias do Sul,BR,,381,-29.17,-51.18,13
caxito|,AO,,28,-8.58,13.66,10
cay|,TR,,34,38.59,31.03,284
cayambe|,EC,,27,0.04,-78.15,97
caycuma|,TR,,22,41.43,32.08,284
cayeli|,TR,,25,41.09,40.72,284
cayenne|,GF,,62,4.93,-52.33,132
cayey|,PR,,18,18.11,-66.17,115
cazin|,BA,,22,44.97,15.94,37
ceadir lunga|Ceadir-Lunga,MD,,23,46.06,28.83,200
ceara mirim|,BR,,33,-5.63,-35.43,54
cebu|Cebu City,PH,,799,10.32,123.89,242
cebu city|,PH,,799,10.32,123.89,242
cecina|,IT,,22,43.31,10.52,159
cedar city|,US,UT,30,37.68,-113.06,227
cedar falls|,US,IA,41,42.53,-92.45,230
cedar hill|,US,TX,49,32.59,-96.96,230
cedar park|,US,TX,66,30.51,-97.82,230
cedar rapids|,US,IA,130,42.01,-91.64,230
ceeldheer|,SO,,27,3.85,47.18,278
ceerigaabo|,SO,,34,10.62,47.37,278
cegled|,HU,,39,47.17,19.8,145
ceglie messapica|,IT,,17,40.65,17.52,159
cehegin|,ES,,16,38.09,-1.8,123
celaya|,MX,,340,20.52,-100.82,219
celbridge|,IE,,20,53.34,-6.54,151
celje|,SI,,38,46.23,15.26,275
celle|,DE,,71,52.62,10.08,108
celso ramos|,BR,,15,-27.63,-51.34,13
cenon|,FR,,22,44.86,-0.53,129
centar|,HR,,37,45.81,15.98,38
centar zupa|,MK,,45,41.48,20.56,8
centenario|,AR,,29,-38.83,-68.13,14
centennial|,US,CO,110,39.58,-104.88,227
center city|,US,PA,57,39.95,-75.16,294
center point|,US,AL,17,33.65,-86.68,230
centereach|,US,NY,32,40.86,-73.1,294
centerville|,US,OH,24,39.63,-84.16,294;,US,UT,17,40.92,-111.87,227
cento|,IT,,18,44.73,11.29,159
central|,US,LA,28,30.55,-91.04,230
central city|,US,AZ,58,33.44,-112.06,300
central falls|,US,RI,19,41.89,-71.39,294
central islip|,US,NY,34,40.79,-73.2,294
central point|,US,OR,18,42.38,-122.92,299
centralia|,US,WA,17,46.72,-122.95,299
centralniy|,RU,,215,59.93,30.36,252
centre de flacq|Centre de Flacq,MU,,18,-20.19,57.71,212
centreville|,US,VA,71,38.84,-77.43,294
centro familiar la soledad|Centro Familiar la Soledad,MX,,32,21.14,-101.75,219
centro habana|,CU,,158,23.14,-82.36,101
centurion|,ZA,,233,-25.86,28.19,69
ceper|,ID,,29,-7.67,110.68,146
cepu|,ID,,55,-7.15,111.59,146
cercola|,IT,,18,40.86,14.36,159
cerdanyola del valles|Cerdanyola del Valles,ES,,59,41.49,2.14,123
ceres|,US,CA,48,37.59,-120.96,299;,ZA,,42,-33.37,19.31,69;,BR,,19,-15.31,-49.6,13
cerete|,CO,,56,8.88,-75.79,97
cergy|,FR,,58,49.04,2.08,129
cergy pontoise|Cergy-Pontoise,FR,,183,49.04,2.08,129
cerignola|,IT,,54,41.27,15.9,159
cerkes|,TR,,18,40.81,32.89,284
cerkezkoy|,TR,,84,41.29,28,284
cermik|,TR,,21,38.14,39.45,284
cernavoda|,RO,,19,44.34,28.03,251
cernusco sul naviglio|Cernusco sul Naviglio,IT,,29,45.53,9.33,159
cerny most|,CZ,,22,50.1,14.58,106
cerquilho|,BR,,35,-23.16,-47.74,13
cerritos|,US,CA,50,33.86,-118.06,299
cerro|,CU,,132,23.11,-82.39,101
cerro azul|,MX,,22,21.19,-97.74,219
cerro de pasco|Cerro de Pasco,PE,,79,-10.67,-76.26,118
cerveteri|,IT,,16,41.99,12.09,159
cervia|,IT,,20,44.26,12.35,159
cesano boscone|,IT,,23,45.44,9.09,159
cesano maderno|,IT,,37,45.63,9.15,159
cesena|,IT,,79,44.14,12.24,159
cesenatico|,IT,,19,44.2,12.4,159
cesis|,LV,,18,57.31,25.27,196
ceska lipa|,CZ,,39,50.69,14.54,106
ceska trebova|,CZ,,17,49.9,16.44,106
ceske budejovice|,CZ,,96,48.97,14.47,106
cesky tesin|,CZ,,26,49.75,18.63,107
cesme|,TR,,21,38.33,26.31,284
cessnock|,AU,NSW,15,-32.83,151.36,31
cesson sevigne|Cesson-Sevigne,FR,,16,48.12,-1.6,129
cestas|,FR,,18,44.74,-0.68,129
cetinje|,ME,,15,42.39,18.91,201
ceuta|,ES,,79,35.89,-5.32,125
ceyhan|,TR,,96,37.02,35.82,284
ceylanpinar|,TR,,31,36.85,40.05,283
cha am|Cha-am,TH,,49,12.8,99.97,171
cha grande|,BR,,17,-8.24,-35.46,55
chabahar|,IR,,47,25.29,60.64,2
chabet el ameur|Chabet el Ameur,DZ,,20,36.64,3.69,116
chacabuco|,AR,,35,-34.64,-60.47,11
chacao|,VE,,65,10.5,-66.85,98
chacarita|,CR,,26,9.98,-84.78,100
chachapoyas|,PE,,20,-6.23,-77.87,118
chachoengsao|,TH,,50,13.69,101.07,171
chaeryong up|Chaeryong-up,KP,,53,38.4,125.62,174
chaguanas|,TT,,67,10.52,-61.42,290
chai badan|,TH,,25,15.2,101.13,171
chai nat|,TH,,15,15.19,100.12,171
chaibasa|,IN,,66,22.55,85.8,41
chaidari|,GR,,46,38.01,23.67,7
chaiyaphum|,TH,,58,15.81,102.03,171
chajari|,AR,,31,-30.75,-57.98,12
chak azam sahu|,PK,,38,30.75,73.03,5
chak five hundred seventy five|Chak Five Hundred Seventy-five,PK,,24,31.55,73.83,5
chak jhumra|,PK,,37,31.57,73.18,5
chak one hundred twenty nine left|,PK,,24,30.43,73.05,5
chak thirty one eleven left|Chak Thirty-one -Eleven Left,PK,,46,30.42,72.7,5
chak two hundred forty nine thal development authority|Chak Two Hundred Forty-nine Thal Development Authority,PK,,18,31.18,71.2,5
chakan|,IN,,23,18.76,73.86,41
chakapara|,IN,,27,22.63,88.35,41
chake chake|,TZ,,22,-5.25,39.77,214
chakia|,IN,,18,26.42,85.05,41
chaklasi|,IN,,38,22.65,72.94,41
chakradharpur|,IN,,41,22.68,85.63,41
chaksu|,IN,,33,26.61,75.95,41
chakwal|,PK,,101,32.93,72.85,5
chakwama|,NG,,200,11.56,9.66,95
chala|,TZ,,23,-7.58,31.27,214
chalala|,IN,,17,21.41,71.17,41
chalatenango|,SV,,19,14.03,-88.93,282
chalchuapa|,SV,,32,13.99,-89.68,282
chalco|,MX,,169,19.26,-98.9,219
chalfont saint peter|,GB,,20,51.61,-0.56,131
chalinze|,TZ,,34,-6.64,38.35,214
chalisgaon|,IN,,96,20.46,75.02,41
chalkida|,GR,,59,38.46,23.6,7
challakere|,IN,,54,14.32,76.65,41
challans|,FR,,19,46.84,-1.87,129
challapalle|,IN,,17,16.12,80.93,41
chalmette|,US,LA,17,29.94,-89.97,230
chalon sur saone|Chalon-sur-Saone,FR,,47,46.78,4.85,129
chalons en champagne|Chalons-en-Champagne,FR,,51,48.95,4.37,129
chalus|,IR,,70,36.66,51.42,2
cham|,DE,,17,49.23,12.66,108
chamalieres|,FR,,20,45.77,3.07,129
chaman|,PK,,89,30.92,66.45,3
chamartin|,ES,,140,40.46,-3.68,123
chamba|,IN,,22,32.56,76.13,41
chambas|,CU,,24,22.2,-78.91,101
chamberi|,ES,,146,40.43,-3.7,123
chambersburg|,US,PA,21,39.94,-77.66,294
chambery|,FR,,62,45.57,5.92,129
chamblee|,US,GA,28,33.89,-84.3,294
chambly|,CA,QC,23,45.45,-73.28,75
champa|,IN,,41,22.04,82.64,41
champaign|,US,IL,86,40.12,-88.24,230
champigny sur marne|Champigny-sur-Marne,FR,,77,48.82,2.49,129
champlin|,US,MN,24,45.19,-93.4,230
champoton|,MX,,31,19.35,-90.72,221
champs sur marne|Champs-sur-Marne,FR,,28,48.85,2.6,129
chamrajnagar|,IN,,68,11.92,76.94,41
chanasma|,IN,,16,23.71,72.11,41
chancay|,PE,,27,-11.57,-77.27,118
chanda|,IN,,328,19.95,79.3,41
chandannagar|,IN,,181,22.86,88.37,41
chandauli|,IN,,25,25.26,83.27,41
chanderi|,IN,,33,24.71,78.14,41
chandigarh|,IN,,961,30.74,76.79,41
chandler|,US,AZ,261,33.31,-111.84,300
chandor|,IN,,20,20.33,74.24,41
chandpur|,IN,,74,29.13,78.27,41
chandrakona|,IN,,22,22.73,87.52,41
chanduasi|,IN,,113,28.45,78.78,41
chandur|,IN,,23,19.73,79.17,41;,IN,,19,20.81,77.98,41
chandur bazar|,IN,,19,21.24,77.75,41
changanacheri|,IN,,51,9.44,76.54,41
changnyeong|,KR,,75,35.54,128.5,176
changsu|,KR,,26,35.65,127.52,176
changuinola|,PA,,18,9.43,-82.52,100
changwon|,KR,,550,35.23,128.68,176
changyon|,KP,,39,38.25,125.1,174
chanhassen|,US,MN,25,44.86,-93.53,230
chania|,GR,,54,35.51,24.03,7
chanika|,TZ,,31,-5.42,38.02,214
channagiri|,IN,,20,14.02,75.93,41
channapatna|,IN,,67,12.65,77.21,41
channarayapatna|,IN,,38,12.91,76.39,41
channelview|,US,TX,38,29.78,-95.11,230
chanthaburi|,TH,,100,12.61,102.1,171
chantilly|,US,VA,23,38.89,-77.43,294
chapadinha|,BR,,41,-3.74,-43.36,54
chapala|,MX,,22,20.3,-103.19,219
chapar|,IN,,19,26.27,90.45,41
chaparral|,CO,,20,3.72,-75.48,97
chapayevsk|,RU,,70,52.98,49.71,254
chapeco|,BR,,160,-27.1,-52.62,13
chapel allerton|,GB,,18,53.83,-1.54,131
chapel hill|,US,NC,60,35.91,-79.06,294
chapeltown|,GB,,23,53.47,-1.47,131
chapra|,IN,,202,25.78,84.75,41
char bhadrasan|,BD,,34,23.31,90.23,40
charallave|,VE,,129,10.24,-66.86,98
charata|,AR,,28,-27.21,-61.19,12
chardara|,KZ,,25,41.26,67.97,183
charef|,DZ,,28,34.62,2.8,116
charenton le pont|Charenton-le-Pont,FR,,31,48.82,2.41,129
charikar|,AF,,54,35.01,69.17,3
charkhari|,IN,,25,25.4,79.75,41
charkhi dadri|,IN,,51,28.59,76.27,41
charleroi|,BE,,200,50.41,4.44,42
charleston|,US,SC,133,32.78,-79.93,294;,US,WV,50,38.35,-81.63,294;,US,IL,21,39.5,-88.18,230
charleville mezieres|Charleville-Mezieres,FR,,52,49.77,4.72,129
charlotte|,US,NC,827,35.23,-80.84,294
charlotte amalie|,VI,,20,18.34,-64.93,309
charlottenburg|,DE,,120,52.52,13.28,108
charlottenburg nord|Charlottenburg-Nord,DE,,18,52.53,13.29,108
charlottenlund|,DK,,40,55.75,12.57,111
charlottesville|,US,VA,47,38.03,-78.48,294
charlottetown|,CA,PE,42,46.23,-63.13,77
charneca de caparica|Charneca de Caparica,PT,,30,38.62,-9.19,245
charqueadas|,BR,,32,-29.95,-51.63,13
charsadda|,PK,,95,34.15,71.74,5
charthawal|,IN,,20,29.55,77.59,41
chartres|,FR,,44,48.45,1.49,129
chas|,IN,,112,23.64,86.17,41
chaska|,US,MN,25,44.79,-93.6,230
chatan|,JP,,28,26.31,127.77,164
chateau thierry|Chateau-Thierry,FR,,16,49.05,3.4,129
chateaudun|,FR,,16,48.07,1.34,129
chateauguay|,CA,QC,43,45.38,-73.75,75
chateauroux|,FR,,53,46.81,1.69,129
chatelet|,BE,,35,50.4,4.53,42
chatellerault|,FR,,37,46.82,0.55,129
chatenay malabry|Chatenay-Malabry,FR,,33,48.77,2.27,129
chatham|,GB,,76,51.38,0.53,131;,CA,ON,44,42.41,-82.18,75;,US,IL,31,41.74,-87.61,230
chatillon|,FR,,32,48.8,2.29,129
chato|,TZ,,28,-2.64,31.77,214
chatou|,FR,,30,48.89,2.16,129
chatra|,IN,,47,24.21,84.87,41
chatrapur|,IN,,21,19.36,84.98,41
chatswood|,AU,NSW,25,-33.8,151.18,31
chatsworth|,US,CA,41,34.26,-118.6,299
chattanooga|,US,TN,177,35.05,-85.31,294
chaudfontaine|,BE,,21,50.58,5.63,42
chauk|,MM,,91,20.9,94.82,156
chaumont|,FR,,29,48.11,5.14,129
chaupimarca|,PE,,29,-10.41,-76.46,118
chaves|,PT,,18,41.74,-7.47,245
chaville|,FR,,19,48.81,2.19,129
chawinda|,PK,,24,32.34,74.71,5
chaykovskiy|,RU,,87,56.77,54.11,185
cheadle hulme|,GB,,29,53.38,-2.19,131
cheb|,CZ,,33,50.08,12.37,106
chebarkul|Chebarkul',RU,,47,54.97,60.36,185
chebba|,TN,,22,35.24,11.12,117
chebli|,DZ,,20,36.58,3.01,116
cheboksary|,RU,,447,56.13,47.25,252
cheektowaga|,US,NY,75,42.9,-78.75,294
chefchaouene|,MA,,36,35.17,-5.26,198
chegem|,RU,,18,43.56,43.59,252
chegutu|,ZW,,47,-18.13,30.14,314
chekhov|,RU,,76,55.15,37.48,252
chelak|,UZ,,17,39.92,66.86,307
chelghoum el aid|Chelghoum el Aid,DZ,,72,36.16,6.17,116
chelles|,FR,,47,48.88,2.59,129
chelm|,PL,,68,51.14,23.47,107
chelmno|,PL,,21,53.35,18.43,107
chelmsford|,GB,,112,51.74,0.47,131;,US,MA,34,42.6,-71.37,294
chelmza|,PL,,15,53.18,18.6,107
chelsea|,GB,,60,51.49,-0.17,131;,US,MA,39,42.39,-71.03,294
cheltenham|,GB,,116,51.9,-2.08,131;,AU,VIC,22,-37.97,145.05,30
chelyabinsk|,RU,,1063,55.15,61.43,185
chemini|,DZ,,22,36.6,4.62,116
chemmumiahpet|,IN,,31,15.9,79.32,41
chemnitz|,DE,,247,50.84,12.93,108
chenab nagar|,PK,,70,31.76,72.91,5
chenaran|,IR,,47,36.65,59.12,2
chengam|,IN,,24,12.31,78.79,41
chengannur|,IN,,25,9.32,76.62,41
chennai|,IN,,4328,13.09,80.28,41
chennevieres sur marne|Chennevieres-sur-Marne,FR,,18,48.8,2.54,129
chennimalai|,IN,,16,11.16,77.6,41
chenove|,FR,,16,47.29,5,129
cheonan|,KR,,365,36.81,127.15,176
cheongju si|Cheongju-si,KR,,635,36.64,127.49,176
cheongsong gun|Cheongsong gun,KR,,31,36.43,129.06,176
chepen|,PE,,42,-7.22,-79.42,118
chepstow|,GB,,16,51.64,-2.68,131
cheraga|,DZ,,28,36.77,2.96,116
cherbourg octeville|Cherbourg-Octeville,FR,,27,49.64,-1.62,129
cheremkhovo|,RU,,57,53.16,103.07,263
cheremushki|,RU,,107,55.66,37.56,252
cherepanovo|,RU,,20,54.22,83.38,262
cherepovets|,RU,,316,59.13,37.9,252
cheria|,DZ,,72,35.27,7.75,116
cherkasy|,UA,,298,49.43,32.06,292
cherkessk|,RU,,116,44.22,42.06,252
chernaya rechka|,RU,,56,59.99,30.3,252
chernihiv|,UA,,308,51.51,31.28,292
chernivtsi|,UA,,236,48.29,25.94,292
chernogolovka|,RU,,20,56,38.37,252
chernogorsk|,RU,,72,53.82,91.28,260
chernushka|,RU,,36,56.51,56.08,185
chernyakhovsk|,RU,,45,54.63,21.82,243
chernyanka|,RU,,15,50.93,37.82,252
cherpulassery|,IN,,30,10.88,76.31,41
cherry hill|,US,NJ,70,39.93,-75.03,294;,US,VA,16,38.57,-77.27,294
cherrybrook|,AU,NSW,19,-33.72,151.05,31
chertanovo yuzhnoye|,RU,,142,55.59,37.6,252
cherthala|,IN,,46,9.68,76.34,41
chervonohrad|,UA,,83,50.39,24.24,292
chervonopartyzans k|Chervonopartyzans'k,UA,,18,48.08,39.8,292
chesapeake|,US,VA,235,36.82,-76.27,294
chesham|,GB,,21,51.7,-0.6,131
cheshire|,US,CT,29,41.5,-72.9,294
cheshunt|,GB,,57,51.7,-0.03,131
chessington|,GB,,19,51.36,-0.3,131
chester|,GB,,91,53.19,-2.89,131;,US,PA,34,39.85,-75.36,294;,US,VA,21,37.36,-77.44,294
chester le street|Chester-le-Street,GB,,37,54.86,-1.57,131
chesterfield|,GB,,113,53.25,-1.42,131;,US,MO,48,38.66,-90.58,230
chetouane|,DZ,,40,34.92,-1.3,116
chetput|,IN,,18,13.07,80.24,41
chettipalaiyam|,IN,,24,10.91,77.04,41
chetumal|,MX,,151,18.51,-88.3,222
chetwayi|,IN,,38,10.53,76.05,41
chevilly larue|Chevilly-Larue,FR,,20,48.76,2.35,129
cheyenne|,US,WY,63,41.14,-104.82,227
cheyyar|,IN,,37,12.66,79.54,41
chhabra|,IN,,26,24.66,76.84,41
chhagalnaiya|,BD,,39,23.02,91.51,41
chhala|,IN,,17,23.31,72.77,41
chhapar|,IN,,19,27.82,74.44,41
chhaprauli|,IN,,19,29.21,77.17,41
chharra|,IN,,25,27.92,78.4,41
chhata|,IN,,21,27.72,77.51,41
chhatak|,BD,,39,25.04,91.67,40
chhatapur|,IN,,23,26.22,87,41
chhatarpur|,IN,,112,24.92,79.59,41
chhibramau|,IN,,57,27.15,79.5,41
chhindwara|,IN,,135,22.06,78.94,41
chhor|,PK,,16,25.51,69.78,5
chhota udepur|,IN,,25,22.3,74.02,41
chhoti sadri|,IN,,17,24.38,74.7,41
chia|,CO,,65,4.86,-74.06,97
chiaia|,IT,,38,40.83,14.23,159
chiaiano|,IT,,23,40.88,14.21,159
chiang mai|,TH,,201,18.79,98.98,171
chiang rai|,TH,,79,19.91,99.83,171
chiapa de corzo|Chiapa de Corzo,MX,,45,16.71,-93.01,219
chiari|,IT,,16,45.54,9.93,159
chiavari|,IT,,27,44.32,9.32,159
chiayi|,TW,,9000,23.48,120.45,291
chiba|,JP,,920,35.6,140.12,164
chibuto|,MZ,,59,-24.69,33.53,216
chicacao|,GT,,20,14.54,-91.33,71
chicago|,US,IL,2721,41.85,-87.65,230
chicago heights|,US,IL,30,41.51,-87.64,230
chicago lawn|,US,IL,56,41.78,-87.7,230
chicago loop|,US,IL,33,41.88,-87.63,230
chichawatni|,PK,,83,30.53,72.69,5
chichen itza|Chichen-Itza,MX,,18,20.67,-88.57,221
chichester|,GB,,32,50.84,-0.78,131
chichibu|,JP,,59,35.99,139.08,164
chichicastenango|,GT,,80,14.94,-91.11,71
chichigalpa|,NI,,33,12.58,-87.03,143
chicholi|,IN,,19,21.47,79.7,41
chickasha|,US,OK,16,35.05,-97.94,230
chiclana de la frontera|Chiclana de la Frontera,ES,,77,36.42,-6.14,123
chiclayo|,PE,,577,-6.77,-79.84,118
chico|,US,CA,90,39.73,-121.84,299
chicoloapan|,MX,,173,19.42,-98.9,219
chiconcuac|,MX,,22,19.56,-98.9,219
chicopee|,US,MA,57,42.15,-72.61,294
chicureo abajo|,CL,,18,-33.28,-70.65,94
chidambaram|,IN,,59,11.4,79.69,41
chidawa|,IN,,41,28.24,75.64,41
chieri|,IT,,32,45.01,7.82,159
chieti|,IT,,44,42.35,14.16,159
chiffa|,DZ,,23,36.46,2.74,116
chigasaki|,JP,,232,35.34,139.4,164
chignahuapan|,MX,,20,19.84,-98.03,219
chigorodo|,CO,,48,7.67,-76.68,97
chiguayante|,CL,,83,-36.93,-73.03,94
chihuahua|,MX,,809,28.64,-106.09,229
chik ballapur|,IN,,58,13.44,77.73,41
chikhli|,IN,,53,20.35,76.26,41
chikmagalur|,IN,,121,13.32,75.77,41
chiknayakanhalli|,IN,,24,13.42,76.62,41
chikodi|,IN,,35,16.43,74.59,41
chikushino shi|Chikushino-shi,JP,,100,33.5,130.52,164
chilakalurupet|,IN,,94,16.09,80.17,41
chilapa de alvarez|Chilapa de Alvarez,MX,,31,17.6,-99.17,219
chilaw|,LK,,25,7.58,79.8,191
chilecito|,AR,,42,-29.16,-67.5,24
chilibre|,PA,,34,9.15,-79.62,239
chililabombwe|,ZM,,57,-12.36,27.82,217
chillan|,CL,,150,-36.61,-72.1,94
chillicothe|,US,OH,22,39.33,-82.98,294
chilliwack|,CA,BC,77,49.17,-121.95,73
chillum|,US,MD,34,38.96,-76.99,294
chillupar|,IN,,21,26.28,83.51,41
chilly mazarin|Chilly-Mazarin,FR,,19,48.71,2.32,129
chilmari|,BD,,50,25.56,89.67,40
chilpancingo|,MX,,187,17.55,-99.51,219
chimala|,TZ,,25,-8.86,34.02,214
chimaltenango|,GT,,82,14.66,-90.82,71
chimbarongo|,CL,,17,-34.71,-71.04,94
chimbas|,AR,,74,-31.48,-68.53,16
chimbote|,PE,,317,-9.09,-78.58,118
chimichagua|,CO,,17,9.26,-73.81,97
chimoio|,MZ,,257,-19.12,33.48,216
chinandega|,NI,,126,12.63,-87.13,143
chinatown|,US,CA,101,37.8,-122.41,299;,US,NY,90,40.72,-74,294
chinautla|,GT,,97,14.7,-90.5,71
chinch on|Chinch'on,KR,,61,36.86,127.44,176
chincha alta|,PE,,153,-13.41,-76.13,118
chinchina|,CO,,69,4.98,-75.6,97
chincholi|,IN,,20,17.47,77.42,41
chinde|,MZ,,17,-18.58,36.46,216
chingleput|,IN,,66,12.69,79.98,41
chingola|,ZM,,149,-12.53,27.88,217
chinhoyi|,ZW,,62,-17.37,30.2,314
chiniot|,PK,,202,31.72,72.98,5
chinju|,KR,,307,35.19,128.08,176
chinna salem|,IN,,20,11.63,78.87,41
chinnachowk|,IN,,64,14.48,78.84,41
chinnamanur|,IN,,39,9.84,77.38,41
chino|,US,CA,86,34.01,-117.69,299;,JP,,57,35.99,138.15,164
chino hills|,US,CA,78,33.99,-117.76,299
chinoz|,UZ,,25,40.94,68.76,308
chintamani|,IN,,72,13.4,78.05,41
chinu|,CO,,20,9.11,-75.4,97
chioggia|,IT,,42,45.22,12.28,159
chios|,GR,,24,38.37,26.14,7
chipata|,ZM,,86,-13.63,32.65,217
chipinge|,ZW,,19,-20.19,32.62,314
chipiona|,ES,,19,36.74,-6.44,123
chiplun|,IN,,51,17.53,73.51,41
chippenham|,GB,,36,51.46,-2.12,131
chipping sodbury|,GB,,36,51.54,-2.39,131
chipurupalle|,IN,,26,18.31,83.57,41
chiquimula|,GT,,42,14.8,-89.55,71
chiquinquira|,CO,,45,5.62,-73.82,97
chirala|,IN,,87,15.82,80.35,41
chirchiq|,UZ,,168,41.47,69.58,308
chiredzi|,ZW,,28,-21.05,31.67,314
chiriguana|,CO,,15,9.36,-73.6,97
chiroqchi|,UZ,,19,39.03,66.57,307
chirpan|,BG,,17,42.2,25.33,45
chiryu|,JP,,67,35,137.03,164
chisec|,GT,,17,15.81,-90.29,71
chishmy|,RU,,22,54.58,55.38,185
chishtian|,PK,,122,29.8,72.86,5
chisinau|,MD,,636,47.01,28.86,200
chislehurst|,GB,,20,51.42,0.07,131
chistopol|Chistopol',RU,,62,55.36,50.64,252
chita|,RU,,309,52.03,113.5,267
chitapur|,IN,,30,17.12,77.08,41
chitose|,JP,,93,42.82,141.65,164
chitradurga|,IN,,139,14.22,76.4,41
chittagong|,BD,,3920,22.34,91.83,40
chittaranjan|,IN,,45,23.86,86.9,41
chittaurgarh|,IN,,107,24.89,74.62,41
chittur|,IN,,32,10.7,76.75,41
chitungwiza|,ZW,,340,-18.01,31.08,314
chivacoa|,VE,,46,10.16,-68.89,98
chivasso|,IT,,23,45.19,7.89,159
chivilcoy|,AR,,55,-34.9,-60.02,11
chlef|,DZ,,179,36.17,1.33,116
cho dok|,VN,,70,10.7,105.12,170
choa saidan shah|,PK,,15,32.72,72.99,5
chocope|,PE,,32,-7.79,-79.22,118
chodavaram|,IN,,29,17.83,82.94,41
chodziez|,PL,,20,53,16.92,107
chofu|,JP,,213,35.66,139.55,164
choisy le roi|Choisy-le-Roi,FR,,36,48.77,2.42,129
chojnice|,PL,,39,53.7,17.56,107
chok chai|,TH,,23,14.73,102.17,171
chokwe|,MZ,,64,-24.53,32.98,216
cholargos|,GR,,31,38,23.8,7
cholet|,FR,,53,47.06,-0.88,129
choloma|,HN,,139,15.61,-87.95,142
cholpon ata|Cholpon-Ata,KG,,19,42.65,77.08,168
cholula|,MX,,88,19.06,-98.3,219
chom bueng|,TH,,15,13.62,99.59,171
choma|,ZM,,47,-16.81,26.99,217
chomutov|,CZ,,50,50.46,13.42,106
chon buri|,TH,,219,13.36,100.98,171
chon daen|,TH,,18,16.19,100.86,171
chone|,EC,,45,-0.7,-80.09,99
chongjin|,KP,,327,41.8,129.78,174
chongju|,KP,,29,39.69,125.21,174
chongoyape|,PE,,16,-6.64,-79.39,118
chopda|,IN,,66,21.25,75.3,41
chorfa|,DZ,,21,36.37,4.33,116
chorley|,GB,,34,53.65,-2.62,131
chornomors k|Chornomors'k,UA,,54,46.3,30.65,292
chortkiv|,UA,,29,49.02,25.8,292
chortoq|,UZ,,50,41.07,71.82,308
chorzow|,PL,,113,50.31,18.97,107
chosica|,PE,,89,-11.94,-76.71,118
choszczno|,PL,,16,53.17,15.42,107
chotila|,IN,,15,22.42,71.2,41
chowchilla|,US,CA,19,37.12,-120.26,299
christchurch|,NZ,,364,-43.53,172.63,237;,GB,,42,50.74,-1.78,131
christiana|,ZA,,18,-27.91,25.16,69
christiansburg|,US,VA,22,37.13,-80.41,294
chrudim|,CZ,,24,49.95,15.8,106
chrzanow|,PL,,40,50.14,19.4,107
chu|,KZ,,40,43.6,73.76,183
chubek|,TJ,,20,37.61,69.71,4
chuchar kana mandi|Chuchar-kana Mandi,PK,,69,31.75,73.8,5
chudovo|,RU,,17,59.12,31.68,252
chuhar jamali|,PK,,16,24.39,67.99,5
chuhuyiv|,UA,,37,49.84,36.69,292
chula vista|,US,CA,266,32.64,-117.08,299
chulucanas|,PE,,69,-5.09,-80.16,118
chum phae|,TH,,46,16.54,102.1,171
chumphon|,TH,,56,10.5,99.18,171
chunar|,IN,,36,25.13,82.88,41
chuncheon|,KR,,210,37.87,127.73,176
chunghwa|,KP,,19,38.86,125.8,174
chunian|,PK,,57,30.97,73.98,5
chunskiy|,RU,,16,56.08,99.63,263
chur|,CH,,32,46.85,9.53,90
churachandpur|,IN,,48,24.33,93.67,41
churu|,IN,,104,28.3,74.97,41
chusovoy|,RU,,50,58.3,57.81,185
chust|,UZ,,65,41,71.24,308
chystyakove|,UA,,68,48.04,38.6,292
ciamis|,ID,,124,-7.33,108.35,146
ciampea|,ID,,207,-6.55,106.7,146
ciampino|,IT,,35,41.8,12.6,159
cianorte|,BR,,56,-23.66,-52.6,13
cibinong|,ID,,189,-6.48,106.85,146
cibolo|,US,TX,27,29.56,-98.23,230
cicero|,US,IL,84,41.85,-87.75,230
cicero dantas|,BR,,18,-10.6,-38.38,57
cicurug|,ID,,89,-6.78,106.78,146
ciechanow|,PL,,46,52.88,20.62,107
ciego de avila|Ciego de Avila,CU,,142,21.84,-78.76,101
ciempozuelos|,ES,,22,40.16,-3.62,123
cienaga|,CO,,88,11.01,-74.25,97
cienaga de oro|Cienaga de Oro,CO,,18,8.87,-75.62,97
cienega de flores|Cienega de Flores,MX,,15,25.95,-100.17,218
cienfuegos|,CU,,187,22.15,-80.45,101
cieplice slaskie zdroj|,PL,,15,50.87,15.68,107
cieszyn|,PL,,36,49.75,18.63,107
cieza|,ES,,35,38.24,-1.42,123
cifuentes|,CU,,40,22.65,-80.05,66
cihuatlan|,MX,,18,19.24,-104.57,219
cikampek|,ID,,146,-6.42,107.46,146
cikarang|,ID,,106,-6.26,107.15,146
cikupa|,ID,,174,-6.24,106.51,146
cileungsir|,ID,,202,-6.39,106.96,146
cileunyi|,ID,,111,-6.94,107.75,146
cimahi|,ID,,494,-6.87,107.54,146
cimarron hills|,US,CO,16,38.86,-104.7,227
cimin|,TR,,40,39.71,39.7,284
cincinnati|,US,OH,297,39.13,-84.51,294
cinco ranch|,US,TX,18,29.74,-95.76,230
cinco saltos|,AR,,20,-38.82,-68.06,14
cine|,TR,,21,37.61,28.06,284
cinisello balsamo|,IT,,71,45.56,9.21,159
cintalapa de figueroa|Cintalapa de Figueroa,MX,,42,16.68,-93.72,219
cipolletti|,AR,,75,-38.93,-67.99,14
ciputat|,ID,,208,-6.24,106.7,146
ciranjang hilir|Ciranjang-hilir,ID,,78,-6.82,107.26,146
circasia|,CO,,20,4.62,-75.64,97
cirebon|,ID,,254,-6.71,108.56,146
cirencester|,GB,,17,51.72,-1.97,131
cirie|,IT,,17,45.23,7.6,159
ciro redondo|,CU,,30,22.02,-78.7,101
cisnadie|,RO,,15,45.72,24.15,251
cisterna di latina|Cisterna di Latina,IT,,27,41.59,12.83,159
citeureup|,ID,,110,-6.49,106.88,146
citrus heights|,US,CA,87,38.71,-121.28,299
citrus park|,US,FL,24,28.08,-82.57,294
citta di castello|Citta di Castello,IT,,22,43.47,12.24,159
city center|,ES,,150,40.42,-3.7,123
city of balikpapan|City of Balikpapan,ID,,700,-1.24,116.89,147
city of isabela|City of Isabela,PH,,67,6.7,121.97,242
city of milford balance|City of Milford (balance),US,CT,51,41.22,-73.06,294
city of sammamish|City of Sammamish,US,WA,46,47.6,-122.04,299
city of westminster|City of Westminster,GB,,248,51.5,-0.14,131
ciudad acuna|,MX,,134,29.32,-100.95,230
ciudad altamirano|,MX,,25,18.36,-100.67,219
ciudad apodaca|,MX,,467,25.78,-100.19,218
ciudad benito juarez|,MX,,152,25.65,-100.1,218
ciudad bolivar|,VE,,338,8.13,-63.54,98;,CO,,16,5.85,-76.03,97
ciudad camilo cienfuegos|,CU,,178,23.16,-82.33,101
ciudad choluteca|,HN,,76,13.3,-87.19,142
ciudad constitucion|,MX,,41,25.03,-111.66,224
ciudad de allende|Ciudad de Allende,MX,,26,25.28,-100.01,218
ciudad de armeria|Ciudad de Armeria,MX,,16,18.94,-103.96,219
ciudad de huajuapan de leon|Ciudad de Huajuapan de Leon,MX,,53,17.81,-97.78,219
ciudad de huitzuco|Ciudad de Huitzuco,MX,,17,18.3,-99.33,219
ciudad de villa de alvarez|Ciudad de Villa de Alvarez,MX,,118,19.27,-103.74,219
ciudad del carmen|Ciudad del Carmen,MX,,169,18.65,-91.83,221
ciudad del este|Ciudad del Este,PY,,321,-25.51,-54.61,248
ciudad delicias|,MX,,118,28.19,-105.47,229
ciudad fernandez|,MX,,32,21.94,-100.01,219
ciudad general escobedo|,MX,,352,25.8,-100.32,218
ciudad guadalupe victoria|,MX,,17,24.44,-104.12,218
ciudad guayana|,VE,,747,8.35,-62.64,98
ciudad guzman|,MX,,98,19.7,-103.46,219
ciudad hidalgo|,MX,,61,19.69,-100.55,219
ciudad lazaro cardenas|,MX,,79,17.97,-102.22,219
ciudad lerdo|,MX,,80,25.54,-103.52,218
ciudad lineal|,ES,,228,40.45,-3.65,123
ciudad lopez mateos|,MX,,489,19.56,-99.26,219
ciudad madero|,MX,,197,22.27,-97.84,218
ciudad mante|,MX,,85,22.74,-98.97,218
ciudad melchor muzquiz|,MX,,35,27.88,-101.52,218
ciudad mendoza|,MX,,36,18.81,-97.18,219
ciudad miguel aleman|,MX,,20,26.4,-99.03,220
ciudad nezahualcoyotl|,MX,,1105,19.4,-99.01,219
ciudad nueva|,DO,,19,18.47,-69.89,113
ciudad obregon|,MX,,299,27.49,-109.94,223
ciudad real|,ES,,74,38.99,-3.93,123
ciudad rio bravo|,MX,,96,25.99,-98.09,220
ciudad sabinas hidalgo|,MX,,33,26.5,-100.18,218
ciudad sahagun|,MX,,29,19.78,-98.57,219
ciudad sandino|,NI,,50,12.16,-86.34,143
ciudad serdan|,MX,,24,18.99,-97.45,219
ciudad valles|,MX,,125,22,-99.01,219
ciudad victoria|,MX,,305,23.74,-99.15,218
ciudad vieja|,GT,,30,14.52,-90.76,71
ciutadella|,ES,,29,40,3.84,123
ciutat vella|,ES,,102,41.38,2.17,123
civitanova marche|,IT,,41,43.3,13.72,159
civitavecchia|,IT,,48,42.09,11.8,159
cizre|,TR,,81,37.33,42.18,284
clacton on sea|Clacton-on-Sea,GB,,51,51.79,1.16,131
clamart|,FR,,51,48.8,2.27,129
claremont|,US,CA,36,34.1,-117.72,299
claremore|,US,OK,19,36.31,-95.62,230
clarence rockland|Clarence-Rockland,CA,ON,21,45.55,-75.29,75
clark fulton|Clark-Fulton,US,OH,18,41.46,-81.71,294
clarksburg|,US,WV,16,39.28,-80.34,294
clarksdale|,US,MS,17,34.2,-90.57,230
clarksville|,US,TN,149,36.53,-87.36,230;,US,IN,22,38.3,-85.76,296
claudio|,BR,,22,-20.44,-44.77,13
clausthal zellerfeld|Clausthal-Zellerfeld,DE,,15,51.81,10.34,108
clayton|,AU,VIC,20,-37.92,145.12,30;,US,NC,19,35.65,-78.46,294;,US,MO,16,38.64,-90.32,230
clearfield|,US,UT,31,41.11,-112.03,227
clearlake|,US,CA,15,38.96,-122.63,299
clearwater|,US,FL,113,27.97,-82.8,294
cleburne|,US,TX,30,32.35,-97.39,230
cleckheaton|,GB,,27,53.72,-1.71,131
cleethorpes|,GB,,32,53.56,-0.03,131
clement town|,IN,,21,30.26,78.01,41
clemmons|,US,NC,20,36.02,-80.38,294
clemson|,US,SC,15,34.68,-82.84,294
clermont|,US,FL,32,28.55,-81.77,294
clermont ferrand|Clermont-Ferrand,FR,,139,45.78,3.09,129
clevedon|,GB,,21,51.44,-2.86,131
cleveland|,US,OH,388,41.5,-81.7,294;,US,TN,44,35.16,-84.88,294
cleveland heights|,US,OH,45,41.52,-81.56,294
cleveleys|,GB,,15,53.88,-3.04,131
clichy|,FR,,57,48.9,2.31,129
clichy sous bois|Clichy-sous-Bois,FR,,29,48.91,2.55,129
cliffside park|,US,NJ,25,40.82,-73.99,294
clifton|,US,NJ,86,40.86,-74.16,294;,US,CO,20,39.09,-108.45,227
clinton|,US,MD,36,38.77,-76.9,294;,US,IA,26,41.84,-90.19,230;,US,MS,25,32.34,-90.32,230;,US,UT,21,41.14,-112.05,227
clinton township|,US,MI,100,42.59,-82.92,298
clive|,US,IA,15,41.6,-93.72,230
cloppenburg|,DE,,31,52.85,8.04,108
clorinda|,AR,,15,-25.28,-57.72,12
closepet|,IN,,94,12.72,77.28,41
cloverleaf|,US,TX,23,29.78,-95.17,230
cloverly|,US,MD,15,39.11,-77,294
clovis|,US,CA,104,36.83,-119.7,299;,US,NM,39,34.4,-103.21,227
cluain meala|,IE,,17,52.35,-7.7,151
cluj napoca|Cluj-Napoca,RO,,317,46.77,23.6,251
cluses|,FR,,20,46.06,6.57,129
clydach|,GB,,19,51.68,-3.9,131
clydebank|,GB,,27,55.9,-4.41,131
coacalco|,MX,,278,19.63,-99.11,219
coachella|,US,CA,45,33.68,-116.17,299
coalinga|,US,CA,17,36.14,-120.36,299
coalville|,GB,,38,52.72,-1.37,131
coaraci|,BR,,32,-14.64,-39.55,60
coari|,BR,,50,-4.08,-63.14,61
coatbridge|,GB,,44,55.86,-4.02,131
coatepec|,MX,,54,19.45,-96.96,219
coatepeque|,GT,,46,14.7,-91.86,71
coatzacoalcos|,MX,,236,18.15,-94.44,219
coatzintla|,MX,,34,20.49,-97.47,219
coban|,GT,,53,15.47,-90.37,71
cobham|,GB,,17,51.33,-0.41,131
cobija|,BO,,27,-11.03,-68.77,53
cobourg|,CA,ON,18,43.96,-78.17,75
coburg|,DE,,42,50.26,10.96,108;,AU,VIC,26,-37.75,144.97,30
cochabamba|,BO,,900,-17.39,-66.16,51
cochin|,IN,,605,9.94,76.26,41
cochrane|,CA,AB,16,51.18,-114.47,74
cockeysville|,US,MD,21,39.48,-76.64,294
cocoa|,US,FL,18,28.39,-80.74,294
coconut creek|,US,FL,59,26.25,-80.18,294
coconut grove|,US,FL,20,25.71,-80.26,294
codlea|,RO,,24,45.7,25.45,251
codo|,BR,,83,-4.46,-43.89,54
coelho neto|,BR,,36,-4.26,-43.01,54
coesfeld|,DE,,37,51.94,7.17,108
coeur d alene|Coeur d'Alene,US,ID,49,47.68,-116.78,299
coffs harbour|,AU,NSW,27,-30.3,153.11,31
cofradia|,HN,,20,15.4,-88.15,71
cogan|,PH,,22,10.59,124.02,242
cognac|,FR,,21,45.7,-0.33,129
cohoes|,US,NY,17,42.77,-73.7,294
coimbatore|,IN,,960,11.01,76.97,41
coimbra|,PT,,107,40.21,-8.42,245
coin|,ES,,22,36.66,-4.76,123
coishco|,PE,,15,-9.02,-78.62,118
coity|,GB,,41,51.52,-3.56,131
cojutepeque|,SV,,48,13.72,-88.93,282
col bosques de las lomas|Col. Bosques de las Lomas,MX,,15,19.38,-99.27,219
colachel|,IN,,23,8.18,77.26,41
colatina|,BR,,101,-19.54,-40.63,13
colchester|,GB,,122,51.89,0.9,131;,US,VT,17,44.54,-73.15,294
cole harbour|,CA,NS,20,44.67,-63.48,77
colegiales|,AR,,57,-34.57,-58.45,11
coleraine|,GB,,26,55.13,-6.67,131
colfontaine|,BE,,20,50.41,3.86,42
colgong|,IN,,24,25.26,87.23,41
colima|,MX,,137,19.25,-103.73,219;,CR,,16,9.95,-84.09,100
colinas|,BR,,25,-6.03,-44.25,54
collado villalba|Collado-Villalba,ES,,55,40.64,-4,123
colle di val d elsa|Colle di Val d'Elsa,IT,,17,43.42,11.13,159
colleferro|,IT,,21,41.73,13,159
college park|,US,MD,32,38.98,-76.94,294
college point|,US,NY,27,40.79,-73.85,294
college station|,US,TX,108,30.63,-96.33,230
collegno|,IT,,47,45.08,7.57,159
colleyville|,US,TX,25,32.88,-97.16,230
collierville|,US,TN,49,35.04,-89.66,230
collingwood|,CA,ON,16,44.48,-80.22,75
collinsville|,US,IL,25,38.67,-89.98,230
collinwood|,US,OH,34,41.56,-81.57,294
collipulli|,CL,,16,-37.95,-72.43,94
colmar|,FR,,65,48.08,7.36,129
colmenar viejo|,ES,,44,40.66,-3.77,123
colne|,GB,,20,53.86,-2.17,131
cologne|Koln,DE,,963,50.93,6.95,108
cologno monzese|,IT,,46,45.53,9.28,159
colomadu|,ID,,26,-7.53,110.75,146
colomba|,GT,,19,14.71,-91.73,71
colombes|,FR,,82,48.92,2.25,129
colombia|,CU,,20,20.99,-77.43,101
colombo|,LK,,648,6.94,79.85,191;,BR,,217,-25.29,-49.22,13
colomiers|,FR,,31,43.61,1.33,129
colon|,PA,,77,9.35,-79.9,239;,CU,,64,22.72,-80.9,101;,VE,,38,8.03,-72.26,97
colonelganj|,IN,,26,27.13,81.7,41
colonia|,US,NJ,18,40.57,-74.3,294
colonia del sacramento|Colonia del Sacramento,UY,,22,-34.46,-57.84,306
colonia del sol|Colonia del Sol,MX,,48,22.91,-109.93,224
colonia del valle|Colonia del Valle,MX,,250,19.39,-99.16,219
colonia lindavista|,MX,,100,19.49,-99.12,219
colonia nativitas|,MX,,60,19.38,-99.14,219
colonial heights|,US,VA,18,37.27,-77.41,294
colorado|,BR,,20,-22.84,-51.97,13
colorado springs|,US,CO,457,38.83,-104.82,227
colton|,US,CA,55,34.07,-117.31,299
columbia|,US,SC,134,34,-81.03,294;,US,MO,119,38.95,-92.33,230;,US,MD,100,39.24,-76.84,294;,US,TN,37,35.62,-87.04,230
columbia heights|,US,MN,20,45.04,-93.26,230
columbine|,US,CO,24,39.59,-105.07,227
columbus|,US,OH,850,39.96,-83,294;,US,GA,201,32.46,-84.99,294;,US,IN,47,39.2,-85.92,295;,US,MS,23,33.5,-88.43,230;,US,NE,23,41.43,-97.37,230
colwyn bay|,GB,,34,53.29,-3.73,131
comal|,ID,,51,-6.91,109.53,146
comalapa|,GT,,21,14.74,-90.89,71;,MX,,19,15.66,-92.14,219
comalcalco|,MX,,41,18.26,-93.22,219
comanesti|,RO,,24,46.42,26.44,251
comayagua|,HN,,59,14.45,-87.64,142
combs la ville|Combs-la-Ville,FR,,22,48.66,2.57,129
come|,BJ,,29,6.41,1.88,48
comilla|,BD,,389,23.46,91.19,40
comiso|,IT,,26,36.95,14.61,159
comitan|,MX,,98,16.25,-92.14,219
comitancillo|,GT,,20,15.09,-91.75,71
commack|,US,NY,36,40.84,-73.29,294
commerce city|,US,CO,54,39.81,-104.93,227
como|,IT,,82,45.81,9.08,159
comodoro rivadavia|,AR,,141,-45.86,-67.5,18
comonfort|,MX,,24,20.72,-100.76,219
compiegne|,FR,,44,49.42,2.83,129
compostela|,PH,,43,7.67,126.09,242;,PH,,19,10.46,124.01,242;,MX,,18,21.24,-104.9,224
compton|,US,CA,98,33.9,-118.22,299
comrat|,MD,,23,46.29,28.66,200
conakry|,GN,,1767,9.54,-13.68,92
concarneau|,FR,,21,47.88,-3.92,129
conceicao da barra|Conceicao da Barra,BR,,19,-18.59,-39.73,13
conceicao da feira|Conceicao da Feira,BR,,16,-12.51,-39,60
conceicao das alagoas|Conceicao das Alagoas,BR,,16,-19.91,-48.39,13
conceicao do araguaia|Conceicao do Araguaia,BR,,27,-8.26,-49.27,56
conceicao do coite|Conceicao do Coite,BR,,35,-11.56,-39.28,60
conceicao do jacuipe|Conceicao do Jacuipe,BR,,22,-12.32,-38.77,60
concepcion|,CL,,215,-36.83,-73.05,94;,PH,,64,15.33,120.66,242;,PY,,48,-23.4,-57.43,248
concepcion de la vega|Concepcion de La Vega,DO,,102,19.22,-70.53,113
concepcion del uruguay|Concepcion del Uruguay,AR,,68,-32.48,-58.23,12
concepcion ibaba|,PH,,26,13.92,121.46,242
conception bay south|,CA,NL,17,47.5,-53,78
conchal|,BR,,21,-22.33,-47.17,13
concord|,US,CA,129,37.98,-122.03,299;,US,NC,88,35.41,-80.58,294;,US,NH,43,43.21,-71.54,294;,US,MA,17,42.46,-71.35,294;,US,MO,16,38.52,-90.36,230
concordia|,AR,,145,-31.39,-58.02,12;,BR,,55,-27.23,-52.03,13
condado|,CU,,38,21.88,-79.84,101;,BR,,20,-7.59,-35.11,55
conde|,BR,,16,-7.26,-34.91,54;,BR,,16,-11.81,-37.61,60
condeixa a nova|Condeixa-a-Nova,PT,,17,40.11,-8.5,245
conegliano|,IT,,31,45.89,12.3,159
coney island|,US,NY,60,40.58,-73.99,294
conflans sainte honorine|Conflans-Sainte-Honorine,FR,,36,49,2.1,129
congleton|,GB,,26,53.16,-2.21,131
congonhas|,BR,,49,-20.51,-43.86,13
conil de la frontera|Conil de la Frontera,ES,,21,36.28,-6.09,123
conisbrough|,GB,,16,53.48,-1.23,131
conroe|,US,TX,69,30.31,-95.46,230
conselheiro lafaiete|,BR,,112,-20.66,-43.79,13
consett|,GB,,29,54.85,-1.83,131
consolacion|,PH,,49,10.38,123.96,242
consolacion del sur|Consolacion del Sur,CU,,70,22.5,-83.51,101
constanta|,RO,,303,44.18,28.63,251
constantine|,DZ,,450,36.37,6.61,116
constanza|,DO,,29,18.91,-70.74,113
constitucion|,CL,,38,-35.33,-72.41,94
contagem|,BR,,627,-19.93,-44.05,13
contai|,IN,,89,21.78,87.75,41
contla|,MX,,28,19.33,-98.17,219
contramaestre|,CU,,70,20.3,-76.25,101
conversano|,IT,,23,40.97,17.11,159
converse|,US,TX,22,29.52,-98.32,230
conway|,US,AR,65,35.09,-92.44,230;,US,SC,21,33.84,-79.05,294
conyers|,US,GA,16,33.67,-84.02,294
coogee|,AU,NSW,15,-33.92,151.26,31
cookeville|,US,TN,32,36.16,-85.5,230
coon rapids|,US,MN,62,45.12,-93.29,230
coondapoor|,IN,,28,13.63,74.69,41
cooper city|,US,FL,35,26.06,-80.27,294
coorparoo|,AU,QLD,16,-27.49,153.06,27
coos bay|,US,OR,16,43.37,-124.22,299
copacabana|,CO,,49,6.35,-75.51,97
copenhagen|,DK,,1154,55.68,12.57,111
copertino|,IT,,23,40.27,18.05,159
copiague|,US,NY,23,40.68,-73.4,294
copiapo|,CL,,129,-27.37,-70.33,94
coppell|,US,TX,41,32.95,-97.02,230
copperas cove|,US,TX,33,31.12,-97.9,230
coquimbo|,CL,,161,-29.95,-71.34,94
coquitlam|,CA,BC,140,49.28,-122.78,73
corabia|,RO,,20,43.78,24.5,251
coral gables|,US,FL,51,25.72,-80.27,294
coral springs|,US,FL,129,26.27,-80.27,294
coral terrace|,US,FL,24,25.75,-80.3,294
coralville|,US,IA,21,41.68,-91.58,230
coram|,US,NY,39,40.87,-73,294
corato|,IT,,47,41.15,16.41,159
corbeil essonnes|Corbeil-Essonnes,FR,,41,48.61,2.49,129
corby|,GB,,57,52.5,-0.69,131
corcoran|,US,CA,22,36.1,-119.56,299
cordeiro|,BR,,16,-22.03,-42.36,13
cordeiropolis|,BR,,26,-22.48,-47.46,13
cordenons|,IT,,16,45.98,12.7,159
cordoba|,AR,,1428,-31.41,-64.18,12;,ES,,328,37.89,-4.77,123;,MX,,141,18.88,-96.93,219
cordova|,PH,,29,10.24,123.94,242
corfu|,GR,,27,39.62,19.92,7
coria del rio|Coria del Rio,ES,,28,37.29,-6.05,123
corigliano scalo|,IT,,15,39.63,16.51,159
corinth|,US,TX,21,33.15,-97.06,230
corinto|,BR,,22,-18.38,-44.46,13;,NI,,19,12.48,-87.17,143;,CO,,17,3.17,-76.26,97
corio|,AU,VIC,15,-38.08,144.38,30
cork|,IE,,190,51.9,-8.47,151
corlu|,TR,,203,41.16,27.8,284
cormano|,IT,,19,45.55,9.16,159
cormeilles en parisis|Cormeilles-en-Parisis,FR,,22,48.97,2.2,129
cornaredo|,IT,,20,45.5,9.03,159
cornelio procopio|,BR,,48,-23.18,-50.65,13
cornelius|,US,NC,28,35.49,-80.86,294
cornella de llobregat|Cornella de Llobregat,ES,,87,41.35,2.08,123
corner brook|,CA,NL,19,48.95,-57.95,78
cornwall|,CA,ON,49,45.02,-74.73,75
coro|,VE,,195,11.4,-69.67,98
coroata|,BR,,34,-4.13,-44.12,54
coromandel|,BR,,23,-18.47,-47.2,13
corona|,US,CA,164,33.88,-117.57,299;,US,NY,110,40.75,-73.86,294
coronado|,US,CA,25,32.69,-117.18,299
coronda|,AR,,17,-31.97,-60.92,12
coronel|,CL,,93,-37.03,-73.14,94
coronel fabriciano|,BR,,101,-19.52,-42.63,13
coronel oviedo|,PY,,51,-25.44,-56.44,248
coronel suarez|,AR,,27,-37.45,-61.93,11
coronel vivida|,BR,,16,-25.98,-52.57,13
corozal|,CO,,40,9.32,-75.29,97
corpus christi|,US,TX,324,27.8,-97.4,230
corralillo|,CU,,52,22.98,-80.59,66
correggio|,IT,,16,44.77,10.78,159
corrientes|,AR,,339,-27.47,-58.83,12
corroios|,PT,,53,38.64,-9.15,245
corsicana|,US,TX,24,32.1,-96.47,230
corsico|,IT,,34,45.43,9.11,159
cortazar|,MX,,62,20.48,-100.96,219
cortland|,US,NY,19,42.6,-76.18,294
corum|,TR,,183,40.55,34.95,284
corumba|,BR,,97,-19.01,-57.65,63
coruripe|,BR,,31,-10.13,-36.18,57
corvallis|,US,OR,56,44.56,-123.26,299
corvera de asturias|Corvera de Asturias,ES,,16,43.54,-5.89,123
cosamaloapan|,MX,,31,18.37,-95.8,219
coscomatepec de bravo|Coscomatepec de Bravo,MX,,15,19.07,-97.05,219
cosenza|,IT,,64,39.3,16.25,159
coslada|,ES,,90,40.42,-3.56,123
cosmopolis|,BR,,48,-22.65,-47.2,13
cosoleacaque|,MX,,22,18,-94.64,219
cosquin|,AR,,19,-31.25,-64.47,12
costa mesa|,US,CA,113,33.64,-117.92,299
coswig|,DE,,22,51.13,13.58,108
cotabato|,PH,,179,7.22,124.25,242
cote saint luc|Cote-Saint-Luc,CA,QC,31,45.47,-73.67,75
cotia|,BR,,175,-23.6,-46.92,13
cotoca|,BO,,18,-17.82,-63.05,51
cotonou|,BJ,,780,6.37,2.42,48
cottage grove|,US,MN,36,44.83,-92.94,230
cottage lake|,US,WA,22,47.74,-122.08,299
cottbus|,DE,,85,51.76,14.33,108
cottonwood heights|,US,UT,34,40.62,-111.81,227
cotui|,DO,,42,19.05,-70.15,113
coudekerque branche|Coudekerque-Branche,FR,,25,51.02,2.39,129
coueron|,FR,,19,47.22,-1.72,129
coulommiers|,FR,,15,48.81,3.08,129
coulsdon|,GB,,26,51.32,-0.14,131
council bluffs|,US,IA,63,41.26,-95.86,230
country club|,US,FL,47,25.95,-80.32,294
country club hills|,US,IL,17,41.57,-87.72,230
country walk|,US,FL,16,25.63,-80.43,294
courbevoie|,FR,,85,48.9,2.26,129
courcelles|,BE,,29,50.46,4.37,42
cournon d auvergne|Cournon-d'Auvergne,FR,,19,45.74,3.2,129
courtenay|,CA,BC,33,49.69,-124.99,73
cova figueira|,CV,,15,14.89,-24.29,102
cove|,BJ,,39,7.22,2.34,48
coventry|,GB,,359,52.41,-1.51,131;,US,RI,36,41.7,-71.68,294
covilha|,PT,,18,40.28,-7.51,245
covina|,US,CA,49,34.09,-117.89,299
covington|,US,KY,41,39.08,-84.51,294;,US,WA,19,47.36,-122.12,299
cowes|,GB,,21,50.76,-1.3,131
cowley|,GB,,17,51.73,-1.21,131
cox s bazar|Cox's Bazar,BD,,254,21.44,92.01,40
coxim|,BR,,30,-18.51,-54.76,63
coyah|,GN,,77,9.71,-13.38,92
coyhaique|,CL,,46,-45.58,-72.07,17
coyoacan|,MX,,620,19.35,-99.16,219
coyotepec|,MX,,36,19.78,-99.21,219
coyula|,MX,,30,20.66,-103.23,219
cozumel|,MX,,77,20.5,-86.94,222
cradock|,ZA,,33,-32.16,25.62,69
craigavon|,GB,,59,54.45,-6.39,131
craigieburn|,AU,VIC,50,-37.6,144.95,30
crailsheim|,DE,,32,49.13,10.07,108
craiova|,RO,,304,44.32,23.8,251
cramlington|,GB,,33,55.09,-1.59,131
cran gevrier|Cran-Gevrier,FR,,19,45.9,6.1,129
cranberry township|,US,PA,28,40.68,-80.11,294
cranbourne|,AU,VIC,20,-38.11,145.28,30
cranbourne east|,AU,VIC,16,-38.12,145.3,30
cranbourne north|,AU,VIC,20,-38.08,145.3,30
cranbrook|,CA,BC,19,49.5,-115.77,74
cranebrook|,AU,NSW,16,-33.71,150.71,31
cranendonck|,NL,,20,51.3,5.59,235
cranford|,US,NJ,23,40.66,-74.3,294
cranston|,US,RI,81,41.78,-71.44,294
crateus|,BR,,53,-5.18,-40.68,54
crato|,BR,,89,-7.23,-39.41,54
cravinhos|,BR,,33,-21.34,-47.73,13
crawfordsville|,US,IN,16,40.04,-86.87,295
crawley|,GB,,181,51.11,-0.18,131
creil|,FR,,32,49.26,2.48,129
crema|,IT,,31,45.36,9.68,159
cremona|,IT,,60,45.13,10.02,159
crepy en valois|Crepy-en-Valois,FR,,16,49.23,2.89,129
crespo|,AR,,18,-32.03,-60.31,12
crest hill|,US,IL,21,41.55,-88.1,230
crestview|,US,FL,23,30.76,-86.57,230
creteil|,FR,,85,48.79,2.47,129
creve coeur|,US,MO,18,38.66,-90.42,230
crevillente|,ES,,29,38.25,-0.81,123
crewe|,GB,,76,53.1,-2.44,131
criciuma|,BR,,162,-28.68,-49.37,13
crimmitschau|,DE,,22,50.82,12.39,108
cristalina|,BR,,37,-16.77,-47.62,13
crofton|,US,MD,27,39,-76.69,294
croix|,FR,,21,50.68,3.15,129
croix des bouquets|Croix-des-Bouquets,HT,,229,18.58,-72.23,114
cronulla|,AU,NSW,18,-34.06,151.15,31
crosby|,GB,,52,53.48,-3.03,131
crotone|,IT,,49,39.08,17.13,159
crowborough|,GB,,21,51.06,0.16,131
crown point|,US,IN,29,41.42,-87.37,230
crowthorne|,GB,,26,51.37,-0.79,131
croydon|,GB,,173,51.38,-0.1,131;,AU,VIC,27,-37.8,145.28,30
crucecita|,MX,,15,15.77,-96.14,219
cruces|,CU,,25,22.34,-80.27,101
cruz alta|,BR,,65,-28.64,-53.61,13
cruz das almas|Cruz das Almas,BR,,48,-12.67,-39.1,60
cruz del eje|Cruz del Eje,AR,,28,-30.73,-64.8,12
cruzeiro|,BR,,72,-22.57,-44.97,13
cruzeiro do oeste|Cruzeiro do Oeste,BR,,15,-23.79,-53.07,13
cruzeiro do sul|Cruzeiro do Sul,BR,,80,-7.63,-72.68,53
crystal|,US,MN,23,45.03,-93.36,230
crystal lake|,US,IL,40,42.24,-88.32,230
csongrad|,HU,,19,46.71,20.14,145
cu chi|,VN,,75,10.97,106.49,170
cua|,VE,,183,10.16,-66.88,98
cuamba|,MZ,,73,-14.8,36.54,216
cuauhtemoc|,MX,,532,19.45,-99.15,219;,MX,,114,28.41,-106.86,229
cuautepec de hinojosa|Cuautepec de Hinojosa,MX,,19,20.04,-98.31,219
cuautitlan|,MX,,108,19.67,-99.18,219
cuautitlan izcalli|,MX,,485,19.64,-99.22,219
cuautla|,MX,,154,18.81,-98.94,219
cuautlancingo|,MX,,25,19.09,-98.27,219
cubatao|,BR,,118,-23.89,-46.43,13
cubuk|,TR,,63,40.24,33.03,284
cucuta|,CO,,721,7.89,-72.51,97
cudahy|,US,CA,24,33.96,-118.19,299;,US,WI,18,42.96,-87.86,230
cuddalore|,IN,,159,11.76,79.77,41
cuddapah|,IN,,127,14.48,78.82,41
cuenca|,EC,,277,-2.9,-79,99;,ES,,56,40.07,-2.13,123;,PH,,22,13.9,121.05,242
cuernavaca|,MX,,339,18.93,-99.23,219
cueto|,CU,,27,20.65,-75.93,66
cugir|,RO,,25,45.84,23.37,251
cugnaux|,FR,,15,43.54,1.34,129
cuiaba|,BR,,522,-15.6,-56.1,62
cuilapa|,GT,,16,14.28,-90.3,71
cuito|,AO,,114,-12.38,16.93,10
cukai|,MY,,82,4.25,103.42,231
culemborg|,NL,,27,51.95,5.23,235
culiacan|,MX,,676,24.79,-107.39,224
cullera|,ES,,24,39.17,-0.25,123
culleredo|,ES,,28,43.29,-8.39,123
cullinan|,ZA,,25,-25.67,28.52,69
cullman|,US,AL,15,34.17,-86.84,230
culpeper|,US,VA,18,38.47,-78,294
culver city|,US,CA,40,34.02,-118.4,299
cumana|,VE,,258,10.45,-64.18,98
cumanayagua|,CU,,39,22.15,-80.2,101
cumaribo|,CO,,24,4.45,-69.8,97
cumberland|,US,RI,35,41.97,-71.43,294;,US,MD,20,39.65,-78.76,294
cumbernauld|,GB,,52,55.95,-3.99,131
cumbum|,IN,,61,9.74,77.28,41;,IN,,23,15.58,79.11,41
cumra|,TR,,46,37.57,32.77,284
cuncolim|,IN,,16,15.18,73.99,41
cunduacan|,MX,,20,18.07,-93.17,219
cuneo|,IT,,46,44.39,7.55,159
cung kiem|,VN,,80,21.19,106.16,171
cupertino|,US,CA,61,37.32,-122.03,299
cupira|,BR,,19,-8.62,-35.95,55
cuprija|,RS,,21,43.93,21.37,144
curanilahue|,CL,,31,-37.48,-73.34,94
curchorem|,IN,,23,15.26,74.11,41
curepipe|,MU,,84,-20.32,57.53,212
curico|,CL,,102,-34.98,-71.24,94
curitiba|,BR,,1718,-25.43,-49.27,13
curitibanos|,BR,,32,-27.28,-50.58,13
currais novos|,BR,,36,-6.26,-36.52,54
curridabat|,CR,,35,9.91,-84.03,100
curtea de arges|Curtea de Arges,RO,,32,45.13,24.67,251
curug|,ID,,191,-6.27,106.56,146
curumani|,CO,,22,9.2,-73.54,97
curundu|,PA,,16,8.97,-79.55,239
curup|,ID,,46,-3.47,102.52,146
cururupu|,BR,,22,-1.83,-44.87,54
curuzu cuatia|,AR,,36,-29.79,-58.05,12
curvelo|,BR,,64,-18.76,-44.43,13
cusano|,IT,,19,45.55,9.18,159
cuscatancingo|,SV,,44,13.73,-89.18,282
cusco|,PE,,312,-13.52,-71.97,118
custodia|,BR,,18,-8.09,-37.64,55
custoias|,PT,,19,41.11,-7.32,245
cutler|,US,FL,18,25.62,-80.31,294
cutler bay|,US,FL,45,25.58,-80.34,294
cutler ridge|,US,FL,27,25.58,-80.35,294
cutral co|Cutral-Co,AR,,47,-38.93,-69.23,14
cuttack|,IN,,580,20.46,85.88,41
cuxhaven|,DE,,53,53.87,8.7,108
cuyahoga falls|,US,OH,49,41.13,-81.48,294
cwmbran|,GB,,48,51.65,-3.02,131
cyangugu|,RW,,64,-2.48,28.91,270
cypress|,US,CA,49,33.82,-118.04,299;,US,TX,46,29.97,-95.7,230
cypress hills|,US,NY,55,40.68,-73.89,294
czechowice dziedzice|Czechowice-Dziedzice,PL,,35,49.91,19,107
czeladz|,PL,,34,50.32,19.08,107
czerwionka leszczyny|Czerwionka-Leszczyny,PL,,29,50.15,18.68,107
czestochowa|,PL,,248,50.8,19.12,107
da nang|,VN,,752,16.07,108.22,170
dabas|,HU,,17,47.19,19.31,145
dabhoi|,IN,,56,22.18,73.43,41
daboh|,IN,,18,26,78.88,41
dabou|,CI,,70,5.33,-4.38,91
dabra|,IN,,61,25.89,78.33,41
dabrowa gornicza|,PL,,131,50.33,19.2,107
dabwali|,IN,,62,29.95,74.74,41
dachau|,DE,,40,48.26,11.43,108
dachnoye|,RU,,73,59.84,30.26,252
dadeldhura|,NP,,19,29.3,80.58,155
dadhar|,PK,,15,29.47,67.65,5
dadri|,IN,,71,28.55,77.55,41
dadu|,PK,,140,26.73,67.78,5
daegu|,KR,,2567,35.87,128.59,176
daejeon|,KR,,1475,36.35,127.38,176
daet|,PH,,78,14.11,122.96,242
dagenham|,GB,,108,51.55,0.17,131
dagestanskiye ogni|,RU,,28,42.12,48.19,252
dagomys|,RU,,20,43.67,39.67,252
dagupan|,PH,,171,16.04,120.33,242
dahanu|,IN,,49,19.97,72.71,41
dahegam|,IN,,41,23.17,72.82,41
dahlem|,DE,,16,52.46,13.29,108
daigo|,JP,,22,36.77,140.35,164
dailekh|,NP,,21,28.84,81.71,155
daimiel|,ES,,19,39.07,-3.61,123
dainava kaunas|Dainava (Kaunas),LT,,70,54.92,23.97,194
daitocho|,JP,,130,34.71,135.62,164
dajabon|,DO,,16,19.55,-71.71,114
dajal|,PK,,18,29.56,70.38,5
dakar|,SN,,2476,14.69,-17.44,210
dakhla|,EH,,75,23.68,-15.96,121;,MA,,56,30.41,-9.56,198
dakor|,IN,,25,22.75,73.15,41
dakoro|,NE,,20,14.51,6.76,49
dakovo|dakovo,HR,,19,45.31,18.41,38
dalaman|,TR,,19,36.77,28.8,284
dalandzadgad|,MN,,15,43.57,104.42,205
dale city|,US,VA,66,38.64,-77.31,294
dalfsen|,NL,,27,52.51,6.26,235
daliyat al karmel|Daliyat al Karmel,IL,,25,32.69,35.05,152
dalkola|,IN,,15,25.88,87.84,41
dallas|,US,TX,1300,32.78,-96.81,230;,US,OR,15,44.92,-123.32,299
dalmine|,IT,,23,45.65,9.61,159
dalnegorsk|,RU,,38,44.56,135.62,266
dalnerechensk|,RU,,28,45.93,133.74,266
daloa|,CI,,216,6.88,-6.45,91
dalserf|,GB,,18,55.73,-3.92,131
dalsingh sarai|,IN,,22,25.67,85.84,41
dalton|,US,GA,34,34.77,-84.97,294
daltonganj|,IN,,78,24.04,84.07,41
daly city|,US,CA,107,37.71,-122.46,299
dam dam|,IN,,123,22.63,88.42,41
daman|,IN,,40,20.41,72.83,41
damanhur|,EG,,228,31.03,30.47,120
damara|,CF,,20,4.96,18.7,87
damascus|,SY,,1569,33.51,36.29,283;,US,MD,15,39.29,-77.2,294
damaturu|,NG,,46,11.75,11.96,95
damavand|,IR,,29,35.72,52.07,2
damboa|,NG,,22,11.16,12.76,95
dambulla|,LK,,67,7.86,80.65,191
damghan|,IR,,68,36.17,54.34,2
damietta|,EG,,77,31.42,31.81,120
dammam|,SA,,769,26.43,50.1,163
dammarie les lys|Dammarie-les-Lys,FR,,21,48.52,2.65,129
damme|,DE,,16,52.52,8.2,108
damnagar|,IN,,18,21.69,71.52,41
damnoen saduak|,TH,,23,13.52,99.95,171
damoh|,IN,,119,23.83,79.44,41
dampit|,ID,,23,-8.21,112.75,146
dan khun thot|,TH,,16,15.21,101.77,171
dana point|,US,CA,34,33.47,-117.7,299
danane|,CI,,54,7.26,-8.15,91
danang|Da Nang,VN,,752,16.07,108.22,170
danao|,PH,,70,10.52,124.03,242;,PH,,18,9.55,123.76,242
danbury|,US,CT,85,41.39,-73.45,294
dandeli|,IN,,52,15.27,74.62,41
dandenong|,AU,VIC,30,-37.98,145.2,30
dandenong north|,AU,VIC,22,-37.97,145.21,30
danghara|,TJ,,23,38.1,69.34,4
dania beach|,US,FL,31,26.05,-80.14,294
danilov|,RU,,17,58.19,40.17,252
dankov|,RU,,23,53.25,39.16,252
danli|,HN,,45,14.03,-86.58,142
danvers|,US,MA,26,42.58,-70.93,294
danville|,US,CA,44,37.82,-122,299;,US,VA,42,36.59,-79.4,294;,US,IL,32,40.12,-87.63,230;,US,KY,17,37.65,-84.77,294
daoukro|,CI,,40,7.06,-3.96,91
dapaong|,TG,,33,10.86,0.21,286
daphne|,US,AL,25,30.6,-87.9,230
dapitan|,PH,,51,8.66,123.42,242
dar a|Dar'a,SY,,98,32.62,36.1,283
dar chabanne|,TN,,34,36.47,10.75,117
dar chioukh|,DZ,,54,34.9,3.49,116
dar el beida|Dar el Beida,DZ,,37,36.71,3.21,116
dar es salaam|Dar es Salaam,TZ,,2699,-6.82,39.27,214
dar kulayb|,BH,,65,26.07,50.5,46
dara|,SN,,30,15.35,-15.48,210
darab|,IR,,63,28.75,54.54,2
darayya|,SY,,72,33.46,36.23,283
darazo|,NG,,18,11,10.41,95
darbhanga|,IN,,287,26.15,85.9,41
darchula|,NP,,18,29.83,80.55,41
dareda|,TZ,,20,-4.22,35.55,214
darende|,TR,,20,38.55,37.51,284
dargecit|,TR,,21,37.55,41.72,284
darhan|,MN,,74,49.49,105.92,205
darien|,US,IL,22,41.75,-87.97,230;,US,CT,21,41.08,-73.47,294;,CO,,16,3.93,-76.48,97
darjiling|,IN,,124,27.03,88.27,41
darlington|,GB,,92,54.52,-1.55,131
darmstadt|,DE,,140,49.87,8.65,108
darnah|,LY,,79,32.77,22.64,197
darras hall|,GB,,15,55.04,-1.76,131
darreh shahr|,IR,,25,33.14,47.38,2
darsi|,IN,,33,15.77,79.68,41
dartford|,GB,,57,51.45,0.21,131
dartmouth|,CA,NS,101,44.67,-63.58,77
darton|,GB,,15,53.59,-1.53,131
daru|,PG,,15,-9.08,143.21,150
darwen|,GB,,33,53.7,-2.46,131
darwha|,IN,,23,20.31,77.77,41
darwin|,AU,NT,129,-12.46,130.84,29
darya khan|,PK,,15,31.78,71.1,5
daryapur|,IN,,36,20.92,77.33,41
dashtobod|,UZ,,20,40.13,68.49,308
daska kalan|,PK,,127,32.32,74.35,5
dasmarinas|,PH,,442,14.33,120.94,242
dasna|,IN,,28,28.68,77.52,41
dasnapur|,IN,,20,19.65,78.51,41
dasoguz|,TM,,167,41.84,59.97,288
dassa zoume|Dassa-Zoume,BJ,,22,7.75,2.18,48
dasuya|,IN,,21,31.82,75.65,41
dataganj|,IN,,25,28.03,79.41,41
date|,JP,,35,42.47,140.87,164
datia|,IN,,91,25.67,78.46,41
dattapur|,IN,,22,20.78,78.14,41
datteln|,DE,,36,51.66,7.35,108
daud khel|,PK,,26,32.88,71.57,5
daudnagar|,IN,,41,25.03,84.4,41
daugavpils|,LV,,112,55.88,26.53,196
daund|,IN,,45,18.47,74.58,41
daur|,PK,,18,26.46,68.32,5
daura|,NG,,78,11.55,11.41,95;,NG,,25,13.03,8.32,95
dausa|,IN,,73,26.89,76.34,41
davangere|,IN,,435,14.47,75.93,41
davao|,PH,,1213,7.07,125.61,242
davao city|Davao,PH,,1213,7.07,125.61,242
davenport|,US,IA,103,41.52,-90.58,230
daventry|,GB,,24,52.26,-1.16,131
david|,PA,,82,8.43,-82.43,239
davie|,US,FL,101,26.06,-80.23,294
davis|,US,CA,68,38.54,-121.74,299
davlekanovo|,RU,,24,54.22,55.03,185
davydkovo|,RU,,30,55.72,37.47,252
dawei|,MM,,137,14.08,98.19,156
dax|,FR,,22,43.71,-1.05,129
daxi|,TW,,85,24.88,121.29,291
dayr al balah|Dayr al Balah,PS,,60,31.42,34.35,244
dayr hafir|,SY,,29,36.16,37.71,283
dayr mawas|,EG,,41,27.64,30.85,120
dayrut|,EG,,68,27.56,30.81,120
dayton|,US,OH,141,39.76,-84.19,294
daytona beach|,US,FL,65,29.21,-81.02,294
dazaifu|,JP,,71,33.51,130.52,164
de aar|,ZA,,32,-30.65,24.01,69
de pere|,US,WI,25,44.45,-88.06,230
deal|,GB,,31,51.22,1.4,131
dean funes|,AR,,20,-30.42,-64.35,12
dearborn|,US,MI,95,42.32,-83.18,298
dearborn heights|,US,MI,56,42.34,-83.27,298
deba|,NG,,18,10.21,11.39,95
debal tseve|Debal'tseve,UA,,30,48.34,38.4,292
debar|,MK,,18,41.52,20.52,204
debark|Debark',ET,,25,13.16,37.9,110
debary|DeBary,US,FL,20,28.88,-81.31,294
debica|,PL,,47,50.05,21.41,107
debila|,DZ,,37,33.52,6.95,116
deblin|,PL,,18,51.56,21.85,107
debre birhan|,ET,,58,9.68,39.53,110
debre mark os|Debre Mark'os,ET,,60,10.35,37.73,110
debre tabor|,ET,,33,11.85,38.02,110
debrecen|,HU,,204,47.53,21.62,145
decan|,XK,,51,42.54,20.29,144
decatur|,US,IL,73,39.84,-88.95,230;,US,AL,55,34.61,-86.98,230;,US,GA,22,33.77,-84.3,294
deception bay|,AU,QLD,20,-27.19,153.03,27
decin|,CZ,,52,50.78,14.21,106
decines charpieu|Decines-Charpieu,FR,,25,45.77,4.96,129
dededo village|,GU,,45,13.52,144.84,138
dedham|,US,MA,25,42.24,-71.17,294
dedougou|,BF,,45,12.46,-3.46,43
dedovsk|,RU,,27,55.87,37.12,252
dedza|,MW,,16,-14.38,34.33,215
dee why|,AU,NSW,21,-33.75,151.29,31
deer park|,US,TX,34,29.71,-95.12,230;,US,NY,28,40.76,-73.33,294;,AU,VIC,18,-37.77,144.77,30
deer valley|,US,AZ,166,33.68,-112.13,300
deerfield|,US,IL,19,42.17,-87.84,230
deerfield beach|,US,FL,80,26.32,-80.1,294
deeside|,GB,,32,53.2,-3.04,131
defiance|,US,OH,17,41.28,-84.36,294
degema hulk|,NG,,19,4.76,6.75,95
deggendorf|,DE,,31,48.84,12.96,108
degtyarsk|,RU,,15,56.7,60.09,185
dehdasht|,IR,,70,30.79,50.56,2
dehiwala mount lavinia|Dehiwala-Mount Lavinia,LK,,220,6.84,79.87,191
dehloran|,IR,,46,32.69,47.27,2
dehra dun|,IN,,522,30.32,78.03,41
dehri|,IN,,130,24.9,84.18,41
deinze|,BE,,30,50.98,3.53,42
deir ez zor|Deir ez-Zor,SY,,243,35.34,40.14,283
dej|,RO,,38,47.15,23.87,251
dekalb|DeKalb,US,IL,43,41.93,-88.75,230
del city|,US,OK,22,35.44,-97.44,230
del pilar|,PH,,37,15.04,120.7,242
del rio|,US,TX,36,29.36,-100.9,230
deland|DeLand,US,FL,30,29.03,-81.3,294
delanggu|,ID,,24,-7.62,110.68,146
delano|,US,CA,53,35.77,-119.25,299
delaware|,US,OH,38,40.3,-83.07,294
delbruck|,DE,,30,51.77,8.56,108
delcevo|,MK,,17,41.97,22.77,204
delegacion cuajimalpa de morelos|Delegacion Cuajimalpa de Morelos,MX,,160,19.37,-99.29,219
delft|,NL,,95,52.01,4.36,235
delfzijl|,NL,,29,53.33,6.92,235
delgado|,SV,,72,13.72,-89.17,282
delhi|,IN,,10928,28.65,77.23,41
deli tua|,ID,,28,3.51,98.68,146
delicias|,ES,,111,41.65,-0.91,123
delijan|,IR,,34,33.99,50.68,2
delitzsch|,DE,,25,51.53,12.34,108
dellys|,DZ,,26,36.92,3.91,116
delmas|,ZA,,92,-26.15,28.68,69
delmas 73|,HT,,383,18.54,-72.3,114
delmenhorst|,DE,,76,53.05,8.63,108
delmiro gouveia|,BR,,35,-9.39,-38,57
delray beach|,US,FL,66,26.46,-80.07,294
delta|,CA,BC,102,49.14,-122.91,73
delta del tigre|Delta del Tigre,UY,,18,-34.76,-56.36,306
deltona|,US,FL,88,28.9,-81.26,294
demak|,ID,,27,-6.89,110.64,146
demba|,CD,,22,-5.5,22.27,85
dembi dolo|,ET,,27,8.53,34.8,110
demerval lobao|,BR,,15,-5.36,-42.68,54
demirci|,TR,,21,39.05,28.66,284
den chai|,TH,,17,17.98,100.05,171
den helder|,NL,,60,52.96,4.76,235
denain|,FR,,21,50.33,3.39,129
denderleeuw|,BE,,17,50.89,4.08,42
dendermonde|,BE,,43,51.03,4.1,42
denia|,ES,,44,38.84,0.11,123
denison|,US,TX,23,33.76,-96.54,230
denizciler|,TR,,17,36.64,36.21,284
denizli|,TR,,313,37.77,29.09,284
denkanikota|,IN,,19,12.53,77.79,41
denov|,UZ,,69,38.27,67.9,307
denpasar|,ID,,835,-8.65,115.22,147
denton|,US,TX,131,33.21,-97.13,230;,GB,,27,53.46,-2.12,131
denver|,US,CO,683,39.74,-104.98,227
deoband|,IN,,88,29.7,77.68,41
deogarh|,IN,,21,21.54,84.73,41
deolali|,IN,,53,19.94,73.83,41
deoli|,IN,,120,28.5,77.23,41;,IN,,21,25.76,75.38,41;,IN,,17,20.65,78.48,41
deoranian|,IN,,20,28.63,79.48,41
deori khas|,IN,,25,23.39,79.02,41
deoria|,IN,,130,26.5,83.78,41
depalpur|,IN,,17,22.85,75.54,41
depew|,US,NY,15,42.9,-78.69,294
depok|,ID,,1198,-6.4,106.82,146;,ID,,105,-7.76,110.43,146
dera bugti|,PK,,18,29.04,69.16,5
dera ghazi khan|,PK,,236,30.05,70.64,5
dera ismail khan|,PK,,102,31.83,70.9,5
derbent|,RU,,106,42.07,48.29,252
derby|,GB,,270,52.92,-1.48,131;,US,KS,24,37.55,-97.27,230
derhachi|,UA,,19,50.11,36.12,292
derince|,TR,,125,40.76,29.81,284
derry|,GB,,84,55,-7.31,131;,US,NH,22,42.88,-71.33,294
derry village|,US,NH,35,42.89,-71.31,294
des moines|,US,IA,210,41.6,-93.61,230;,US,WA,31,47.4,-122.32,299
des plaines|,US,IL,59,42.03,-87.88,230
desarmes|,HT,,16,18.99,-72.39,114
descalvado|,BR,,26,-21.9,-47.62,13
dese|,ET,,136,11.13,39.63,110
desenzano del garda|Desenzano del Garda,IT,,23,45.47,10.54,159
desert hot springs|,US,CA,28,33.96,-116.5,299
deshnoke|,IN,,17,27.8,73.34,41
desio|,IT,,40,45.62,9.2,159
desnogorsk|,RU,,32,54.15,33.28,252
desoto|DeSoto,US,TX,52,32.59,-96.86,230
dessau|,DE,,77,51.84,12.25,108
destelbergen|,BE,,17,51.06,3.8,42
det udom|,TH,,36,14.91,105.08,169
detmold|,DE,,74,51.94,8.87,108
detroit|,US,MI,677,42.33,-83.05,298
detroit shoreway|Detroit-Shoreway,US,OH,17,41.48,-81.73,294
detva|,SK,,15,48.56,19.42,276
deuil la barre|Deuil-la-Barre,FR,,22,48.98,2.33,129
deulgaon raja|,IN,,27,20.02,76.04,41
deurne|,BE,,79,51.22,4.47,42
deutz|,DE,,15,50.93,6.97,108
deux montagnes|Deux-Montagnes,CA,QC,17,45.53,-73.9,75
deva|,RO,,68,45.88,22.9,251
devakottai|,IN,,42,9.95,78.82,41
devanhalli|,IN,,25,13.25,77.71,41
devarkonda|,IN,,30,16.69,78.92,41
develi|,TR,,36,38.39,35.49,284
deventer|,NL,,97,52.26,6.16,235
devgadh bariya|,IN,,20,22.71,73.91,41
devgarh|,IN,,18,25.53,73.91,41
devinuwara|,LK,,45,5.93,80.59,191
devizes|,GB,,18,51.35,-1.99,131
devrek|,TR,,25,41.22,31.96,284
dewas|,IN,,261,22.97,76.06,41
dewsbury|,GB,,57,53.69,-1.63,131
dhafni|,GR,,23,37.95,23.73,7
dhahran|,SA,,100,26.29,50.11,163
dhaka|,BD,,10357,23.71,90.41,40;,IN,,36,26.67,85.17,41
dhamar|,YE,,160,14.54,44.41,312
dhamnod|,IN,,30,22.21,75.47,41
dhampur|,IN,,50,29.31,78.51,41
dhamtari|,IN,,87,20.71,81.55,41
dhanaula|,IN,,19,30.28,75.57,41
dhanaura|,IN,,28,28.96,78.26,41
dhanbad|,IN,,220,23.8,86.44,41
dhandhuka|,IN,,30,22.38,71.99,41
dhanera|,IN,,24,24.51,72.02,41
dhangadhi|,NP,,92,28.7,80.59,155
dhankuta|,NP,,22,26.98,87.33,155
dhanot|,PK,,19,29.58,71.75,5
dhar|,IN,,82,22.59,75.3,41
dharampur|,IN,,21,20.54,73.17,41
dharamsala|,IN,,20,32.22,76.32,41
dharan|,NP,,109,26.81,87.28,155
dharangaon|,IN,,34,21.01,75.27,41
dharapuram|,IN,,72,10.74,77.53,41
dhari|,IN,,29,21.33,71.03,41
dhariwal|,IN,,21,31.96,75.32,41
dharmabad|,IN,,32,18.89,77.85,41
dharmadam|,IN,,30,11.78,75.46,41
dharmanagar|,IN,,33,24.37,92.17,41
dharmapuri|,IN,,66,12.13,78.16,41
dharmavaram|,IN,,114,14.41,77.72,41
dharuhera|,IN,,23,28.21,76.8,41
dharur|,IN,,19,18.82,76.11,41
dhaulpur|,IN,,102,26.69,77.88,41
dhaurahra|,IN,,20,28,81.09,41
dhekiajuli|,IN,,21,26.7,92.48,41
dhenkanal|,IN,,62,20.66,85.6,41
dhi as sufal|Dhi as Sufal,YE,,38,13.83,44.11,312
dhing|,IN,,21,26.47,92.47,41
dholka|,IN,,55,22.73,72.44,41
dhone|,IN,,40,15.4,77.87,41
dhoraji|,IN,,81,21.73,70.45,41
dhoro naro|,PK,,20,25.5,69.57,5
dhrangadhra|,IN,,76,22.99,71.47,41
dhrol|,IN,,26,22.57,70.42,41
dhuburi|,IN,,63,26.02,89.99,41
dhulagari|,IN,,21,22.58,88.17,41
dhulia|,IN,,367,20.9,74.78,41
dhulian|,IN,,77,24.68,87.95,41
dhulikhel|,NP,,16,27.62,85.54,155
dhupgari|,IN,,41,26.59,89.01,41
dhuri|,IN,,54,30.37,75.87,41
diadema|,BR,,391,-23.69,-46.62,13
diadi|,PH,,16,16.73,121.36,242
diamante|,AR,,20,-32.07,-60.64,12
diamantina|,BR,,37,-18.25,-43.6,13
diamantino|,BR,,16,-14.41,-56.45,62
diamond bar|,US,CA,57,34.03,-117.81,299
diamond harbour|,IN,,40,22.19,88.18,41
dianella|,AU,WA,23,-31.89,115.87,26
diapaga|,BF,,26,12.07,1.79,43
dibai|,IN,,38,28.21,78.26,41
dibba al fujairah|Dibba Al-Fujairah,AE,,30,25.59,56.26,1
dibba al hisn|Dibba Al-Hisn,AE,,26,25.62,56.27,1
dibrugarh|,IN,,122,27.48,94.91,41
dicholi|,IN,,15,15.59,73.95,41
dickinson|,US,ND,24,46.88,-102.79,227;,US,TX,20,29.46,-95.05,230
dickson|,US,TN,15,36.08,-87.39,230
didcot|,GB,,29,51.61,-1.24,131
didim|,TR,,26,37.38,27.26,284
didouche mourad|,DZ,,26,36.45,6.64,116
didwana|,IN,,50,27.4,74.58,41
dieburg|,DE,,15,49.9,8.85,108
diego de almagro|Diego de Almagro,CL,,18,-26.37,-70.05,94
diemen|,NL,,24,52.34,4.96,235
dien bien phu|,VN,,40,21.39,103.02,188
diepenbeek|,BE,,18,50.91,5.42,42
diepholz|,DE,,17,52.61,8.37,108
dieppe|,FR,,36,49.92,1.08,129;,CA,NB,19,46.08,-64.69,77
diepsloot|,ZA,,350,-25.93,28.01,69
diest|,BE,,23,50.99,5.05,42
dietikon|,CH,,21,47.4,8.4,90
dietzenbach|,DE,,33,50.01,8.78,108
diez de octubre|Diez de Octubre,CU,,227,23.09,-82.36,101
diffa|,NE,,28,13.32,12.61,49
dig|,IN,,43,27.47,77.33,41
digboi|,IN,,21,27.39,95.62,41
dighwara|,IN,,29,25.74,85.01,41
diglur|,IN,,53,18.55,77.58,41
digne les bains|Digne-les-Bains,FR,,19,44.09,6.23,129
digos|,PH,,116,6.75,125.36,242
digras|,IN,,42,20.1,77.72,41
digri|,PK,,32,25.16,69.11,5
dihok|,IQ,,284,36.87,42.99,157
dijkot|,PK,,27,31.22,73,5
dijon|,FR,,150,47.32,5.02,129
dikirnis|,EG,,138,31.09,31.59,120
diksmuide|,BE,,16,51.03,2.86,42
dikwa|,NG,,29,12.04,13.92,95
dila|,ET,,47,6.42,38.32,110
dilbeek|,BE,,39,50.85,4.26,42
dili|,TL,,150,-8.56,125.57,147
dillenburg|,DE,,24,50.74,8.29,108
dilling|,SD,,37,12.05,29.65,273
dillingen|,DE,,22,49.36,6.73,108
dillingen an der donau|Dillingen an der Donau,DE,,19,48.58,10.5,108
dimapur|,IN,,136,25.91,93.72,41
dimbokro|,CI,,67,6.65,-4.71,91
dimitrovgrad|,RU,,132,54.21,49.62,257;,BG,,43,42.05,25.6,45
dimona|,IL,,34,31.07,35.03,152
dinajpur|,BD,,206,25.63,88.64,40
dinalupihan|,PH,,67,14.88,120.45,242
dinanagar|,IN,,23,32.14,75.47,41
dinapore|,IN,,153,25.64,85.05,41
dinar|,TR,,35,38.06,30.17,284
dindigul|,IN,,201,10.37,77.98,41
dindori|,IN,,19,22.94,81.08,41
dinga|,PK,,40,32.64,73.72,5
dingolfing|,DE,,19,48.64,12.49,108
dinh van|dinh Van,VN,,16,11.79,108.24,170
dinhata|,IN,,42,26.14,89.46,41
dinnington|,GB,,20,53.37,-1.2,131
dinskaya|,RU,,35,45.22,39.23,252
dinslaken|,DE,,71,51.56,6.74,108
dinuba|,US,CA,24,36.54,-119.39,299
dipalpur|,PK,,75,30.67,73.65,5
dipayal|,NP,,23,29.26,80.94,155
diphu|,IN,,57,25.84,93.43,41
dipolog|,PH,,94,8.57,123.33,242
dire dawa|,ET,,252,9.59,41.87,110
diriamba|,NI,,35,11.86,-86.24,143
disa|,IN,,92,24.26,72.18,41
dishna|,EG,,54,26.12,32.48,120
disuq|,EG,,102,31.13,30.65,120
ditzingen|,DE,,24,48.83,9.07,108
diu|,IN,,24,20.71,70.98,41
divichibazar|,AZ,,23,41.2,48.99,35
divinopolis|,BR,,194,-20.14,-44.89,13
divnogorsk|,RU,,30,55.96,92.37,260
divnoye|,RU,,16,45.91,43.35,252
divo|,CI,,128,5.84,-5.36,91
diwek|,ID,,42,-7.58,112.23,146
dix hills|,US,NY,27,40.8,-73.34,294
dixiana|,US,AL,23,33.74,-86.65,230
dixon|,US,CA,19,38.45,-121.82,299;,US,IL,15,41.84,-89.48,230
diyadin|,TR,,18,39.54,43.67,284
diyarb najm|,EG,,52,30.75,31.44,120
diyarbakir|,TR,,645,37.91,40.22,284
dizangue|,CM,,19,3.77,9.98,89
djamaa|,DZ,,53,33.53,5.99,116
djelfa|,DZ,,154,34.67,3.26,116
djemmal|,TN,,40,35.62,10.76,117
djenne|,ML,,22,13.91,-4.55,93
djibo|,BF,,22,14.1,-1.63,43
djibouti|,DJ,,624,11.59,43.15,109
djidiouia|,DZ,,32,35.93,0.83,116
djougou|,BJ,,237,9.71,1.67,48
dmitrov|,RU,,62,56.34,37.52,252
dnipro|,UA,,1033,48.46,35.04,292
dniprorudne|,UA,,20,47.38,34.98,292
do stlik shahri|Do'stlik Shahri,UZ,,17,40.53,68.03,308
doba|,TD,,24,8.65,16.85,96
dobeln|,DE,,21,51.12,13.11,108
doboj|,BA,,27,44.73,18.09,37
dobrich|,BG,,95,43.57,27.83,45
dobropillya|,UA,,36,48.46,37.09,292
dobrush|,BY,,19,52.41,31.32,70
dobryanka|,RU,,33,58.46,56.41,185
dod ballapur|,IN,,79,13.29,77.54,41
doda|,IN,,18,33.15,75.55,41
dodge city|,US,KS,28,37.75,-100.02,230
dodola|,ET,,23,6.98,39.18,110
dodoma|,TZ,,181,-6.17,35.74,214
doetinchem|,NL,,50,51.97,6.29,235
dogbo|,BJ,,41,6.8,1.78,48
dogonbadan|,IR,,95,30.36,50.8,2
dogondoutchi|,NE,,32,13.64,4.03,49
dogubayazit|,TR,,70,39.55,44.08,284
doha|,QA,,345,25.29,51.53,249
dohad|,IN,,84,22.83,74.26,41
dohar|,BD,,46,23.59,90.14,40
dois corregos|,BR,,21,-22.37,-48.38,13
dois vizinhos|,BR,,23,-25.73,-53.06,13
dok kham tai|,TH,,24,19.16,99.99,171
doka|,SD,,20,13.52,35.77,273
dokuchayevs k|Dokuchayevs'k,UA,,24,47.75,37.68,292
dole|,FR,,26,47.09,5.49,129
dolgoprudnyy|,RU,,68,55.95,37.5,252
dolisie|,CG,,104,-4.2,12.67,88
dollard des ormeaux|Dollard-Des Ormeaux,CA,QC,49,45.49,-73.82,75
dolny kubin|,SK,,19,49.21,19.3,276
dologon|,PH,,15,7.84,125.04,242
dolores|,AR,,25,-36.31,-57.68,11;,UY,,16,-33.53,-58.22,306
dolores hidalgo cuna de la independencia nacional|Dolores Hidalgo Cuna de la Independencia Nacional,MX,,59,21.16,-100.93,219
dolton|,US,IL,23,41.64,-87.61,230
dolyna|,UA,,21,48.97,24.01,292
dolyns ka|Dolyns'ka,UA,,34,48.11,32.76,292
dom pedrito|,BR,,37,-30.98,-54.67,13
dom pedro|,BR,,16,-5.04,-44.44,54
doma|,NG,,15,8.39,8.36,95
domalanoan|,PH,,15,16,120.21,242
dombivli|,IN,,1193,19.22,73.08,41
dombovar|,HU,,21,46.38,18.14,145
dome|,GH,,47,5.65,-0.24,44
domodedovo|,RU,,54,55.44,37.75,252
domodossola|,IT,,18,46.12,8.29,159
domont|,FR,,17,49.03,2.33,129
dompu|,ID,,49,-8.54,118.46,147
don antonio|,MX,,18,19.87,-98.93,219
don benito|,ES,,36,38.96,-5.86,123
don carlos|,PH,,20,7.68,125,242
don luan|,VN,,24,11.53,106.88,170
don torcuato|,AR,,65,-34.49,-58.63,11
donaghmede|,IE,,15,53.4,-6.16,151
donaueschingen|,DE,,22,47.96,8.5,108
donaustadt|,AT,,187,48.23,16.46,25
donauworth|,DE,,18,48.72,10.78,108
doncaster|,GB,,158,53.52,-1.13,131;,AU,VIC,21,-37.79,145.12,30
doncaster east|,AU,VIC,28,-37.79,145.15,30
dondaicha|,IN,,46,21.32,74.57,41
dondo|,MZ,,79,-19.61,34.74,216
donetsk|,UA,,1025,48.02,37.8,292;,RU,,51,48.34,39.96,252
dongargarh|,IN,,36,21.19,80.75,41
dongen|,NL,,25,51.63,4.94,235
donggang|,TW,,48,22.47,120.45,291
donggongon|,MY,,72,5.91,116.1,232
dongobesh|,TZ,,19,-4.07,35.38,214
donna|,US,TX,17,26.17,-98.05,230
donostia san sebastian|Donostia / San Sebastian,ES,,185,43.31,-1.97,123
donskoy|,RU,,32,53.97,38.34,252
donskoye|,RU,,15,45.46,41.97,252
doraha|,IN,,24,30.8,76.02,41
doral|,US,FL,56,25.82,-80.36,294
dorcheh piaz|,IR,,37,32.62,51.56,2
dorchester|,GB,,17,50.72,-2.43,131
dordrecht|,NL,,119,51.81,4.67,235
doreen|,AU,VIC,21,-37.6,145.15,30
dori|,BF,,38,14.04,-0.03,43
dorking|,GB,,18,51.23,-0.33,131
dormagen|,DE,,64,51.1,6.83,108
dornakal|,IN,,15,17.44,80.15,41
dornbirn|,AT,,49,47.41,9.74,25
dorogomilovo|,RU,,68,55.75,37.57,252
dorohoi|,RO,,31,47.95,26.4,251
dorsten|,DE,,80,51.66,6.97,108
dortmund|,DE,,588,51.51,7.47,108
dortyol|,TR,,57,36.84,36.23,284
dorval|,CA,QC,18,45.45,-73.75,75
dos hermanas|,ES,,123,37.28,-5.92,123
dosquebradas|,CO,,180,4.84,-75.67,97
dosso|,NE,,50,13.05,3.19,49
dothan|,US,AL,69,31.22,-85.39,230
douai|,FR,,47,50.37,3.08,129
douala|,CM,,1338,4.05,9.7,89
douane|,TN,,60,36.45,10.76,117
douar tindja|,TN,,19,37.17,9.75,117
douarnenez|,FR,,17,48.1,-4.33,129
douera|,DZ,,27,36.67,2.94,116
douglas|,IM,,26,54.15,-4.48,154;,US,IL,20,41.83,-87.62,230;,US,AZ,17,31.34,-109.55,300
douglasville|,US,GA,33,33.75,-84.75,294
douliu|,TW,,105,23.71,120.54,291
douma|,SY,,112,33.57,36.4,283
dour|,BE,,17,50.4,3.78,42
dourados|,BR,,162,-22.22,-54.81,63
dourbali|,TD,,18,11.81,15.87,96
douz|,TN,,28,33.47,9.02,117
dover|,GB,,42,51.13,1.31,131;,US,DE,38,39.16,-75.52,294;,US,NH,31,43.2,-70.87,294;,US,NJ,18,40.88,-74.56,294
dowlatabad|,IR,,34,32.8,51.7,2
downers grove|,US,IL,50,41.81,-88.01,230
downey|,US,CA,114,33.94,-118.13,299
draa ben khedda|,DZ,,37,36.73,3.96,116
draa el mizan|Draa el Mizan,DZ,,41,36.54,3.83,116
drachten|,NL,,45,53.11,6.1,235
dracut|,US,MA,29,42.67,-71.3,294
dragasani|,RO,,21,44.65,24.27,251
dragash|,XK,,35,42.03,20.65,144
draguignan|,FR,,39,43.54,6.46,129
drama|,GR,,45,41.15,24.15,7
drammen|,NO,,91,59.74,10.2,236
drancy|,FR,,62,48.93,2.45,129
draper|,US,UT,47,40.52,-111.86,227
draveil|,FR,,29,48.68,2.41,129
drean|,DZ,,55,36.68,7.75,116
dreieich|,DE,,40,50.02,8.7,108
drensteinfurt|,DE,,15,51.8,7.74,108
dresden|,DE,,487,51.05,13.74,108
dreta de l eixample|Dreta de l'Eixample,ES,,44,41.4,2.17,123
dreux|,FR,,31,48.74,1.37,129
drexel heights|,US,AZ,28,32.14,-111.03,300
drexel hill|,US,PA,28,39.95,-75.29,294
driebergen rijsenburg|Driebergen-Rijsenburg,NL,,19,52.05,5.28,235
driefontein|,ZA,,28,-27.02,30.45,69
driyorejo|,ID,,27,-7.37,112.62,146
drobeta turnu severin|Drobeta-Turnu Severin,RO,,102,44.63,22.65,251
drochia|,MD,,16,48.04,27.81,200
drogheda|,IE,,33,53.72,-6.35,151
drohobych|,UA,,79,49.35,23.51,292
droichead nua|,IE,,19,53.18,-6.8,151
droitwich|,GB,,24,52.27,-2.15,131
dronfield|,GB,,21,53.3,-1.48,131
dronten|,NL,,28,52.52,5.72,235
droylsden|,GB,,24,53.48,-2.15,131
drummondville|,CA,QC,59,45.88,-72.48,75
druskininkai|,LT,,18,54.02,23.99,194
druzhkivka|,UA,,62,48.63,37.55,292
dschang|,CM,,96,5.44,10.05,89
duarte|,US,CA,22,34.14,-117.98,299
duayaw nkwanta|Duayaw-Nkwanta,GH,,17,7.17,-2.1,44
duba|,SA,,22,27.35,35.69,163
dubai|,AE,,2957,25.08,55.31,1
dubasari|,MD,,23,47.27,29.17,200
dubbo|,AU,NSW,40,-32.24,148.6,31
dubendorf|,CH,,20,47.4,8.62,90
dublin|,IE,,1024,53.33,-6.25,151;,US,CA,58,37.7,-121.94,299;,US,OH,45,40.1,-83.11,294;,US,GA,16,32.54,-82.9,294
dubna|,RU,,61,56.73,37.17,252
dubnica nad vahom|Dubnica nad Vahom,SK,,27,48.96,18.17,276
dubno|,UA,,38,50.42,25.73,292
dubovka|,RU,,15,49.06,44.83,253
dubrajpur|,IN,,35,23.79,87.38,41
dubrovnik|,HR,,28,42.64,18.11,38
dubti|,ET,,26,11.73,41.08,110
dubuque|,US,IA,59,42.5,-90.66,230
duc trong|duc Trong,VN,,161,11.74,108.37,170
ducos|,MQ,,17,14.58,-60.97,208
dudelange|,LU,,18,49.48,6.09,195
duderstadt|,DE,,23,51.51,10.26,108
dudinka|,RU,,24,69.41,86.18,260
dudley|,GB,,199,52.5,-2.08,131
duekoue|,CI,,47,6.74,-7.35,91
duffel|,BE,,16,51.1,4.51,42
dugda|,IN,,20,23.75,86.17,41
dugulubgey|,RU,,21,43.66,43.54,252
duisburg|,DE,,504,51.43,6.77,108
duitama|,CO,,92,5.82,-73.03,97
duiven|,NL,,25,51.95,6.01,235
duiwelskloof|,ZA,,25,-23.69,30.14,69
dukinfield|,GB,,19,53.47,-2.09,131
dukku|,NG,,17,10.82,10.77,95
dukuhturi|,ID,,98,-6.9,109.08,146
duliagaon|,IN,,24,27.37,95.31,41
dullewala|,PK,,49,31.83,71.44,5
dulmen|,DE,,47,51.83,7.28,108
duluth|,US,MN,86,46.78,-92.11,230;,US,GA,29,34,-84.14,294
dum duma|,IN,,22,27.57,95.56,41
dumaguete|,PH,,114,9.31,123.3,242
dumai|,ID,,144,1.67,101.44,146
dumas|,US,TX,15,35.87,-101.97,230
dumbarton|,GB,,20,55.94,-4.57,131
dumbea|,NC,,19,-22.16,166.46,234
dumfries|,GB,,33,55.07,-3.61,131
dumjor|,IN,,18,22.62,88.25,41
dumka|,IN,,48,24.27,87.25,41
dumont|,US,NJ,18,40.94,-74,294
dumra|,IN,,16,26.57,85.52,155
dumraon|,IN,,51,25.55,84.15,41
dun laoghaire|,IE,,27,53.29,-6.14,151
dunaharaszti|,HU,,17,47.35,19.1,145
dunaivtsi|,UA,,16,48.89,26.86,292
dunajska streda|,SK,,24,47.99,17.61,276
dunakeszi|,HU,,30,47.64,19.14,145
dunaujvaros|,HU,,50,46.96,18.94,145
duncan|,US,OK,23,34.5,-97.96,230;,CA,BC,22,48.78,-123.7,73
duncanville|,US,TX,40,32.65,-96.91,230
dundalk|,US,MD,64,39.25,-76.52,294;,IE,,33,54,-6.42,131
dundee|,GB,,148,56.47,-2.97,131;,ZA,,84,-28.17,30.23,69
dunedin|,NZ,,114,-45.87,170.5,237;,US,FL,36,28.02,-82.77,294
dunfermline|,GB,,50,56.07,-3.46,131
dunga bunga|,PK,,26,29.75,73.24,5
dungarpur|,IN,,45,23.84,73.71,41
dunkerque|,FR,,71,51.03,2.38,129
dunkwa|,GH,,33,5.96,-1.78,44
dunstable|,GB,,52,51.89,-0.52,131
dunwoody|,US,GA,49,33.95,-84.33,294
dunyapur|,PK,,34,29.8,71.74,5
duong dong|Duong dong,VN,,15,10.22,103.96,169
dupnitsa|,BG,,35,42.27,23.12,45
duque de caxias|Duque de Caxias,BR,,818,-22.79,-43.31,13
dura|,PS,,21,31.51,35.03,153
durango|,ES,,28,43.17,-2.63,123;,US,CO,18,37.28,-107.88,227
durant|,US,OK,17,33.99,-96.37,230
durazno|,UY,,34,-33.38,-56.52,306
durban|,ZA,,3120,-29.86,31.03,69
duren|,DE,,93,50.8,6.49,108
durg|,IN,,255,21.19,81.28,41
durgapur|,IN,,519,23.52,87.31,41;,IN,,19,20.01,79.3,41
durham|,US,NC,258,35.99,-78.9,294;,GB,,48,54.78,-1.58,131
durres|,AL,,122,41.32,19.45,8
dursunbey|,TR,,18,39.59,28.63,284
dushanbe|,TJ,,679,38.54,68.78,4
dusseldorf|,DE,,573,51.22,6.78,108
dusseldorf pempelfort|Dusseldorf-Pempelfort,DE,,29,51.24,6.79,108
dutse|,NG,,17,11.76,9.34,95
dutsen wai|,NG,,22,10.85,8.2,95
duzce|,TR,,58,40.84,31.16,284
dvur kralove nad labem|Dvur Kralove nad Labem,CZ,,16,50.43,15.81,106
dwarka|,IN,,36,22.24,68.97,41
dyat kovo|Dyat'kovo,RU,,33,53.6,34.34,252
dyer|,US,IN,16,41.49,-87.52,230
dyersburg|,US,TN,17,36.03,-89.39,230
dyker heights|,US,NY,34,40.62,-74.01,294
dyurtyuli|,RU,,31,55.49,54.87,185
dzaoudzi|,YT,,15,-12.78,45.26,313
dzerzhinsk|,RU,,233,56.24,43.46,252
dzerzhinskiy|,RU,,41,55.63,37.86,252
dzerzhinsky|,RU,,47,55.63,37.86,252
dzhankoy|,UA,,42,45.71,34.39,293
dzhetygara|,KZ,,43,52.19,61.2,185
dzialdowo|,PL,,21,53.24,20.17,107
dzierzoniow|,PL,,34,50.73,16.65,107
dzuunharaa|,MN,,19,48.85,106.46,205
dzyarzhynsk|,BY,,25,53.68,27.14,70
eagan|,US,MN,66,44.8,-93.17,230
eagle|,US,ID,24,43.7,-116.35,302
eagle mountain|,US,UT,27,40.31,-112.01,227
eagle pass|,US,TX,29,28.71,-100.5,230
eagle river|,US,AK,25,61.32,-149.57,305
earl shilton|,GB,,20,52.58,-1.32,131
earlsfield|,GB,,16,51.44,-0.19,131
earlwood|,AU,NSW,18,-33.92,151.13,31
easley|,US,SC,21,34.83,-82.6,294
east brainerd|,US,TN,15,35,-85.15,294
east brunswick|,US,NJ,48,40.43,-74.42,294
east chattanooga|,US,TN,154,35.07,-85.25,294
east chicago|,US,IN,29,41.64,-87.45,230
east cleveland|,US,OH,17,41.53,-81.58,294
east concord|,US,NH,43,43.24,-71.54,294
east dereham|,GB,,21,52.68,0.93,131
east elmhurst|,US,NY,23,40.76,-73.87,294
east flatbush|,US,NY,178,40.65,-73.93,294
east florence|,US,AL,36,34.81,-87.65,230
east garfield park|,US,IL,21,41.88,-87.7,230
east grinstead|,GB,,27,51.12,-0.01,131
east gwillimbury|,CA,ON,24,44.1,-79.44,75
east hampton|,US,VA,148,37.04,-76.33,294
east harlem|,US,NY,116,40.79,-73.94,294
east hartford|,US,CT,51,41.78,-72.61,294
east haven|,US,CT,29,41.28,-72.87,294
east hemet|,US,CA,17,33.74,-116.94,299
east hill meridian|East Hill-Meridian,US,WA,30,47.41,-122.17,299
east honolulu|,US,HI,50,21.29,-157.72,304
east independence|,US,MO,111,39.1,-94.36,230
east jerusalem|,PS,,428,31.78,35.23,152
east kilbride|,GB,,75,55.76,-4.18,131
east lake|,US,FL,31,28.11,-82.69,294
east lake orient park|East Lake-Orient Park,US,FL,23,27.98,-82.38,294
east lansing|,US,MI,48,42.74,-84.48,298
east london|,ZA,,479,-33.02,27.91,69
east longmeadow|,US,MA,15,42.06,-72.51,294
east los angeles|,US,CA,126,34.02,-118.17,299
east massapequa|,US,NY,19,40.67,-73.44,294
east meadow|,US,NY,38,40.71,-73.56,294
east millcreek|,US,UT,21,40.7,-111.81,227
east molesey|,GB,,19,51.4,-0.35,131
east moline|,US,IL,21,41.5,-90.44,230
east naples|,US,FL,23,26.14,-81.77,294
east new york|,US,NY,173,40.67,-73.88,294
east northport|,US,NY,20,40.88,-73.32,294
east norwalk|,US,CT,85,41.11,-73.4,294
east orange|,US,NJ,65,40.77,-74.2,294
east palo alto|,US,CA,30,37.47,-122.14,299
east patchogue|,US,NY,22,40.77,-73,294
east pensacola heights|,US,FL,54,30.43,-87.18,230
east peoria|,US,IL,23,40.67,-89.58,230
east point|,US,GA,35,33.68,-84.44,294
east providence|,US,RI,47,41.81,-71.37,294
east rancho dominguez|,US,CA,15,33.9,-118.2,299
east ridge|,US,TN,21,35.01,-85.25,294
east riverdale|,US,MD,16,38.96,-76.92,294
east saint louis|,US,IL,27,38.62,-90.15,230
east setauket|,US,NY,17,40.94,-73.11,294
east tremont|,US,NY,23,40.85,-73.89,294
east village|,US,NY,63,40.73,-73.99,294
east york|,CA,ON,115,43.69,-79.33,75
eastbourne|,GB,,118,50.77,0.28,131
eastchester|,US,NY,20,40.96,-73.81,294
easthampton|,US,MA,17,42.27,-72.67,294
eastlake|,US,OH,18,41.65,-81.45,294
eastleigh|,GB,,54,50.97,-1.35,131
eastmont|,US,WA,20,47.9,-122.18,299
easton|,US,PA,27,40.69,-75.22,294;,US,MA,23,42.02,-71.13,294;,US,MD,17,38.77,-76.08,294
eastpointe|,US,MI,33,42.47,-82.96,298
eastvale|,US,CA,59,33.96,-117.56,299
eastwood|,GB,,19,53,-1.3,131;,AU,NSW,18,-33.79,151.08,31
eau claire|,US,WI,68,44.81,-91.5,230
eaubonne|,FR,,24,49,2.28,129
ebano|,MX,,24,22.22,-98.38,219
ebaye|,MH,,15,8.77,167.74,203
ebbw vale|,GB,,33,51.78,-3.21,131
ebebiyin|,GQ,,25,2.15,11.34,89
eberbach|,DE,,16,49.47,8.99,108
ebersbach an der fils|Ebersbach an der Fils,DE,,16,48.72,9.52,108
eberswalde|,DE,,42,52.83,13.82,108
ebetsu|,JP,,134,43.11,141.55,164
eboli|,IT,,26,40.62,15.06,159
ebolowa|,CM,,88,2.9,11.15,89
ebute ikorodu|,NG,,536,6.6,3.49,95
ecatepec de morelos|Ecatepec de Morelos,MX,,1655,19.6,-99.06,219
eccles|,GB,,37,53.48,-2.33,131
ech chettia|,DZ,,168,36.2,1.26,116
echirolles|,FR,,33,45.15,5.71,129
echo park|,US,CA,44,34.08,-118.26,299
ecija|,ES,,40,37.54,-5.08,123
eckernforde|,DE,,23,54.47,9.84,108
ecully|,FR,,19,45.77,4.78,129
ed damer|,SD,,104,17.6,33.97,273
ede|,NL,,68,52.03,5.66,235
edea|,CM,,203,3.8,10.13,89
edegem|,BE,,22,51.16,4.45,42
eden|,US,NC,15,36.49,-79.77,294
eden prairie|,US,MN,63,44.85,-93.47,230
edenvale|,ZA,,49,-26.14,28.15,69
edessa|,GR,,19,40.8,22.05,7
edewecht|,DE,,21,53.13,7.98,108
edgewater|,US,IL,55,41.98,-87.66,230;,US,FL,22,28.99,-80.9,294
edgewood|,US,MD,26,39.42,-76.29,294
edina|,US,MN,50,44.89,-93.35,230
edinburg|,US,TX,84,26.3,-98.16,230
edinburgh|,GB,,465,55.95,-3.2,131
edinet|,MD,,23,48.17,27.3,200
edirne|,TR,,126,41.68,26.56,284
edison|,US,NJ,103,40.52,-74.41,294
edmond|,US,OK,90,35.65,-97.48,230
edmonds|,US,WA,41,47.81,-122.38,299
edmonton|,CA,AB,712,53.55,-113.47,74
edmundston|,CA,NB,17,47.37,-68.33,80
edosaki|,JP,,21,35.95,140.32,164
edremit|,TR,,41,39.6,27.02,284
edwardsville|,US,IL,25,38.81,-89.95,230
eeklo|,BE,,19,51.19,3.56,42
eersel|,NL,,18,51.36,5.32,235
effium|,NG,,87,6.63,8.06,95
efon alaaye|Efon-Alaaye,NG,,279,7.66,4.92,95
egbe|,NG,,18,8.22,5.52,95
eger|,HU,,57,47.9,20.37,145
eggenberg|,AT,,21,47.07,15.4,25
eggenstein leopoldshafen|Eggenstein-Leopoldshafen,DE,,15,49.09,8.4,108
eggertsville|,US,NY,15,42.96,-78.8,294
egham|,GB,,30,51.43,-0.55,131
egirdir|,TR,,17,37.87,30.85,284
egra|,IN,,33,21.9,87.54,41
egypt lake leto|Egypt Lake-Leto,US,FL,35,28.02,-82.51,294
eha amufu|,NG,,71,6.66,7.76,95
ehingen|,DE,,26,48.28,9.73,108
eibar|,ES,,27,43.18,-2.47,123
eibergen|,NL,,16,52.1,6.65,235
eidelstedt|,DE,,30,53.61,9.91,108
eight mile plains|,AU,QLD,15,-27.58,153.1,27
eiguliai|,LT,,62,54.93,23.93,194
eilat|,IL,,46,29.56,34.95,152
eilenburg|,DE,,18,51.46,12.63,108
eimsbuttel|,DE,,252,53.57,9.96,108
einbeck|,DE,,28,51.82,9.87,108
eindhoven|,NL,,210,51.44,5.48,235
eirunepe|,BR,,17,-6.66,-69.87,64
eisen|,KR,,85,36.82,128.63,176;,KR,,56,35.97,128.93,176
eisenach|,DE,,44,50.98,10.32,108
eisenhuttenstadt|,DE,,32,52.15,14.65,108
eisleben lutherstadt|,DE,,24,51.53,11.55,108
eislingen|,DE,,21,48.7,9.71,108
eitorf|,DE,,20,50.77,7.45,108
eixample|,ES,,266,41.39,2.16,123
ejea de los caballeros|Ejea de los Caballeros,ES,,17,42.13,-1.14,123
ejido|,VE,,107,8.55,-71.24,98
ejigbo|,NG,,138,7.9,4.31,95
ejura|,GH,,71,7.39,-1.36,44
ekangala|,ZA,,38,-25.7,28.75,69
ekaterinburg|Yekaterinburg,RU,,1350,56.85,60.61,185
ekazhevo|,RU,,26,43.21,44.82,252
eket|,NG,,26,4.64,7.92,95
ekibastuz|,KZ,,121,51.72,75.32,183
ekpoma|,NG,,60,6.74,6.14,95
el abadia|,DZ,,29,36.27,1.69,116
el abiodh sidi cheikh|,DZ,,39,32.89,0.55,116
el achir|,DZ,,158,36.06,4.63,116
el affroun|,DZ,,43,36.47,2.63,116
el aioun|,MA,,35,34.58,-2.51,198
el alia|,TN,,16,37.17,10.03,117
el amria|,DZ,,26,35.52,-1.02,116
el aouinet|,DZ,,33,35.87,7.89,116
el arahal|,ES,,19,37.26,-5.55,123
el astillero|,ES,,17,43.4,-3.82,123
el attaf|,DZ,,44,36.22,1.67,116
el bagre|,CO,,41,7.6,-74.81,97
el baix guinardo|el Baix Guinardo,ES,,26,41.41,2.17,123
el banco|,CO,,55,9,-73.98,97
el bauga|,SD,,19,18.26,33.91,273
el bayadh|,DZ,,65,33.68,1.02,116
el besos i el maresme|el Besos i el Maresme,ES,,23,41.41,2.22,123
el bolson|,AR,,16,-41.96,-71.53,14
el cafetal|,VE,,80,10.47,-66.83,98
el cajon|,US,CA,104,32.79,-116.96,299
el camp d en grassot i gracia nova|el Camp d'en Grassot i Gracia Nova,ES,,34,41.41,2.17,123
el camp de l arpa del clot|el Camp de l'Arpa del Clot,ES,,38,41.41,2.18,123
el campello|,ES,,27,38.43,-0.4,123
el carmel|,ES,,32,41.42,2.16,123
el carmen de bolivar|El Carmen de Bolivar,CO,,48,9.72,-75.12,97
el centro|,US,CA,44,32.79,-115.56,299
el cerrito|,CO,,38,3.69,-76.31,97;,US,CA,24,37.92,-122.31,299
el charco|,CO,,29,2.48,-78.11,97
el chorrillo|,PA,,18,8.95,-79.55,239
el clot|el Clot,ES,,27,41.41,2.19,123
el copey|,CO,,18,10.15,-73.96,97
el crucero|,NI,,16,11.99,-86.31,143
el daein|,SD,,265,11.46,26.13,273
el dorado|,US,AR,18,33.21,-92.67,230
el dorado hills|,US,CA,42,38.69,-121.08,299
el ejido|,ES,,84,36.78,-2.81,123
el estor|,GT,,16,15.53,-89.33,71
el eulma|,DZ,,128,36.15,5.69,116
el fahs|,TN,,18,36.37,9.91,117
el fasher|,SD,,253,13.63,25.35,273
el gouna|,EG,,15,27.39,33.68,120
el grao|,ES,,16,39.97,0.01,123
el grullo|,MX,,21,19.81,-104.22,219
el guinardo|el Guinardo,ES,,36,41.42,2.17,123
el hadjar|,DZ,,47,36.8,7.74,116
el hadjira|,DZ,,40,32.61,5.51,116
el hajeb|,MA,,28,33.69,-5.37,198
el hamma|,TN,,62,33.89,9.8,117
el hatillo|,VE,,58,10.42,-66.83,98
el hed|el hed,DZ,,32,36.65,4.77,116
el idrissia|,DZ,,39,34.45,2.53,116
el jadid|,MA,,148,33.26,-8.51,198
el jem|,TN,,20,35.3,10.72,117
el kala|,DZ,,35,36.9,8.44,117
el kef|,TN,,48,36.17,8.7,117
el khroub|,DZ,,84,36.26,6.69,116
el kseur|,DZ,,26,36.68,4.86,116
el limon|,VE,,148,10.31,-67.63,98
el malah|,DZ,,19,35.39,-1.09,116
el masnou|,ES,,22,41.48,2.32,123
el mirage|,US,AZ,34,33.61,-112.32,300
el monte|,US,CA,117,34.07,-118.03,299;,CL,,23,-33.68,-70.98,94
el obeid|,SD,,393,13.18,30.22,273
el oued|,DZ,,135,33.36,6.86,116
el palmar|,GT,,15,14.65,-91.58,71
el paraiso|,HN,,19,13.87,-86.55,142
el paso|,US,TX,681,31.76,-106.49,227
el poblenou|el Poblenou,ES,,34,41.4,2.2,123
el prat de llobregat|El Prat de Llobregat,ES,,63,41.33,2.09,123
el progreso|,HN,,101,15.4,-87.8,142
el pueblito|,MX,,71,20.54,-100.44,219
el puerto de santa maria|El Puerto de Santa Maria,ES,,88,36.59,-6.23,123
el putxet i el farro|el Putxet i el Farro,ES,,29,41.41,2.14,123
el quince|,MX,,18,20.54,-103.28,219
el rama|,NI,,20,12.16,-84.22,143
el raval|el Raval,ES,,48,41.38,2.17,123
el reno|,US,OK,19,35.53,-97.96,230
el reten|,CO,,16,10.61,-74.27,97
el rosario|,MX,,16,22.99,-105.86,224
el salto|,MX,,24,23.78,-105.36,218;,MX,,23,20.33,-104.5,219;,MX,,22,20.52,-103.18,219
el segundo|,US,CA,17,33.92,-118.42,299
el soberbio|,AR,,20,-27.3,-54.2,13
el tarf|,DZ,,20,36.77,8.31,116
el tejar|,GT,,16,14.65,-90.79,71
el tigre|,VE,,151,8.89,-64.25,98
el tocuyo|,VE,,53,9.79,-69.79,98
el triunfo|,EC,,32,-1.93,-79.97,99
el turo de la peira|el Turo de la Peira,ES,,16,41.43,2.17,123
el vendrell|,ES,,36,41.22,1.53,123
el viejo|,NI,,54,12.66,-87.17,143
el vigia|,VE,,59,8.61,-71.66,98
el viso del alcor|El Viso del Alcor,ES,,18,37.39,-5.72,123
elamanchili|,IN,,26,17.55,82.86,41
elancourt|,FR,,31,48.78,1.96,129
elazig|,TR,,298,38.67,39.22,284
elbasan|,AL,,101,41.11,20.08,8
elbeuf|,FR,,17,49.29,1,129
elbistan|,TR,,80,38.21,37.2,284
elblag|,PL,,128,54.15,19.41,107
elburg|,NL,,22,52.45,5.84,235
elche|,ES,,230,38.26,-0.7,123
elda|,ES,,55,38.48,-0.79,123
eldersburg|,US,MD,31,39.4,-76.95,294
eldoret|,KE,,218,0.52,35.27,166
elefsina|,GR,,25,38.04,23.54,7
elektrogorsk|,RU,,21,55.88,38.79,252
elektrostal|Elektrostal',RU,,144,55.79,38.45,252
elektrougli|,RU,,20,55.72,38.21,252
elele|,NG,,21,5.1,6.81,95
eleskirt|,TR,,19,39.8,42.68,284
elgin|,US,IL,112,42.04,-88.28,230;,GB,,23,57.65,-3.32,131
elista|,RU,,107,46.31,44.26,252
elizabeth|,US,NJ,129,40.66,-74.21,294
elizabeth city|,US,NC,18,36.29,-76.25,294
elizabethtown|,US,KY,30,37.69,-85.86,294
elk|,PL,,56,53.83,22.36,107
elk grove|,US,CA,167,38.41,-121.37,299
elk grove village|,US,IL,33,42,-87.97,230
elk river|,US,MN,24,45.3,-93.57,230
elkhart|,US,IN,52,41.68,-85.98,295
elko|,US,NV,20,40.83,-115.76,299
elkridge|,US,MD,16,39.21,-76.71,294
elkton|,US,MD,16,39.61,-75.83,294
elland|,GB,,16,53.69,-1.84,131
ellenabad|,IN,,38,29.45,74.66,41
ellenbrook|,AU,WA,22,-31.77,115.97,26
ellensburg|,US,WA,19,47,-120.55,299
ellesmere port|,GB,,68,53.28,-2.9,131
ellicott city|,US,MD,66,39.27,-76.8,294
elliniko|,GR,,17,37.89,23.74,7
ellore|,IN,,183,16.71,81.1,41
ellwangen|,DE,,25,48.96,10.13,108
elmadag|,TR,,25,39.92,33.23,284
elmali|,TR,,17,36.74,29.92,284
elmhurst|,US,NY,113,40.74,-73.88,294;,US,IL,46,41.9,-87.94,230
elmina|,GH,,26,5.08,-1.35,44
elmira|,US,NY,28,42.09,-76.81,294
elmont|,US,NY,33,40.7,-73.71,294
elmshorn|,DE,,49,53.75,9.65,108
elmwood park|,US,IL,25,41.92,-87.81,230;,US,NJ,20,40.9,-74.12,294
eloi mendes|,BR,,19,-21.61,-45.57,13
eloy|,US,AZ,17,32.76,-111.55,300
eloy alfaro|,EC,,168,-2.18,-79.86,99
elsdorf|,DE,,22,50.94,6.57,108
elst|,NL,,20,51.92,5.84,235
eltham|,AU,VIC,18,-37.73,145.15,30
eltville|,DE,,17,50.03,8.12,108
elur|,IN,,31,10.07,76.28,41
elwood|,AU,VIC,15,-37.88,144.98,30
ely|,GB,,19,52.4,0.26,131
elyria|,US,OH,54,41.37,-82.11,294
embalenhle|eMbalenhle,ZA,,142,-26.53,29.07,69
embalse|,AR,,16,-32.18,-64.42,12
embarcacion|,AR,,24,-23.21,-64.1,14
embi|,KZ,,19,48.83,58.15,180
embu|,BR,,222,-23.65,-46.85,13;,KE,,35,-0.54,37.46,166
embu guacu|,BR,,76,-23.83,-46.81,13
emden|,DE,,52,53.37,7.21,108
emerson hill|,US,NY,15,40.61,-74.1,294
emet|,TR,,24,39.34,29.26,284
emiliano zapata|,MX,,49,18.84,-99.18,219;,MX,,25,19.34,-98.97,219;,MX,,20,17.74,-91.77,219
eminabad|,PK,,23,32.04,74.26,5
eminonu|,TR,,56,41.02,28.97,284
emirdag|,TR,,20,39.02,31.15,284
emkhomazi|eMkhomazi,ZA,,20,-30.21,30.8,69
emmeloord|,NL,,46,52.71,5.75,235
emmen|,NL,,57,52.78,6.91,235;,CH,,27,47.08,8.27,90
emmendingen|,DE,,27,48.12,7.85,108
emmerich|,DE,,29,51.84,6.25,108
emmiganur|,IN,,81,15.77,77.48,41
empalme|,MX,,43,27.96,-110.81,223
empangeni|,ZA,,28,-28.76,31.89,69
empoli|,IT,,34,43.72,10.95,159
emporia|,US,KS,25,38.4,-96.18,230
emsdetten|,DE,,36,52.17,7.53,108
emsworth|,GB,,19,50.85,-0.94,131
emure ekiti|Emure-Ekiti,NG,,91,7.44,5.46,95
en naqoura|,LB,,25,33.12,35.14,189
encantado|,BR,,17,-29.24,-51.87,13
encanto|,US,AZ,55,33.48,-112.08,300
encarnacion|,PY,,75,-27.33,-55.87,248
encarnacion de diaz|Encarnacion de Diaz,MX,,25,21.53,-102.24,219
enchanted hills|,US,NM,88,35.34,-106.59,227
encinitas|,US,CA,63,33.04,-117.29,299
encino|,US,CA,45,34.16,-118.5,299
encrucijada|,CU,,26,22.62,-79.87,66
encruzilhada do sul|Encruzilhada do Sul,BR,,17,-30.54,-52.52,13
ende|,ID,,77,-8.84,121.66,147
endeavour hills|,AU,VIC,24,-37.98,145.26,30
enem|,RU,,18,44.93,38.91,252
energodar|,UA,,56,47.5,34.66,292
enfield|,US,CT,45,41.98,-72.59,294
enfield town|,GB,,104,51.65,-0.08,131
engadine|,AU,NSW,17,-34.07,151.01,31
engel s|Engel's,RU,,196,51.48,46.11,255
engelskirchen|,DE,,21,50.99,7.41,108
enger|,DE,,20,52.14,8.56,108
englewood|,US,CO,33,39.65,-104.99,227;,US,NJ,29,40.89,-73.97,294;,US,IL,26,41.78,-87.65,230
enid|,US,OK,52,36.4,-97.88,230
enkhuizen|,NL,,17,52.7,5.29,235
enkoping|,SE,,23,59.64,17.08,127
enna|,IT,,23,37.57,14.27,159
ennepetal|,DE,,33,51.3,7.36,108
ennigerloh|,DE,,21,51.84,8.03,108
ennis|,IE,,24,52.84,-8.99,151;,US,TX,19,32.33,-96.63,230
enschede|,NL,,154,52.22,6.9,235
ensenada|,MX,,280,31.87,-116.6,225
ensley|,US,FL,21,30.52,-87.27,230
entebbe|,UG,,63,0.06,32.48,167
enterprise|,US,NV,108,36.03,-115.24,299;,US,AL,28,31.32,-85.86,230
entre rios|,BR,,27,-11.94,-38.08,60
entroncamento|,PT,,20,39.47,-8.47,245
enugu|,NG,,689,6.44,7.5,95
enugu ezike|Enugu-Ezike,NG,,19,6.98,7.46,95
enugu ukwu|Enugu-Ukwu,NG,,69,6.17,7.01,95
envigado|,CO,,163,6.18,-75.59,97
enzan|,JP,,25,35.7,138.73,164
epe|,NG,,85,6.58,3.98,95;,NL,,33,52.35,5.98,235
epernay|,FR,,27,49.04,3.96,129
epinal|,FR,,40,48.18,6.45,129
epinay sur seine|Epinay-sur-Seine,FR,,46,48.95,2.32,129
eppelborn|,DE,,18,49.4,6.97,108
epping|,AU,VIC,33,-37.65,145.03,30;,AU,NSW,23,-33.77,151.08,31
eppingen|,DE,,21,49.14,8.91,108
epsom|,GB,,27,51.33,-0.27,131
epworth|,ZW,,123,-17.89,31.15,314
eqbaliyeh|,IR,,37,35.3,51.54,2
equeurdreville hainneville|Equeurdreville-Hainneville,FR,,19,49.65,-1.65,129
er reina|,IL,,16,32.72,35.32,152
eragny|,FR,,15,49.02,2.1,129
erandio|,ES,,24,43.3,-2.97,123
erandol|,IN,,31,20.92,75.33,41
erattupetta|,IN,,33,9.69,76.78,41
eravur town|,LK,,23,7.78,81.6,191
erba|,IT,,16,45.81,9.23,159
erbaa|,TR,,52,40.67,36.57,284
erbil|,IQ,,933,36.18,44.01,157
ercis|,TR,,92,39.03,43.36,284
ercolano|,IT,,54,40.81,14.35,159
erd|,HU,,62,47.39,18.91,145
erdek|,TR,,23,40.4,27.79,284
erdemli|,TR,,47,36.6,34.31,284
erdenet|,MN,,80,49.03,104.08,205
erding|,DE,,34,48.31,11.91,108
erechim|,BR,,96,-27.63,-52.28,13
eregli|,TR,,92,37.51,34.05,284;,TR,,89,41.28,31.42,284
erftstadt|,DE,,51,50.81,6.79,108
erfurt|,DE,,203,50.98,11.03,108
ergani|,TR,,53,38.27,39.75,284
erie|,US,PA,99,42.13,-80.09,294;,US,CO,21,40.05,-105.05,227
erkelenz|,DE,,45,51.08,6.32,108
erkrath|,DE,,48,51.22,6.91,108
erlangen|,DE,,103,49.59,11.01,108
erlanger|,US,KY,19,39.02,-84.6,294
ermelo|,ZA,,41,-26.53,29.98,69
ermenek|,TR,,17,36.64,32.89,284
ermesinde|,PT,,39,41.22,-8.55,245
ermitagana|,ES,,17,42.81,-1.66,123
ermont|,FR,,28,48.99,2.26,129
ermua|,ES,,16,43.19,-2.5,123
erode|,IN,,147,11.34,77.73,41
errachidia|,MA,,92,31.93,-4.43,198
erraguntla|,IN,,28,14.64,78.54,41
errenteria|,ES,,39,43.31,-1.9,123
erskine|,GB,,16,55.9,-4.45,131
erwitte|,DE,,16,51.61,8.34,108
erzin|,TR,,26,36.95,36.2,284
erzincan|,TR,,114,39.74,39.49,284
erzsebetvaros|,HU,,62,47.5,19.07,145
erzurum|,TR,,421,39.91,41.28,284
es senia|,DZ,,68,35.65,-0.62,116
esbjerg|,DK,,72,55.47,8.45,111
escada|,BR,,48,-8.36,-35.22,55
escalante|,PH,,39,10.84,123.5,242
escarcega|,MX,,29,18.61,-90.75,221
esch sur alzette|Esch-sur-Alzette,LU,,28,49.5,5.98,195
eschborn|,DE,,20,50.14,8.57,108
eschwege|,DE,,21,51.18,10.05,108
eschweiler|,DE,,56,50.82,6.27,108
escondido|,US,CA,151,33.12,-117.09,299
escuinapa|,MX,,31,22.83,-105.78,224
escuintla|,GT,,103,14.3,-90.79,71
eseka|,CM,,22,3.65,10.77,89
esenler|,TR,,520,41.04,28.88,284
esenyurt|,TR,,211,41.03,28.68,284
esfarayen|,IR,,60,37.08,57.51,2
esher|,GB,,52,51.37,-0.37,131
esik|,KZ,,33,43.36,77.45,183
esikhaleni|eSikhaleni,ZA,,49,-28.87,31.9,69
eskilstuna|,SE,,67,59.37,16.51,127
eskisehir|,TR,,515,39.78,30.52,284
eslov|,SE,,19,55.84,13.3,127
esmeralda|,CU,,20,21.85,-78.12,101
esmeraldas|,EC,,165,0.96,-79.65,99;,BR,,103,-19.76,-44.31,13
esparreguera|,ES,,22,41.54,1.87,123
esparza|,CR,,16,9.99,-84.66,100
espelkamp|,DE,,26,52.38,8.62,108
esperanca|,BR,,19,-7.03,-35.86,54
esperantina|,BR,,21,-3.9,-42.23,54
esperanza|,DO,,42,19.58,-70.98,113;,MX,,39,27.58,-109.93,223;,AR,,36,-31.45,-60.93,12
espinal|,CO,,56,4.15,-74.88,97
espinho|,PT,,33,41.01,-8.64,245
espinosa|,BR,,18,-14.93,-42.82,60
espirito santo do pinhal|Espirito Santo do Pinhal,BR,,37,-22.12,-46.68,13
espiye|,TR,,15,40.95,38.7,284
esplanada|,BR,,19,-11.8,-37.95,60
esplugues de llobregat|Esplugues de Llobregat,ES,,47,41.38,2.09,123
espoo|,FI,,257,60.21,24.65,126
esposende|,PT,,35,41.54,-8.78,245
esquel|,AR,,28,-42.91,-71.32,18
esquina|,AR,,26,-30.01,-59.53,12
esquipulas|,GT,,21,14.57,-89.35,71
essaouira|,MA,,71,31.51,-9.77,198
essen|,DE,,593,51.46,7.01,108;,BE,,17,51.47,4.47,42
essendon|,AU,VIC,20,-37.75,144.91,30
essex|,US,MD,39,39.31,-76.47,294
esslingen|,DE,,92,48.74,9.3,108
estancia|,BR,,56,-11.27,-37.44,60
estancia velha|,BR,,40,-29.65,-51.17,13
este|,IT,,17,45.22,11.66,159
esteio|,BR,,85,-29.86,-51.18,13
esteli|,NI,,96,13.09,-86.35,143
estelle|,US,LA,16,29.85,-90.11,230
estepona|,ES,,66,36.43,-5.15,123
estero|,US,FL,31,26.44,-81.81,294
estoril|,PT,,24,38.71,-9.4,245
estreito|,BR,,18,-5.78,-43.25,54
estrela|,BR,,24,-28.06,-50.94,13
esuk oron|,NG,,112,4.8,8.25,95
esztergom|,HU,,29,47.79,18.74,145
et taiyiba|,IL,,33,32.27,35.01,152
etampes|,FR,,23,48.44,2.16,129
etawa|,IN,,55,24.18,78.2,41
etawah|,IN,,257,26.78,79.02,41
etobicoke|,CA,ON,348,43.65,-79.57,75
ettlingen|,DE,,39,48.94,8.41,108
euclid|,US,OH,48,41.59,-81.53,294
euclides da cunha|Euclides da Cunha,BR,,30,-10.51,-39.02,60
eugene|,US,OR,163,44.05,-123.09,299
euless|,US,TX,54,32.84,-97.08,230
eunapolis|,BR,,114,-16.38,-39.58,60
eupen|,BE,,18,50.63,6.04,42
eureka|,US,CA,27,40.8,-124.16,299
eusebio|,BR,,37,-3.89,-38.45,54
euskirchen|,DE,,55,50.66,6.79,108
eustis|,US,FL,20,28.85,-81.69,294
eutin|,DE,,17,54.14,10.61,108
evans|,US,GA,29,33.53,-82.13,294;,US,CO,21,40.38,-104.69,227
evanston|,US,IL,76,42.04,-87.69,230
evansville|,US,IN,120,37.97,-87.56,230
even yehuda|,IL,,15,32.27,34.89,152
everett|,US,WA,108,47.98,-122.2,299;,US,MA,46,42.41,-71.05,294
evergem|,BE,,32,51.11,3.71,42
evergreen park|,US,IL,20,41.72,-87.7,230
evesham|,GB,,24,52.09,-1.95,131
evora|,PT,,56,38.57,-7.9,245
evreux|,FR,,58,49.02,1.15,129
evry|,FR,,52,48.63,2.44,129
ewa gentry|'Ewa Gentry,US,HI,23,21.34,-158.03,304
ewell|,GB,,40,51.35,-0.25,131
ewing|,US,NJ,37,40.27,-74.8,294
exeter|,GB,,118,50.72,-3.53,131
exmouth|,GB,,34,50.62,-3.4,131
extremoz|,BR,,18,-5.71,-35.31,54
eyl|,SO,,19,7.98,49.82,278
eysines|,FR,,21,44.88,-0.65,129
ezhva|,RU,,56,61.81,50.73,252
ezine|,TR,,16,39.79,26.34,284
ezza ohu|Ezza-Ohu,NG,,67,6.44,8.08,95
faaa|,PF,,30,-17.55,-149.6,240
fabijoniskes|,LT,,40,54.73,25.24,194
fabriano|,IT,,23,43.34,12.9,159
facatativa|,CO,,95,4.81,-74.35,97
faches thumesnil|Faches-Thumesnil,FR,,16,50.58,3.07,129
fada|,TD,,24,17.19,21.58,96
fada n gourma|Fada N'gourma,BF,,34,12.06,0.36,43
faenza|,IT,,42,44.29,11.88,159
fafe|,PT,,17,41.45,-8.17,245
fagaras|,RO,,31,45.85,24.97,251
failsworth|,GB,,21,53.5,-2.17,131
fair lawn|,US,NJ,34,40.94,-74.13,294
fair oaks|,US,CA,31,38.64,-121.27,299
fairbanks|,US,AK,32,64.84,-147.72,305
fairborn|,US,OH,33,39.82,-84.02,294
fairfax|,US,VA,24,38.85,-77.31,294
fairfield|,US,CA,113,38.25,-122.04,299;,US,CT,59,41.14,-73.26,294;,US,OH,43,39.35,-84.56,294;,AU,NSW,18,-33.87,150.95,31
fairfield heights|,US,IN,21,39.83,-86.38,295
fairhaven|,US,MA,16,41.64,-70.9,294
fairhope|,US,AL,19,30.52,-87.9,230
fairland|,US,MD,24,39.08,-76.96,294
fairmont|,US,WV,19,39.49,-80.14,294
fairview heights|,US,IL,17,38.59,-89.99,230
fairview park|,US,OH,16,41.44,-81.86,294
fairwood|,US,WA,19,47.45,-122.16,299
faisalabad|,PK,,2507,31.42,73.09,5
faizpur|,IN,,25,21.17,75.86,41
fajardo|,PR,,34,18.33,-65.65,115
falakata|,IN,,20,26.52,89.2,41
falavarjan|,IR,,50,32.56,51.51,2
falconara marittima|,IT,,26,43.63,13.4,159
falkenberg|,SE,,24,56.91,12.49,127
falkenhagener feld|,DE,,36,52.55,13.17,108
falkensee|,DE,,37,52.56,13.09,108
falkirk|,GB,,35,56,-3.79,131
falkoping|,SE,,17,58.17,13.55,127
fall river|,US,MA,89,41.7,-71.16,294
fallbrook|,US,CA,31,33.38,-117.25,299
fallingbrook|,CA,PE,25,45.48,-75.48,75
falmouth|,GB,,32,50.15,-5.07,131
falticeni|,RO,,30,47.45,26.3,251
falun|,SE,,37,60.6,15.63,127
famagusta|,CY,,43,35.12,33.94,105
famailla|,AR,,31,-27.05,-65.4,15
fandriana|,MG,,31,-20.23,47.38,202
fano|,IT,,39,43.84,13.02,159
fanzeres|,PT,,24,41.17,-8.53,245
faqirwali|,PK,,25,29.47,73.03,5
faqus|,EG,,63,30.73,31.8,120
far rockaway|,US,NY,39,40.61,-73.76,294
farafangana|,MG,,25,-22.82,47.83,202
farafenni|,GM,,30,13.57,-15.6,135
farah|,AF,,44,32.37,62.12,3
farakka|,IN,,22,24.82,87.9,41
faraskur|,EG,,58,31.33,31.72,120
faratsiho|,MG,,38,-19.4,46.95,202
fareham|,GB,,57,50.85,-1.18,131
fargo|,US,ND,119,46.88,-96.79,230
faribault|,US,MN,24,44.29,-93.27,230
faridabad|,IN,,1220,28.41,77.31,41
faridkot|,IN,,77,30.67,74.76,41
faridpur|,BD,,112,23.61,89.84,40;,IN,,72,28.21,79.54,41
farkhor|,TJ,,22,37.49,69.4,3
farmers branch|,US,TX,33,32.93,-96.9,230
farmington|,US,NM,43,36.73,-108.22,227;,US,CT,25,41.72,-72.83,294;,US,MN,23,44.64,-93.14,230;,US,UT,23,40.98,-111.89,227;,US,MO,18,37.78,-90.42,230
farmington hills|,US,MI,81,42.49,-83.38,298
farmingville|,US,NY,15,40.83,-73.03,294
farmsen berne|Farmsen-Berne,DE,,33,53.61,10.12,108
farnborough|,GB,,60,51.29,-0.76,131
farnham|,GB,,37,51.21,-0.8,131
farnworth|,GB,,26,53.55,-2.4,131
faro|,PT,,41,37.02,-7.93,245
farragut|,US,TN,22,35.88,-84.15,294
farrokh shahr|,IR,,32,32.27,50.98,2
farroupilha|,BR,,58,-29.23,-51.35,13
farrukhabad|,IN,,241,27.39,79.58,41
farrukhnagar|,IN,,40,17.08,78.2,41
farsan|,IR,,25,32.26,50.56,2
farshut|,EG,,54,26.05,32.16,120
faruka|,PK,,22,31.89,72.41,5
farum|,DK,,18,55.81,12.36,111
fasa|,IR,,98,28.94,53.65,2
fasano|,IT,,23,40.84,17.36,159
fastiv|,UA,,51,50.08,29.92,292
fatehabad|,IN,,66,29.52,75.46,41;,IN,,22,27.03,78.3,41
fatehganj west|,IN,,24,28.47,79.31,41
fatehgarh churian|,IN,,18,31.86,74.96,41
fatehpur|,IN,,166,25.93,80.81,41;,IN,,83,27.99,74.96,41;,IN,,34,27.17,81.21,41
fatehpur sikri|,IN,,30,27.09,77.66,41
fatsa|,TR,,82,41.03,37.5,284
fatwa|,IN,,42,25.51,85.31,41
favara|,IT,,32,37.32,13.66,159
faversham|,GB,,20,51.31,0.89,131
favoriten|,AT,,202,48.16,16.38,25
fayetteville|,US,NC,202,35.05,-78.88,294;,US,AR,83,36.06,-94.16,230;,US,GA,17,33.45,-84.45,294
fayroz koh|,AF,,15,34.52,65.25,3
fayzabad|,AF,,44,37.12,70.58,3
fazilka|,IN,,71,30.4,74.03,41
fazilpur|,PK,,28,32.18,75.07,5
fecamp|,FR,,22,49.76,0.37,129
federal|,AR,,16,-30.95,-58.78,12
federal way|,US,WA,95,47.32,-122.31,299
fedorovskiy|,RU,,23,61.61,73.71,185
feira|,PT,,16,40.93,-8.54,245
feira de santana|Feira de Santana,BR,,482,-12.27,-38.97,60
felanitx|,ES,,18,39.47,3.15,123
feldkirch|,AT,,33,47.23,9.6,25
felege neway|,ET,,33,6.3,36.88,110
felgueiras|,PT,,58,41.37,-8.19,245
felipe carrillo puerto|,MX,,26,19.58,-88.05,222
felixstowe|,GB,,29,51.96,1.35,131
fellbach|,DE,,44,48.81,9.28,108
felling|,GB,,34,54.95,-1.57,131
feltham|,GB,,24,51.45,-0.41,131
feni|,BD,,84,23.01,91.4,40
fennpfuhl|,DE,,32,52.53,13.47,108
fenoarivo atsinanana|,MG,,21,-17.38,49.41,202
fenoarivo be|,MG,,20,-18.43,46.57,202
feodosiya|,UA,,69,45.03,35.38,293
feraoun|,DZ,,22,36.56,4.85,116
fereydun kenar|,IR,,34,36.68,52.52,2
fergana|,UZ,,164,40.38,71.78,308
ferguson|,US,MO,21,38.74,-90.31,230
ferizaj|,XK,,60,42.37,21.16,144
ferizli|,TR,,24,40.94,30.49,284
ferkessedougou|,CI,,62,9.59,-5.19,91
fermo|,IT,,18,43.16,13.72,159
fern creek|,US,KY,18,38.16,-85.59,296
fernando de la mora|Fernando de la Mora,PY,,120,-25.34,-57.52,248
fernandopolis|,BR,,62,-20.28,-50.25,13
ferndale|,US,MI,20,42.46,-83.13,298;,US,MD,17,39.18,-76.64,294
ferndown|,GB,,18,50.81,-1.9,131
fernley|,US,NV,19,39.61,-119.25,299
ferntree gully|,AU,VIC,26,-37.88,145.3,30
ferokh|,IN,,30,11.18,75.84,41
ferozepore|,IN,,102,30.93,74.61,41
ferrara|,IT,,93,44.84,11.62,159
ferraz de vasconcelos|Ferraz de Vasconcelos,BR,,168,-23.54,-46.37,13
ferrenafe|,PE,,34,-6.64,-79.79,118
ferrol|,ES,,74,43.48,-8.23,123
ferry pass|,US,FL,29,30.51,-87.21,230
fes|,MA,,965,34.03,-5,198
fes al bali|Fes al Bali,MA,,156,34.07,-4.95,198
fetesti|,RO,,33,44.38,27.83,251
fetesti gara|Fetesti-Gara,RO,,24,44.42,27.83,251
fethiye|,TR,,60,36.64,29.13,284
fianarantsoa|,MG,,167,-21.45,47.09,202
fiche|,ET,,26,9.8,38.73,110
fidenza|,IT,,22,44.87,10.06,159
fiditi|,NG,,71,7.71,3.92,95
fier|,AL,,56,40.72,19.56,8
fier cifci|Fier-Cifci,AL,,61,40.72,19.57,8
figueira da foz|Figueira da Foz,PT,,47,40.15,-8.86,245
figueres|,ES,,43,42.27,2.96,123
filderstadt|,DE,,44,48.66,9.22,108
fili|,RU,,80,55.75,37.48,252
filiasi|,RO,,19,44.55,23.52,251
fillmore|,US,CA,16,34.4,-118.92,299
financial district|,US,NY,61,40.71,-74.01,294
findlay|,US,OH,41,41.04,-83.65,294
finglas|,IE,,20,53.39,-6.3,151
finlyandskiy|,RU,,72,59.97,30.36,252
finnentrop|,DE,,18,51.17,7.97,108
finote selam|,ET,,23,10.7,37.27,110
finsterwalde|,DE,,19,51.63,13.71,108
fiorano|,IT,,16,44.54,10.81,159
firmat|,AR,,18,-33.46,-61.48,12
firminy|,FR,,18,45.39,4.29,129
firozabad|,IN,,306,27.15,78.4,41
firozpur jhirka|,IN,,20,27.79,76.94,41
firuzabad|,IR,,67,28.84,52.57,2
fishers|,US,IN,77,39.96,-86.01,295
fitchburg|,US,MA,41,42.58,-71.8,294;,US,WI,28,42.96,-89.47,230
fiumicino isola sacra|Fiumicino-Isola Sacra,IT,,35,41.77,12.24,159
five corners|,US,WA,18,45.68,-122.58,299
fizuli|,AZ,,27,39.6,47.15,35
flagami|,US,FL,51,25.76,-80.32,294
flagstaff|,US,AZ,70,35.2,-111.65,300
flandes|,CO,,21,4.29,-74.82,97
flatbush|,US,NY,93,40.65,-73.96,294
flatlands|,US,NY,64,40.62,-73.93,294
fleet|,GB,,39,51.28,-0.83,131
fleetwood|,GB,,25,53.93,-3.01,131
flemalle haute|Flemalle-Haute,BE,,25,50.6,5.44,42
fleming island|,US,FL,27,30.09,-81.72,294
flensburg|,DE,,86,54.78,9.44,108
fleron|,BE,,16,50.62,5.68,42
flers|,FR,,17,48.74,-0.57,129
fleurus|,BE,,22,50.48,4.55,42
fleury les aubrais|Fleury-les-Aubrais,FR,,21,47.93,1.92,129
flint|,US,MI,98,43.01,-83.69,298;,GB,,26,53.24,-3.13,131
floirac|,FR,,16,44.83,-0.53,129
floral park|,US,NY,16,40.72,-73.7,294
florence|,IT,,349,43.78,11.25,159;,US,AL,40,34.8,-87.68,230;,US,SC,38,34.2,-79.76,294;,US,KY,32,39,-84.63,294;,US,AZ,31,33.03,-111.39,300
florence graham|Florence-Graham,US,CA,63,33.97,-118.24,299
florencia|,CO,,130,1.61,-75.61,97;,CU,,20,22.15,-78.97,101
flores|,GT,,20,16.92,-89.9,71
flores da cunha|Flores da Cunha,BR,,21,-29.03,-51.18,13
floresta|,BR,,18,-8.6,-38.57,60
floresti|,MD,,17,47.89,28.29,200
floriano|,BR,,49,-6.77,-43.02,54
florianopolis|,BR,,413,-27.6,-48.55,13
florida|,CU,,63,21.53,-78.23,101;,CO,,47,3.32,-76.23,97;,UY,,32,-34.1,-56.21,306
florida ridge|,US,FL,18,27.58,-80.39,294
floridablanca|,CO,,252,7.06,-73.09,97
floridia|,IT,,22,37.08,15.15,159
floridsdorf|,AT,,163,48.25,16.4,25
florin|,US,CA,48,38.5,-121.41,299
florina|,GR,,18,40.78,21.41,7
florissant|,US,MO,52,38.79,-90.32,230
florsheim|,DE,,20,50.01,8.43,108
flower mound|,US,TX,71,33.01,-97.1,230
flowing wells|,US,AZ,16,32.29,-111.01,300
fnidek|,MA,,54,35.85,-5.36,198
foca|,TR,,15,38.67,26.76,284
fochville|,ZA,,62,-26.49,27.49,69
focsani|,RO,,77,45.7,27.18,251
foggia|,IT,,137,41.46,15.55,159
fokino|,RU,,26,42.97,132.41,266
foley|,US,AL,17,30.41,-87.68,230
foligno|,IT,,48,42.95,12.7,159
folkestone|,GB,,66,51.08,1.17,131
follonica|,IT,,21,42.93,10.76,159
folsom|,US,CA,76,38.68,-121.18,299
fomento|,CU,,20,22.1,-79.72,101
fond du lac|Fond du Lac,US,WI,43,43.77,-88.44,230
fond parisien|,HT,,18,18.51,-71.98,113
fondi|,IT,,27,41.36,13.43,159
fonseca|,CO,,24,10.89,-72.85,97
fontaine|,FR,,25,45.19,5.69,129
fontainebleau|,FR,,20,48.41,2.7,129
fontana|,US,CA,207,34.09,-117.44,299;,AR,,27,-27.42,-59.02,12
fonte boa|,BR,,16,-2.51,-66.09,61
fontem|,CM,,43,5.47,9.88,89
fontenay aux roses|Fontenay-aux-Roses,FR,,25,48.79,2.29,129
fontenay le comte|Fontenay-le-Comte,FR,,16,46.47,-0.81,129
fontenay sous bois|Fontenay-sous-Bois,FR,,52,48.85,2.48,129
foothill farms|,US,CA,33,38.68,-121.35,299
footscray|,AU,VIC,17,-37.8,144.9,30
forbach|,FR,,21,49.19,6.89,129
forbesganj|,IN,,45,26.3,87.27,41
forchheim|,DE,,30,49.72,11.06,108
fordham|,US,NY,95,40.86,-73.9,294
fordon|,PL,,70,53.15,18.17,107
fords|,US,NJ,15,40.53,-74.32,294
forest grove|,US,OR,24,45.52,-123.11,299
forest hills|,US,NY,68,40.72,-73.85,294;,US,MI,26,42.96,-85.49,298
forest lake|,AU,QLD,23,-27.63,152.97,27;,US,MN,20,45.28,-92.99,230
forest park|,US,GA,19,33.62,-84.37,294;,US,OH,19,39.29,-84.5,294
forio|,IT,,16,40.74,13.86,159
forli|,IT,,94,44.22,12.04,159
formby|,GB,,23,53.56,-3.07,131
formia|,IT,,29,41.26,13.61,159
formiga|,BR,,56,-20.46,-45.43,13
formigine|,IT,,26,44.57,10.85,159
formosa|,AR,,221,-26.18,-58.17,12;,BR,,81,-15.54,-47.33,13
fornacelle|,IT,,17,43.92,11.04,159
forney|,US,TX,18,32.75,-96.47,230
forquilhinha|,BR,,23,-28.75,-49.47,13
forssa|,FI,,18,60.81,23.62,126
forst|,DE,,23,51.74,14.64,108
fort abbas|,PK,,41,29.19,72.86,5
fort beaufort|,ZA,,58,-32.77,26.63,69
fort bragg|,US,NC,29,35.14,-79.01,294
fort collins|,US,CO,161,40.59,-105.08,227
fort de france|Fort-de-France,MQ,,90,14.6,-61.07,208
fort dodge|,US,IA,25,42.5,-94.17,230
fort erie|,CA,ON,16,42.9,-78.93,75
fort gloster|,IN,,18,22.5,88.18,41
fort hamilton|,US,NY,29,40.62,-74.03,294
fort hood|,US,TX,30,31.13,-97.78,230
fort hunt|,US,VA,16,38.73,-77.06,294
fort lauderdale|,US,FL,179,26.12,-80.14,294
fort lee|,US,NJ,37,40.85,-73.97,294
fort leonard wood|,US,MO,15,37.71,-92.16,230
fort mcmurray|Fort McMurray,CA,AB,76,56.73,-111.38,74
fort myers|,US,FL,74,26.62,-81.84,294
fort pienc|,ES,,32,41.39,2.18,123
fort pierce|,US,FL,44,27.45,-80.33,294
fort portal|,UG,,43,0.66,30.27,167
fort smith|,US,AR,88,35.39,-94.4,230
fort st john|Fort St. John,CA,BC,17,56.25,-120.85,79
fort thomas|,US,KY,16,39.08,-84.45,294
fort walton beach|,US,FL,22,30.42,-86.62,230
fort washington|,US,MD,24,38.71,-77.02,294
fort wayne|,US,IN,260,41.13,-85.13,295
fort worth|,US,TX,833,32.73,-97.32,230
fortaleza|,BR,,2400,-3.72,-38.54,54
fortin de las flores|Fortin de las Flores,MX,,21,18.91,-97,219
fortuna foothills|,US,AZ,26,32.66,-114.41,300
fos sur mer|Fos-sur-Mer,FR,,17,43.44,4.94,129
foso|,GH,,20,5.7,-1.29,44
fossano|,IT,,19,44.55,7.72,159
foster city|,US,CA,33,37.56,-122.27,299
fot|,HU,,17,47.62,19.19,145
fougeres|,FR,,24,48.35,-1.2,129
foumban|,CM,,93,5.73,10.9,89
foumbot|,CM,,84,5.51,10.63,89
fountain|,US,CO,28,38.68,-104.7,227
fountain hills|,US,AZ,24,33.61,-111.72,300
fountain valley|,US,CA,57,33.71,-117.95,299
fountainebleau|,US,FL,60,25.77,-80.35,294
four corners|,US,FL,26,28.33,-81.65,294;,US,OR,16,44.93,-122.98,299
foz do iguacu|Foz do Iguacu,BR,,294,-25.55,-54.59,13
fraccionamiento ciudad olmeca|,MX,,16,18.15,-94.55,219
fraccionamiento real palmas|,MX,,35,25.9,-100.16,218
fraijanes|,GT,,28,14.47,-90.44,71
frameries|,BE,,21,50.41,3.9,42
framingham|,US,MA,68,42.28,-71.42,294
framingham center|,US,MA,65,42.3,-71.44,294
franca|,BR,,305,-20.54,-47.4,13
francavilla al mare|Francavilla al Mare,IT,,21,42.42,14.28,159
francavilla fontana|,IT,,33,40.53,17.59,159
franceville|,GA,,43,-1.63,13.58,130
francisco beltrao|,BR,,58,-26.08,-53.05,13
francisco i madero|Francisco I. Madero,MX,,27,25.77,-103.27,218
francisco morato|,BR,,172,-23.28,-46.75,13
francistown|,BW,,90,-21.17,27.51,68
franco da rocha|Franco da Rocha,BR,,109,-23.32,-46.73,13
franconia|,US,VA,18,38.78,-77.15,294
franconville|,FR,,34,48.98,2.23,129
frankenberg|,DE,,19,51.06,8.8,108;,DE,,17,50.91,13.04,108
frankenthal|,DE,,47,49.53,8.35,108
frankfort|,US,KY,28,38.2,-84.87,294;,US,IL,19,41.5,-87.85,230;,US,IN,16,40.28,-86.51,295
frankfurt|Frankfurt am Main,DE,,650,50.12,8.68,108
frankfurt am main|Frankfurt am Main,DE,,650,50.12,8.68,108
frankfurt oder|Frankfurt (Oder),DE,,52,52.35,14.55,108
franklin|,US,TN,73,35.93,-86.87,230;,US,WI,36,42.89,-88.04,230;,US,MA,31,42.08,-71.4,294;,US,IN,25,39.48,-86.05,295
franklin park|,US,IL,18,41.94,-87.87,230
franklin square|,US,NY,29,40.71,-73.68,294
frankston|,AU,VIC,36,-38.14,145.12,30
frankston east|,AU,VIC,34,-38.13,145.13,30
frankston south|,AU,VIC,18,-38.17,145.14,30
franzosisch buchholz|,DE,,19,52.6,13.43,108
frascati|,IT,,20,41.81,12.68,159
frattamaggiore|,IT,,30,40.94,14.28,159
frattaminore|,IT,,15,40.96,14.27,159
frauenfeld|,CH,,22,47.56,8.9,90
fray bentos|,UY,,23,-33.12,-58.31,306
frechen|,DE,,49,50.91,6.81,108
fredericia|,DK,,37,55.57,9.75,111
frederick|,US,MD,69,39.41,-77.41,294
fredericksburg|,US,VA,28,38.3,-77.46,294
frederickson|,US,WA,19,47.1,-122.36,299
frederico westphalen|,BR,,21,-27.36,-53.39,13
fredericton|,CA,NB,52,45.95,-66.67,80
frederiksberg|,DK,,95,55.68,12.53,111
frederikshavn|,DK,,24,57.44,10.54,111
fredrikstad|,NO,,73,59.22,10.93,236
freeport|,US,NY,43,40.66,-73.58,294;,BS,,27,26.53,-78.7,66;,US,IL,24,42.3,-89.62,230
freetown|,SL,,803,8.49,-13.24,277
freguesia do ribeirao da ilha|Freguesia do Ribeirao da Ilha,BR,,21,-27.72,-48.56,13
freha|,DZ,,31,36.75,4.32,116
freiberg|,DE,,44,50.91,13.34,108
freiberg am neckar|Freiberg am Neckar,DE,,15,48.93,9.2,108
freiburg|,DE,,216,48,7.85,108
freilassing|,DE,,16,47.84,12.98,108
freising|,DE,,43,48.4,11.75,108
freital|,DE,,39,51,13.65,108
frejus|,FR,,53,43.43,6.74,129
fremont|,US,CA,232,37.55,-121.99,299;,US,NE,26,41.43,-96.5,230;,US,OH,16,41.35,-83.12,294
french rocks|,IN,,19,12.5,76.67,41
frenda|,DZ,,63,35.07,1.05,116
fresh meadows|,US,NY,28,40.73,-73.79,294
fresnes|,FR,,25,48.76,2.32,129
fresnillo|,MX,,121,23.18,-102.87,219
fresno|,US,CA,520,36.75,-119.77,299;,US,TX,19,29.54,-95.45,230;,CO,,18,5.15,-75.04,97
freudenberg|,DE,,19,50.9,7.87,108
freudenstadt|,DE,,24,48.47,8.41,108
fria|,GN,,44,10.37,-13.58,92
fribourg|,CH,,33,46.8,7.15,90
fridley|,US,MN,28,45.09,-93.26,230
friedberg|,DE,,29,48.36,10.98,108;,DE,,27,50.34,8.76,108
friedenau|,DE,,27,52.47,13.33,108
friedrichsdorf|,DE,,24,50.25,8.64,108
friedrichsfelde|,DE,,49,52.51,13.51,108
friedrichshafen|,DE,,58,47.66,9.48,108
friedrichshagen|,DE,,18,52.45,13.62,108
friedrichshain|,DE,,118,52.52,13.45,108
friendswood|,US,TX,39,29.53,-95.2,230
friesoythe|,DE,,20,53.02,7.86,108
frinton on sea|Frinton-on-Sea,GB,,17,51.83,1.24,131
frisco|,US,TX,154,33.15,-96.82,230
frohnau|,DE,,17,52.63,13.29,108
frolovo|,RU,,41,49.77,43.66,253
frome|,GB,,26,51.23,-2.32,131
frondenberg|,DE,,23,51.48,7.77,108
front royal|,US,VA,15,38.92,-78.19,294
frontera|,MX,,69,26.93,-101.45,218;,MX,,23,18.54,-92.65,219
frontignan|,FR,,22,43.45,3.75,129
frosinone|,IT,,45,41.64,13.34,159
fruit cove|,US,FL,29,30.11,-81.64,294
frutal|,BR,,41,-20.02,-48.94,13
fryazevo|,RU,,53,55.73,38.46,252
fryazino|,RU,,52,55.96,38.05,252
frydek mistek|Frydek-Mistek,CZ,,59,49.68,18.35,106
fuchucho|,JP,,51,34.57,133.24,164
fuencarral el pardo|Fuencarral-El Pardo,ES,,220,40.5,-3.73,123
fuengirola|,ES,,71,36.54,-4.62,123
fuenlabrada|,ES,,198,40.28,-3.79,123
fuentes del valle|Fuentes del Valle,MX,,74,19.63,-99.14,219
fuji|,JP,,240,35.17,138.68,164
fujieda|,JP,,133,34.87,138.27,164
fujikawaguchiko|,JP,,23,35.49,138.69,164
fujinomiya|,JP,,122,35.22,138.62,164
fujioka|,JP,,63,36.25,139.07,164;,JP,,18,36.25,139.65,164
fujisawa|,JP,,395,35.35,139.48,164
fujishiro|,JP,,33,35.92,140.12,164
fujiyoshida|,JP,,49,35.44,138.8,164
fukagawa|,JP,,26,43.71,142.04,164
fukayacho|,JP,,107,36.2,139.28,164
fukiage fujimi|Fukiage-fujimi,JP,,28,36.1,139.45,164
fukuchiyama|,JP,,69,35.3,135.12,164
fukuecho|,JP,,27,32.7,128.85,164
fukui shi|Fukui-shi,JP,,249,36.06,136.22,164
fukumitsu|,JP,,20,36.56,136.87,164
fukuoka|,JP,,1392,33.6,130.42,164
fukura|,JP,,19,34.26,134.72,164
fukuroi|,JP,,63,34.75,137.92,164
fukushima|,JP,,294,37.75,140.47,164
fukuyama|,JP,,383,34.48,133.37,164
fulda|,DE,,64,50.55,9.68,108
fullerton|,US,CA,141,33.87,-117.93,299
fuman|,IR,,28,37.22,49.31,2
funaishikawa|,JP,,35,36.47,140.57,164
funchal|,PT,,101,32.67,-16.93,246
fundacion|,CO,,59,10.52,-74.19,97
fundong|,CM,,44,6.25,10.27,89
funehikimachi funehiki|Funehikimachi-funehiki,JP,,24,37.45,140.58,164
funtua|,NG,,137,11.52,7.31,95
funza|,CO,,54,4.72,-74.21,97
fuorigrotta|,IT,,72,40.83,14.2,159
fuquay varina|Fuquay-Varina,US,NC,24,35.58,-78.8,294
furmanov|,RU,,38,57.25,41.11,252
furstenfeldbruck|,DE,,34,48.18,11.25,108
furstenwalde|,DE,,34,52.36,14.06,108
furth|,DE,,112,49.48,10.99,108
furukawa|,JP,,76,38.57,140.96,164
fusagasuga|,CO,,89,4.34,-74.36,97
fussa|,JP,,62,35.74,139.32,164
futtsu|,JP,,52,35.31,139.82,164
fuwwah|,EG,,63,31.2,30.55,120
fylde|,GB,,77,53.83,-2.92,131
fyzabad|,IN,,153,26.78,82.15,41
g azalkent|G'azalkent,UZ,,25,41.56,69.77,308
g ijduvon shahri|G'ijduvon Shahri,UZ,,41,40.1,64.68,307
g uzor|G'uzor,UZ,,25,38.62,66.25,307
ga rankuwa|Ga-Rankuwa,ZA,,69,-25.62,27.99,69
gaalkacyo|,SO,,61,6.77,47.43,278
gabes|,TN,,110,33.88,10.1,117
gaborone|,BW,,208,-24.65,25.91,68
gabrovo|,BG,,66,42.87,25.33,45
gadag|,IN,,163,15.43,75.63,41
gadag betageri|Gadag-Betageri,IN,,173,15.42,75.62,41
gadarwara|,IN,,41,22.92,78.78,41
gaddi annaram|,IN,,54,17.37,78.52,41
gadhada|,IN,,29,21.97,71.58,41
gadhinglaj|,IN,,26,16.22,74.35,41
gadsden|,US,AL,36,34.01,-86.01,230
gadwal|,IN,,56,16.24,77.8,41
gaesti|,RO,,15,44.72,25.32,251
gaeta|,IT,,20,41.21,13.57,159
gafargaon|,BD,,34,24.43,90.56,40
gafsa|,TN,,81,34.42,8.78,117
gagarin|,RU,,29,55.55,35,252
gagarin shahri|,UZ,,25,40.66,68.17,308
gage park|,US,IL,41,41.8,-87.7,230
gaggenau|,DE,,29,48.8,8.33,108
gagnoa|,CI,,123,6.13,-5.95,91
gagny|,FR,,38,48.88,2.53,129
gahanna|,US,OH,35,40.02,-82.88,294
gaigeturi|,KR,,24,33.46,126.32,176
gaillimh|,IE,,71,53.27,-9.05,151
gainesville|,US,FL,130,29.65,-82.32,294;,US,GA,39,34.3,-83.82,294;,US,TX,16,33.63,-97.13,230
gainsborough|,GB,,21,53.38,-0.77,131
gaithersburg|,US,MD,67,39.14,-77.2,294
gajendragarh|,IN,,30,15.74,75.97,41
gajraula|,IN,,50,28.85,78.24,41
gajuwaka|,IN,,259,17.7,83.22,41
galaat el andeless|Galaat el Andeless,TN,,15,37.06,10.12,117
galanta|,SK,,16,48.19,17.73,276
galaosiyo shahri|,UZ,,16,39.86,64.45,307
galapa|,CO,,20,10.9,-74.89,97
galapagar|,ES,,32,40.58,-4,123
galappo|,TZ,,19,-4.27,35.85,214
galati|,RO,,294,45.44,28.05,251
galatina|,IT,,20,40.17,18.17,159
galatsi|,GR,,59,38.02,23.75,7
galdakao|,ES,,29,43.23,-2.84,123
galdar|,ES,,24,28.15,-15.65,124
galesburg|,US,IL,31,40.95,-90.37,230
galesong|,ID,,83,-5.32,119.37,147
galich|,RU,,19,58.38,42.35,252
gallarate|,IT,,50,45.66,8.79,159
gallatin|,US,TN,34,36.39,-86.45,230
galle|,LK,,93,6.05,80.21,191
galliate|,IT,,16,45.48,8.7,159
gallipoli|,IT,,19,40.06,17.99,159
gallup|,US,NM,23,35.53,-108.74,227
gallus|,DE,,39,50.1,8.63,108
galt|,US,CA,25,38.25,-121.3,299
galveston|,US,TX,50,29.3,-94.8,230
galvez|,AR,,18,-32.03,-61.22,12
gamagori|,JP,,81,34.83,137.23,164
gambat|,PK,,34,27.35,68.52,5
gambela|,ET,,42,8.25,34.58,110
gambiran satu|,ID,,23,-8.39,114.15,146
gamboma|,CG,,21,-1.88,15.86,88
gamboru|,NG,,85,12.37,14.21,89
gameleira|,BR,,19,-8.58,-35.39,55
gamla uppsala|,SE,,16,59.9,17.63,127
gamonal|,ES,,60,42.36,-3.67,123
gampengrejo|,ID,,49,-7.77,112.02,146
gamping lor|,ID,,66,-7.8,110.33,146
gampola|,LK,,25,7.16,80.57,191
gan yavne|,IL,,22,31.79,34.71,152
gandajika|,CD,,154,-6.75,23.95,85
gandarbal|,IN,,16,34.23,74.77,41
ganderkesee|,DE,,31,53.03,8.53,108
gandevi|,IN,,16,20.81,73,41
gandhidham|,IN,,166,23.08,70.13,41
gandhinagar|,IN,,196,23.22,72.68,41
gandia|,ES,,80,38.97,-0.18,123
gandu|,BR,,22,-13.74,-39.49,60
ganei tikva|,IL,,16,32.06,34.87,152
gangakher|,IN,,46,18.97,76.75,41
ganganagar|,IN,,232,29.92,73.87,41
gangapur|,IN,,120,26.47,76.72,41;,IN,,24,19.7,75.01,41;,IN,,18,25.22,74.26,41
gangarampur|,IN,,65,25.4,88.53,41
gangawati|,IN,,106,15.43,76.53,41
ganghwa gun|Ganghwa-gun,KR,,26,37.75,126.49,176
gangneung|,KR,,181,37.75,128.87,176
gangoh|,IN,,60,29.78,77.26,41
gangolli|,IN,,15,13.65,74.67,41
gangtok|,IN,,31,27.33,88.61,41
ganj dundwara|,IN,,46,27.73,78.94,41
ganja|,AZ,,313,40.68,46.36,35
gannavaram|,IN,,19,16.54,80.8,41
ganye|,NG,,15,8.43,12.05,95
gao|,ML,,87,16.27,-0.04,93
gap|,FR,,43,44.56,6.08,129
gapan|,PH,,79,15.31,120.95,242
gapyeong|,KR,,55,37.83,127.51,176
garango|,BF,,29,11.8,-0.55,43
garanhuns|,BR,,110,-8.88,-36.5,55
garbagnate milanese|,IT,,26,45.57,9.08,159
garbsen|,DE,,63,52.41,9.59,108
garca|,BR,,41,-22.21,-49.66,13
garches|,FR,,19,48.84,2.18,129
garching bei munchen|Garching bei Munchen,DE,,15,48.25,11.65,108
garcia|,MX,,94,25.81,-100.6,218
gardanne|,FR,,21,43.45,5.47,129
garden city|,US,KS,27,37.97,-100.87,230;,US,MI,27,42.33,-83.33,298;,US,NY,23,40.73,-73.63,294
garden grove|,US,CA,175,33.77,-117.94,299
gardena|,US,CA,60,33.89,-118.31,299
gardez|,AF,,104,33.6,69.23,3
gardner|,US,KS,21,38.81,-94.93,230;,US,MA,20,42.58,-72,294
garfield|,US,NJ,32,40.88,-74.11,294
garfield heights|,US,OH,28,41.42,-81.61,294
garges les gonesse|Garges-les-Gonesse,FR,,40,48.97,2.4,129
gargzdai|,LT,,16,55.71,21.39,194
garh maharaja|,PK,,29,30.83,71.9,5
garhakota|,IN,,28,23.78,79.14,41
garhmuktesar|,IN,,37,28.79,78.1,41
garhshankar|,IN,,16,31.22,76.14,41
garhwa|,IN,,41,24.16,83.81,41
gariadhar|,IN,,36,21.54,71.58,41
garibaldi|,BR,,30,-29.26,-51.53,13
garissa|,KE,,68,-0.45,39.65,166
garko|,NG,,21,10.18,11.16,95
garland|,US,TX,237,32.91,-96.64,230
garmisch partenkirchen|Garmisch-Partenkirchen,DE,,26,47.49,11.1,108
garner|,US,NC,28,35.71,-78.61,294
garoowe|,SO,,57,8.4,48.48,278
garoua|,CM,,437,9.3,13.4,89
garoua boulai|,CM,,47,5.88,14.55,89
gartenstadt|,DE,,18,49.46,8.4,108
garui|,IN,,16,22.63,88.4,41
garupa|,AR,,29,-27.48,-55.83,12
garwolin|,PL,,16,51.9,21.61,107
gary|,US,IN,77,41.59,-87.35,230
garzon|,CO,,29,2.2,-75.63,97
gashua|,NG,,126,12.87,11.04,95
gaspar|,BR,,34,-26.93,-48.96,13
gasteiz vitoria|Gasteiz / Vitoria,ES,,236,42.85,-2.67,123
gastonia|,US,NC,75,35.26,-81.19,294
gatak|,ID,,49,-7.59,110.7,146
gatchina|,RU,,90,59.58,30.13,252
gates north gates|Gates-North Gates,US,NY,15,43.17,-77.7,294
gateshead|,GB,,78,54.96,-1.6,131
gatesville|,US,TX,16,31.44,-97.74,230
gatineau|,CA,QC,242,45.48,-75.7,75
gaur|,NP,,27,26.76,85.28,155
gauripur|,IN,,25,26.08,89.96,41
gaurnadi|,BD,,41,22.97,90.22,40
gautier|,US,MS,19,30.39,-88.61,230
gauting|,DE,,19,48.07,11.38,108
gava|,ES,,46,41.31,2,123
gavarr|,AM,,22,40.35,45.12,9
gavle|,SE,,75,60.67,17.14,127
gavrilov yam|Gavrilov-Yam,RU,,17,57.3,39.85,252
gawler|,AU,SA,20,-34.6,138.75,28
gay|,RU,,42,51.47,58.46,185
gaya|,IN,,424,24.8,85,41;,NE,,33,11.88,3.45,49;,NG,,21,11.86,9,95
gaza|,PS,,410,31.5,34.47,244
gaziantep|,TR,,1066,37.06,37.38,284
gazipasa|,TR,,18,36.27,32.32,284
gazojak|,TM,,21,41.19,61.4,288
gbadolite|,CD,,50,4.28,21,87
gbarnga|,LR,,46,7,-9.47,192
gbawe|,GH,,45,5.58,-0.31,44
gbongan|,NG,,139,7.48,4.35,95
gdansk|,PL,,462,54.35,18.65,107
gdynia|,PL,,254,54.52,18.53,107
gebog|,ID,,44,-6.74,110.84,146
gebre guracha|,ET,,17,9.8,38.4,110
gebze|,TR,,281,40.8,29.43,284
gedangan|,ID,,79,-7.39,112.73,146
gedera|,IL,,26,31.81,34.78,152
gediz|,TR,,22,38.99,29.39,284
geel|,BE,,35,51.17,4.99,42
geelong|,AU,VIC,226,-38.15,144.36,30
geertruidenberg|,NL,,21,51.7,4.86,235
geesthacht|,DE,,29,53.44,10.38,108
geidam|,NG,,41,12.89,11.93,95
geidorf|,AT,,25,47.08,15.44,25
geilenkirchen|,DE,,28,50.97,6.12,108
geiro|,TZ,,38,-6.15,36.87,214
geislingen an der steige|Geislingen an der Steige,DE,,28,48.62,9.83,108
geita|,TZ,,40,-2.87,32.23,214
gela|,IT,,74,37.07,14.24,159
geldermalsen|,NL,,26,51.88,5.29,235
geldern|,DE,,34,51.52,6.32,108
geldrop|,NL,,28,51.42,5.56,235
geleen|,NL,,33,50.97,5.83,235
gelemso|,ET,,16,8.82,40.52,110
gelendzhik|,RU,,51,44.56,38.08,252
gelibolu|,TR,,25,40.41,26.67,284
gelligaer|,GB,,17,51.66,-3.26,131
gelnhausen|,DE,,22,50.2,9.19,108
gelsenkirchen|,DE,,270,51.51,7.1,108
gembloux|,BE,,22,50.56,4.7,42
gembu|,NG,,20,6.73,11.26,89
gemena|,CD,,118,3.26,19.77,86
gemerek|,TR,,17,39.18,36.07,284
gemert|,NL,,16,51.56,5.69,235
gemlik|,TR,,71,40.43,29.16,284
genc|,TR,,22,38.75,40.55,284
geneina|,SD,,163,13.45,22.45,96
general enrique mosconi|,AR,,20,-22.6,-63.81,14
general jose de san martin|General Jose de San Martin,AR,,32,-26.54,-59.34,12
general mamerto natividad|,PH,,18,15.6,121.05,242
general pacheco|,AR,,43,-34.45,-58.64,11
general pico|,AR,,57,-35.66,-63.76,14
general pinedo|,AR,,16,-27.32,-61.28,12
general roca|,AR,,73,-39.03,-67.58,14
general santos|,PH,,680,6.11,125.17,242
general tinio|,PH,,33,15.35,121.05,242
general trias|,PH,,96,14.39,120.88,242
general villegas|,AR,,16,-35.03,-63.01,11
genet|,ET,,24,9.07,38.5,110
geneva|Geneve,CH,,184,46.2,6.15,90;,US,IL,22,41.89,-88.31,230
geneve|,CH,,184,46.2,6.15,90
genk|,BE,,64,50.97,5.5,42
gennep|,NL,,17,51.7,5.97,235
gennevilliers|,FR,,42,48.93,2.3,129
genoa|,IT,,580,44.4,8.94,159
gent|,BE,,231,51.05,3.72,42
genteng|,ID,,80,-8.37,114.15,146
gentilly|,FR,,16,48.81,2.34,129
genzano di roma|Genzano di Roma,IT,,21,41.71,12.69,159
geoktschai|,AZ,,35,40.65,47.74,35
george town|,MY,,300,5.41,100.34,231;,KY,,29,19.29,-81.37,178
georgetown|,GY,,235,6.8,-58.16,140;,US,TX,64,30.63,-97.68,230;,US,KY,32,38.21,-84.56,294
georgievka|,KZ,,22,49.33,81.57,183
georgiyevsk|,RU,,73,44.15,43.47,252
georgsmarienhutte|,DE,,33,52.2,8.04,108
gera|,DE,,105,50.88,12.08,108
geraardsbergen|,BE,,31,50.77,3.88,42
gerakas|,GR,,30,38.02,23.86,7
geraldton|,AU,WA,27,-28.78,114.61,26
gerash|,IR,,25,27.67,54.14,2
gerede|,TR,,29,40.8,32.2,284
gereida|,SD,,120,11.28,25.14,273
gereshk|,AF,,44,31.82,64.57,3
geretsried|,DE,,23,47.86,11.48,108
gerlingen|,DE,,19,48.8,9.06,108
germantown|,US,MD,86,39.17,-77.27,294;,US,TN,39,35.09,-89.81,230;,US,WI,20,43.23,-88.11,230
germering|,DE,,37,48.13,11.38,108
germersheim|,DE,,21,49.22,8.36,108
gernika lumo|Gernika-Lumo,ES,,16,43.32,-2.68,123
gero|,JP,,35,35.8,137.23,164
gerona|,PH,,41,15.61,120.6,242
gerrards cross|,GB,,21,51.59,-0.56,131
gersthofen|,DE,,20,48.42,10.87,108
gescher|,DE,,17,51.95,7,108
geseke|,DE,,21,51.64,8.51,108
gesundbrunnen|,DE,,85,52.55,13.39,108
getafe|,ES,,167,40.31,-3.73,123
getxo|,ES,,81,43.36,-3.01,123
gevelsberg|,DE,,33,51.32,7.34,108
gevgelija|,MK,,21,41.14,22.5,7
gevrai|,IN,,30,19.26,75.75,41
geyve|,TR,,20,40.51,30.29,284
gharaunda|,IN,,34,29.54,76.97,41
ghardaia|,DZ,,93,32.49,3.67,116
gharo|,PK,,20,24.74,67.59,5
gharyan|,LY,,85,32.17,13.02,197
ghat|,LY,,24,24.96,10.18,197
ghatal|,IN,,55,22.66,87.73,41
ghatampur|,IN,,40,26.15,80.17,41
ghatanji|,IN,,21,20.14,78.31,41
ghatkesar|,IN,,19,17.45,78.68,41
ghatsila|,IN,,40,22.59,86.48,41
ghauspur|,PK,,30,28.14,69.08,5
ghaziabad|,IN,,1199,28.67,77.44,41
ghazieh|,LB,,50,33.52,35.37,189
ghazipur|,IN,,103,25.58,83.59,41
ghazni|,AF,,141,33.55,68.42,3
ghedi|,IT,,16,45.4,10.28,159
gheorgheni|,RO,,20,46.72,25.6,251
gherla|,RO,,24,47.03,23.92,251
ghormach|,AF,,30,35.73,63.78,3
ghosi|,IN,,39,26.11,83.54,41
ghoti budrukh|,IN,,22,19.72,73.63,41
ghotki|,PK,,64,28,69.32,5
ghugus|,IN,,32,19.94,79.11,41
giaginskaya|,RU,,15,44.86,40.07,252
giannitsa|,GR,,28,40.79,22.41,7
giarre|,IT,,24,37.72,15.18,159
gibara|,CU,,28,21.11,-76.13,66
gibraltar|,GI,,27,36.14,-5.35,134
giddalur|,IN,,28,15.37,78.93,41
giddarbaha|,IN,,39,30.2,74.67,41
gien|,FR,,16,47.69,2.63,129
giengen an der brenz|Giengen an der Brenz,DE,,20,48.62,10.24,108
gierloz|,PL,,28,54.08,21.5,107
giessen|,DE,,74,50.59,8.68,108
gif sur yvette|Gif-sur-Yvette,FR,,24,48.68,2.13,129
gifhorn|,DE,,43,52.48,10.55,108
gifu shi|Gifu-shi,JP,,398,35.42,136.76,164
gijang|,KR,,43,35.24,129.21,176
gijon|,ES,,278,43.54,-5.66,123
gilbert|,US,AZ,248,33.35,-111.79,300
gilching|,DE,,17,48.11,11.29,108
gillette|,US,WY,33,44.29,-105.5,227
gillingham|,GB,,101,51.39,0.55,131
gilroy|,US,CA,53,37.01,-121.57,299
gimbi|,ET,,32,9.17,35.83,110
gimcheon|,KR,,150,36.12,128.12,176
gingee|,IN,,22,12.25,79.42,41
ginir|,ET,,17,7.14,40.71,110
ginosa|,IT,,16,40.58,16.76,159
ginowan|,JP,,92,26.26,127.76,164
ginsheim gustavsburg|Ginsheim-Gustavsburg,DE,,16,49.97,8.35,108
gioia del colle|Gioia del Colle,IT,,24,40.8,16.92,159
gioia tauro|,IT,,19,38.43,15.9,159
giovinazzo|,IT,,19,41.19,16.67,159
girardot city|,CO,,130,4.3,-74.81,97
giresun|,TR,,99,40.92,38.39,284
giridih|,IN,,60,24.19,86.31,41
giron|,CO,,108,7.07,-73.17,97
girona|,ES,,96,41.98,2.82,123
gisborne|,NZ,,34,-38.65,178,237
gisenyi|,RW,,84,-1.7,29.26,270
gitarama|,RW,,88,-2.07,29.76,270
gitega|,BI,,41,-3.43,29.92,47
giugliano in campania|Giugliano in Campania,IT,,80,40.93,14.2,159
giulianova|,IT,,20,42.75,13.97,159
giurgiu|,RO,,69,43.89,25.96,251
giussano|,IT,,24,45.7,9.21,159
giv at shmuel|Giv'at Shmuel,IL,,19,32.08,34.85,152
givatayim|,IL,,48,32.07,34.81,152
givors|,FR,,18,45.59,4.77,129
giyani|,ZA,,37,-23.3,30.72,69
giza|,EG,,2443,30.01,31.21,120
gizycko|,PL,,30,54.04,21.76,107
gjakove|,XK,,94,42.38,20.43,144
gjilan|,XK,,52,42.46,21.47,144
gjirokaster|,AL,,23,40.08,20.14,7
gjorce petro|,MK,,41,42.01,21.35,204
gjovik|,NO,,18,60.8,10.69,236
glace bay|,CA,NS,20,46.2,-59.96,81
gladbeck|,DE,,77,51.57,6.99,108
gladstone|,AU,QLD,30,-23.85,151.26,27;,US,MO,27,39.2,-94.55,230
glan|,PH,,24,5.82,125.2,242
glasgow|,GB,,592,55.87,-4.26,131
glassboro|,US,NJ,19,39.7,-75.11,294
glassmanor|,US,MD,17,38.82,-77,294
glastonbury|,US,CT,32,41.71,-72.61,294
glauchau|,DE,,26,50.82,12.54,108
glazov|,RU,,101,58.14,52.66,254
glen avon|,US,CA,20,34.01,-117.48,299
glen burnie|,US,MD,68,39.16,-76.62,294
glen cove|,US,NY,27,40.86,-73.63,294
glen ellyn|,US,IL,28,41.88,-88.07,230
glen iris|,AU,VIC,25,-37.87,145.07,30
glen waverley|,AU,VIC,40,-37.88,145.16,30
glendale|,US,AZ,240,33.54,-112.19,300;,US,CA,201,34.14,-118.26,299;,US,NY,34,40.7,-73.89,294
glendale heights|,US,IL,34,41.91,-88.06,230
glendora|,US,CA,52,34.14,-117.87,299
glenferrie|,AU,VIC,21,-37.83,145.05,30
glenmore park|,AU,NSW,23,-33.79,150.67,31
glenrothes|,GB,,39,56.2,-3.17,131
glenroy|,AU,VIC,22,-37.7,144.93,30
glenvar heights|,US,FL,17,25.71,-80.33,294
glenview|,US,IL,47,42.07,-87.79,230
glenville|,US,OH,24,41.53,-81.62,294
glenwood|,AU,NSW,16,-33.73,150.93,31
glinde|,DE,,16,53.54,10.2,108
gliwice|,PL,,199,50.3,18.68,107
glogovac|,XK,,59,42.63,20.89,144
glogow|,PL,,69,51.66,16.08,107
gloria do goita|Gloria do Goita,BR,,17,-8,-35.29,55
glossop|,GB,,33,53.44,-1.95,131
glostrup|,DK,,21,55.67,12.4,111
gloucester|,GB,,150,51.87,-2.24,131;,US,MA,30,42.61,-70.66,294
gloversville|,US,NY,15,43.05,-74.34,294
glowno|,PL,,15,51.96,19.72,107
glucholazy|,PL,,15,50.32,17.38,107
glyfada|,GR,,87,37.86,23.76,7
gniezno|,PL,,70,52.53,17.58,107
goa|,PH,,21,13.7,123.49,242
goalpara|,IN,,51,26.18,90.63,41
goba|,ET,,34,7.02,39.98,110
gobabis|,NA,,16,-22.45,18.97,233
gobardanga|,IN,,44,22.88,88.75,41
gobernador galvez|,AR,,75,-33.03,-60.64,12
gobernador virasora|,AR,,29,-28.05,-56.03,12
gobichettipalayam|,IN,,58,11.45,77.44,41
gobindpur|,IN,,27,22.63,86.07,41
gobo|,JP,,27,33.88,135.17,164
goch|,DE,,34,51.68,6.16,108
god|,HU,,16,47.68,19.13,145
godalming|,GB,,23,51.19,-0.61,131
godda|,IN,,44,24.83,87.21,41
godean|,ID,,63,-7.77,110.29,146
godfrey|,US,IL,18,38.96,-90.19,230
godhra|,IN,,132,22.78,73.61,41
godo|,JP,,21,35.42,136.6,164
godollo|,HU,,32,47.6,19.36,145
goes|,NL,,37,51.5,3.89,235
gogrial|,SS,,39,8.53,28.1,280
gohadi|,IN,,52,26.43,78.44,41
gohana|,IN,,56,29.14,76.7,41
goiana|,BR,,44,-7.56,-35,55
goianesia|,BR,,48,-15.32,-49.12,13
goiania|,BR,,1171,-16.68,-49.25,13
goianira|,BR,,23,-16.5,-49.43,13
goias|,BR,,19,-15.93,-50.14,13
goiatuba|,BR,,26,-18.01,-49.35,13
goirle|,NL,,23,51.52,5.07,235
gojo|,JP,,34,34.35,135.7,164
gojra|,PK,,140,31.15,72.68,5
gokak|,IN,,73,16.17,74.82,41
gokarna|,IN,,26,14.55,74.32,41
gokavaram|,IN,,16,17.26,81.85,41
goksun|,TR,,34,38.02,36.5,284
gokwe|,ZW,,19,-18.2,28.93,314
gol yanovo|Gol'yanovo,RU,,158,55.82,37.81,252
gola gokarannath|,IN,,59,28.08,80.47,41
golaghat|,IN,,34,26.51,93.96,41
golbasi|,TR,,28,37.78,37.64,284
golborne|,GB,,24,53.48,-2.6,131
golcuk|,TR,,56,40.7,29.87,284
gold coast|,AU,QLD,591,-28,153.43,27
golden|,US,CO,20,39.76,-105.22,227
golden gate|,US,FL,24,26.19,-81.7,294
golden glades|,US,FL,33,25.91,-80.2,294
golden valley|,US,MN,21,45.01,-93.35,230
goldsboro|,US,NC,36,35.38,-77.99,294
goleniow|,PL,,23,53.56,14.83,107
goleta|,US,CA,31,34.44,-119.83,299
golitsyno|,RU,,16,55.61,36.98,252
golpayegan|,IR,,45,33.45,50.29,2
goma|,CD,,144,-1.67,29.23,85
gombe|,NG,,250,10.29,11.17,95
gombi|,NG,,20,10.17,12.74,95
gombong|,ID,,32,-7.61,109.51,146
gomez palacio|,MX,,257,25.57,-103.5,218
gomoh|,IN,,31,23.87,86.15,41
gonabad|,IR,,43,34.35,58.68,2
gonaives|,HT,,85,19.45,-72.69,114
gonbad e kavus|Gonbad-e Kavus,IR,,131,37.25,55.17,2
gonda city|,IN,,134,27.13,81.95,41
gondal|,IN,,102,21.96,70.8,41
gondar|,ET,,154,12.6,37.47,110
gondia|,IN,,125,21.46,80.19,41
gondomar|,PT,,28,41.14,-8.53,245
gonen|,TR,,41,40.1,27.65,284
gonesse|,FR,,27,48.99,2.45,129
gongdanglegi kulon|,ID,,22,-8.18,112.64,146
gongju|,KR,,72,36.46,127.12,176
goodings grove|,US,IL,19,41.63,-87.93,230
goodlands|,MU,,21,-20.04,57.65,212
goodlettsville|,US,TN,17,36.32,-86.71,230
goodyear|,US,AZ,79,33.44,-112.36,300
goole|,GB,,21,53.7,-0.88,131
goose creek|,US,SC,41,32.98,-80.03,294
gopalganj|,IN,,64,26.47,84.44,41
goppingen|,DE,,58,48.7,9.65,108
gorakhpur|,IN,,1325,29.45,75.67,41;,IN,,674,26.77,83.37,41
gorantla|,IN,,25,13.98,77.77,41
gorazde|,BA,,18,43.67,18.98,37
gorele|,TR,,30,41.03,39,284
gorelovo|,RU,,23,59.77,30.13,252
gorgan|,IR,,245,36.84,54.44,2
gorgonzola|,IT,,19,45.53,9.41,159
gori|,GE,,47,41.98,44.12,36
goribidnur|,IN,,32,13.61,77.52,41
gorinchem|,NL,,35,51.84,4.97,235
goris|,AM,,20,39.51,46.34,9
gorizia|,IT,,35,45.94,13.62,159
gorlice|,PL,,29,49.66,21.16,107
gorlitz|,DE,,58,51.16,14.99,108
gorna oryahovitsa|,BG,,33,43.13,25.7,45
gornji milanovac|,RS,,24,44.03,20.46,144
gorno altaysk|Gorno-Altaysk,RU,,55,51.96,85.92,186
gornyak|,RU,,16,50.99,81.47,183
gorodets|,RU,,32,56.65,43.47,252
gorodishche|,RU,,20,48.8,44.47,253
goroka|,PG,,19,-6.08,145.39,150
gorontalo|,ID,,144,0.54,123.06,147
gorseinon|,GB,,21,51.67,-4.04,131
goryachevodskiy|,RU,,35,44.02,43.09,252
goryachiy klyuch|,RU,,28,44.63,39.13,252
gorzow wielkopolski|,PL,,124,52.74,15.23,107
gosaba|,IN,,223,22.17,88.8,41
gose|,JP,,33,34.45,135.73,164
gosen|,JP,,37,37.73,139.17,164
goseong|,KR,,27,34.98,128.32,176
gosforth|,GB,,24,55,-1.62,131
goshen|,US,IN,33,41.58,-85.83,295
goshogawara|,JP,,49,40.8,140.44,164
goslar|,DE,,44,51.9,10.43,108
gosnells|,AU,WA,20,-32.08,116.01,26
gosport|,GB,,71,50.8,-1.13,131
gossau|,CH,,17,47.42,9.25,90
gostivar|,MK,,51,41.8,20.91,204
gostyn|,PL,,21,51.88,17.01,107
gostynin|,PL,,19,52.43,19.46,107
goteborg|,SE,,573,57.71,11.97,127
gotenba|,JP,,84,35.32,138.94,164
goth radhan|,PK,,17,27.2,67.95,5
gotha|,DE,,47,50.95,10.7,108
gothenburg|Goteborg,SE,,573,57.71,11.97,127
gotse delchev|,BG,,20,41.57,23.73,45
gotsucho|,JP,,25,35.01,132.23,164
gottingen|,DE,,122,51.53,9.93,108
gouda|,NL,,72,52.02,4.71,235
goulburn|,AU,NSW,23,-34.75,149.72,31
gourcy|,BF,,17,13.21,-2.36,43
goussainville|,FR,,30,49.01,2.47,129
govardhan|,IN,,20,27.5,77.46,41
governador valadares|,BR,,251,-18.85,-41.95,13
gowurdak|,TM,,35,37.81,66.05,288
goya|,AR,,70,-29.14,-59.26,12
goyang si|Goyang-si,KR,,1073,37.66,126.83,176
goyerkata|,IN,,66,26.7,89.03,41
graaff reinet|Graaff-Reinet,ZA,,63,-32.25,24.53,69
grabouw|,ZA,,30,-34.15,19.02,69
gracanica|,BA,,16,44.7,18.31,37
gracia|,ES,,122,41.4,2.16,123
gradacac|,BA,,16,44.88,18.43,37
gradignan|,FR,,24,44.77,-0.61,129
grafton|,US,MA,17,42.21,-71.69,294
gragnano|,IT,,29,40.69,14.52,159
graham|,US,WA,23,47.05,-122.29,299
grahamstown|,ZA,,92,-33.3,26.53,69
grajau|,BR,,30,-5.82,-46.14,54
grajewo|,PL,,23,53.65,22.46,107
gramercy park|,US,NY,28,40.74,-73.99,294
granada|,ES,,234,37.19,-3.61,123;,NI,,89,11.93,-85.96,143;,CO,,32,3.55,-73.71,97
granadero baigorria|,AR,,32,-32.86,-60.72,12
granadilla de abona|Granadilla de Abona,ES,,40,28.12,-16.58,124
granby|,CA,QC,54,45.4,-72.73,75
grand bassam|Grand-Bassam,CI,,74,5.21,-3.74,91
grand boulevard|,US,IL,22,41.81,-87.62,230
grand forks|,US,ND,57,47.93,-97.03,230
grand island|,US,NE,51,40.93,-98.34,230;,US,NY,21,43.03,-78.96,294
grand junction|,US,CO,60,39.06,-108.55,227
grand prairie|,US,TX,188,32.75,-97,230
grand rapids|,US,MI,195,42.96,-85.67,298
grande prairie|,CA,AB,41,55.17,-118.8,74
grande synthe|Grande-Synthe,FR,,23,51.02,2.3,129
grandview|,US,MO,25,38.89,-94.53,230
grandville|,US,MI,16,42.91,-85.76,298
graneros|,CL,,23,-34.07,-70.73,94
grangemouth|,GB,,17,56.01,-3.72,131
granger|,US,IN,30,41.75,-86.11,298
grangwav|,HT,,49,18.43,-72.77,114
granite bay|,US,CA,20,38.76,-121.16,299
granite city|,US,IL,29,38.7,-90.15,230
graniteville|,US,NY,15,40.62,-74.15,294
granja|,BR,,26,-3.12,-40.83,54
granollers|,ES,,61,41.61,2.29,123
grantham|,GB,,44,52.91,-0.64,131
grants pass|,US,OR,37,42.44,-123.33,299
granville|,AU,NSW,23,-33.84,151.01,31
grao de murviedro|Grao de Murviedro,ES,,62,39.64,-0.24,123
grapevine|,US,TX,51,32.93,-97.08,230
grasse|,FR,,48,43.66,6.93,129
gravata|,BR,,61,-8.2,-35.56,55
gravatai|,BR,,239,-29.94,-50.99,13
gravesend|,US,NY,112,40.6,-73.97,294;,GB,,54,51.44,0.37,131
gravina di catania|Gravina di Catania,IT,,27,37.56,15.06,159
gravina in puglia|Gravina in Puglia,IT,,42,40.82,16.42,159
grays|,GB,,90,51.48,0.33,131
grayslake|,US,IL,21,42.34,-88.04,230
graz|,AT,,222,47.07,15.45,25
grazhdanka|,RU,,71,60.04,30.41,252
great bend|,US,KS,16,38.36,-98.76,230
great falls|,US,MT,60,47.5,-111.3,227;,US,VA,15,39,-77.29,294
great kills|,US,NY,22,40.55,-74.15,294
great malvern|,GB,,37,52.11,-2.33,131
great sankey|,GB,,44,53.39,-2.64,131
great wyrley|,GB,,19,52.66,-2.01,131
great yarmouth|,GB,,63,52.61,1.73,131
greater grand crossing|,US,IL,32,41.76,-87.61,230
greater napanee|,CA,ON,15,44.25,-76.95,75
greater noida|,IN,,294,28.5,77.54,41
greater northdale|,US,FL,22,28.11,-82.53,294
greater sudbury|,CA,ON,158,46.49,-80.99,75
greater upper marlboro|,US,MD,19,38.83,-76.75,294
greeley|,US,CO,101,40.42,-104.71,227
green|,US,OH,26,40.95,-81.48,294
green bay|,US,WI,105,44.52,-88.02,230
green haven|,US,MD,19,39.14,-76.55,294
green valley|,US,AZ,21,31.85,-110.99,300
greenacre|,AU,NSW,24,-33.9,151.06,31
greenacres city|,US,FL,33,26.62,-80.13,294
greenbelt|,US,MD,24,39,-76.88,294
greenburgh|,US,NY,87,41.03,-73.84,294
greeneville|,US,TN,15,36.16,-82.83,294
greenfield|,US,WI,37,42.96,-88.01,230;,US,IN,21,39.79,-85.77,295;,US,MA,20,42.59,-72.6,294;,US,CA,17,36.32,-121.24,299
greenford|,GB,,38,51.53,-0.36,131
greenock|,GB,,44,55.95,-4.76,131
greenpoint|,US,NY,35,40.72,-73.95,294
greensboro|,US,NC,285,36.07,-79.79,294
greensborough|,AU,VIC,20,-37.7,145.1,30
greenvale|,AU,VIC,15,-37.63,144.87,30
greenville|,US,NC,91,35.61,-77.37,294;,US,SC,65,34.85,-82.39,294;,US,MS,32,33.41,-91.06,230;,US,TX,27,33.14,-96.11,230;,LR,,16,5.01,-9.04,192
greenwood|,US,IN,56,39.61,-86.11,295;,US,SC,23,34.2,-82.16,294;,US,MS,15,33.52,-90.18,230
greenwood village|,US,CO,16,39.62,-104.95,227
greer|,US,SC,28,34.94,-82.23,294
grefrath|,DE,,16,51.34,6.34,108
greifswald|,DE,,53,54.09,13.39,108
greiz|,DE,,24,50.66,12.2,108
gremda|,TN,,34,34.75,10.78,117
grenchen|,CH,,16,47.19,7.4,90
grenoble|,FR,,159,45.18,5.71,129
gresham|,US,OR,111,45.5,-122.43,299
gresik|,ID,,74,-7.15,112.66,146
gressier|,HT,,26,18.54,-72.53,114
gretna|,US,LA,18,29.91,-90.05,230
greve|,DK,,48,55.58,12.3,111
greven|,DE,,35,52.09,7.59,108
grevenbroich|,DE,,65,51.09,6.58,108
greystanes|,AU,NSW,23,-33.82,150.95,31
gribanovskiy|,RU,,17,51.46,41.98,252
gries|,AT,,29,47.06,15.42,25
griesheim|,DE,,25,49.86,8.57,108
griffin|,US,GA,23,33.25,-84.26,294
griffith|,AU,NSW,18,-34.29,146.05,31;,US,IN,16,41.53,-87.42,230
grigny|,FR,,25,48.65,2.39,129
grimbergen|,BE,,34,50.93,4.37,42
grimma|,DE,,18,51.23,12.72,108
grimsby|,GB,,134,53.57,-0.08,131
grobenzell|,DE,,19,48.2,11.37,108
grodzisk mazowiecki|,PL,,27,52.1,20.63,107
groesbeek|,NL,,19,51.78,5.94,235
grogol|,ID,,101,-7.6,110.82,146
gronau|,DE,,46,52.21,7.02,108
groningen|,NL,,181,53.22,6.57,235
groot ijsselmonde|Groot IJsselmonde,NL,,28,51.88,4.55,235
grootfontein|,NA,,24,-19.57,18.12,233
gropiusstadt|,DE,,36,52.42,13.47,108
gross gerau|Gross-Gerau,DE,,24,49.92,8.48,108
gross umstadt|Gross-Umstadt,DE,,22,49.87,8.93,108
grosse pointe woods|,US,MI,16,42.44,-82.91,298
grossenhain|,DE,,17,51.29,13.53,108
grosseto|,IT,,61,42.76,11.11,159
grossostheim|,DE,,16,49.92,9.08,108
grottaferrata|,IT,,18,41.79,12.67,159
grottaglie|,IT,,31,40.54,17.44,159
grove|,GB,,18,51.61,-1.42,131
grove city|,US,OH,39,39.88,-83.09,294
groves|,US,TX,16,29.95,-93.92,230
groznyy|,RU,,226,43.31,45.69,252
grudziadz|,PL,,99,53.48,18.75,107
grugliasco|,IT,,33,45.07,7.58,159
grumo nevano|,IT,,18,40.94,14.26,159
gryazi|,RU,,47,52.5,39.94,252
gryazovets|,RU,,16,58.88,40.25,252
gryfice|,PL,,17,53.92,15.2,107
gryfino|,PL,,21,53.25,14.49,107
gua musang|,MY,,20,4.88,101.97,231
guacamayas|,MX,,38,18.02,-102.21,219
guacara|,VE,,152,10.23,-67.88,98
guacari|,CO,,20,3.76,-76.33,97
guacui|,BR,,20,-20.78,-41.68,13
guadalajara|,MX,,1495,20.67,-103.39,219;,ES,,83,40.63,-3.16,123
guadalajara de buga|Guadalajara de Buga,CO,,118,3.9,-76.3,97
guadalupe|,MX,,674,25.68,-100.26,218;,MX,,125,22.75,-102.52,219;,CR,,26,9.95,-84.06,100;,PE,,25,-7.25,-79.48,118
guadalupe victoria|,MX,,17,32.29,-115.11,225
guadix|,ES,,20,37.3,-3.14,123
guaiba|,BR,,101,-30.11,-51.33,13
guaimaro|,CU,,39,21.05,-77.35,101
guaira|,BR,,34,-20.32,-48.31,13
guaiuba|,BR,,22,-4.04,-38.64,54
guajara mirim|,BR,,34,-10.78,-65.34,52
gualaceo|,EC,,17,-2.89,-78.78,99
gualan|,GT,,19,15.12,-89.36,71
gualeguay|,AR,,33,-33.14,-59.31,12
gualeguaychu|,AR,,79,-33.01,-58.52,12
guamuchil|,MX,,64,25.46,-108.08,224
guanabacoa|,CU,,113,23.13,-82.3,101
guanajay|,CU,,25,22.93,-82.69,101
guanajuato|,MX,,72,21.02,-101.26,219
guanambi|,BR,,59,-14.22,-42.78,60
guanare|,VE,,112,9.04,-69.74,98
guane|,CU,,17,22.2,-84.08,101
guanhaes|,BR,,24,-18.77,-42.93,13
guantanamo|,CU,,273,20.14,-75.21,101
guapiles|,CR,,19,10.22,-83.78,100
guapimirim|,BR,,31,-22.54,-42.98,13
guapore|,BR,,20,-28.85,-51.89,13
guara|,BR,,18,-20.43,-47.82,13
guarabira|,BR,,44,-6.85,-35.49,54
guaraciaba do norte|Guaraciaba do Norte,BR,,18,-4.17,-40.75,54
guaramirim|,BR,,21,-26.47,-49,13
guaranda|,EC,,22,-1.59,-79,99
guaranesia|,BR,,17,-21.3,-46.8,13
guarapari|,BR,,101,-20.67,-40.5,13
guarapuava|,BR,,151,-25.39,-51.47,13
guararapes|,BR,,28,-21.26,-50.64,13
guararema|,BR,,24,-23.41,-46.03,13
guaratingueta|,BR,,106,-22.82,-45.19,13
guaratuba|,BR,,19,-25.88,-48.57,13
guarda|,PT,,32,40.54,-7.27,245
guardamar del segura|Guardamar del Segura,ES,,16,38.09,-0.66,123
guarenas|,VE,,182,10.47,-66.62,98
guariba|,BR,,30,-21.36,-48.23,13
guaruja|,BR,,310,-23.99,-46.26,13
guarulhos|,BR,,1170,-23.46,-46.53,13
guasave|,MX,,71,25.57,-108.47,224
guasdualito|,VE,,31,7.24,-70.73,97
guatemala city|,GT,,995,14.64,-90.51,71
guatire|,VE,,192,10.47,-66.54,98
guaxupe|,BR,,48,-21.31,-46.71,13
guayama|,PR,,22,17.98,-66.11,115
guayaquil|,EC,,1952,-2.2,-79.89,99
guayaramerin|,BO,,36,-10.83,-65.36,52
guaynabo|,PR,,81,18.36,-66.11,115
guayos|,CU,,15,22.05,-79.46,101
gubakha|,RU,,27,58.84,57.55,185
gubbi|,IN,,18,13.31,76.94,41
guben|,DE,,22,51.95,14.71,108
gubin|,PL,,17,51.95,14.73,107
gubkin|,RU,,87,51.28,37.55,252
gubkinskiy|,RU,,20,64.43,76.5,185
gudalur|,IN,,47,9.68,77.25,41
gudermes|,RU,,33,43.35,46.11,252
gudivada|,IN,,116,16.44,81,41
gudiyatham|,IN,,94,12.95,78.87,41
gudur|,IN,,75,14.15,79.85,41
guduvancheri|,IN,,31,12.85,80.06,41
gueckedou|,GN,,79,8.57,-10.13,92
guelma|,DZ,,124,36.46,7.43,116
guelmim|,MA,,98,28.99,-10.06,198
guelph|,CA,ON,116,43.55,-80.26,75
guerande|,FR,,17,47.33,-2.43,129
guercif|,MA,,58,34.23,-3.35,198
gueret|,FR,,16,46.17,1.87,129
guia de isora|Guia de Isora,ES,,21,28.21,-16.78,124
guider|,CM,,85,9.93,13.95,89
guidonia|,IT,,21,41.99,12.72,159
guidonia montecelio|,IT,,68,41.99,12.72,159
guiglo|,CI,,39,6.54,-7.49,91
guigue|,VE,,72,10.08,-67.78,98
guiguinto|,PH,,77,14.83,120.88,242
guihulngan|,PH,,23,10.12,123.27,242
guildford|,GB,,72,51.24,-0.57,131
guilford|,US,CT,22,41.29,-72.68,294
guimar|,ES,,18,28.31,-16.41,124
guimaraes|,PT,,41,41.44,-8.3,245
guimba|,PH,,32,15.66,120.77,242
guines|,CU,,69,22.84,-82.03,101
guinguineo|,SN,,15,14.27,-15.95,210
guira de melena|Guira de Melena,CU,,70,22.8,-82.51,101
guiria|,VE,,40,10.58,-62.3,98
guisa|,CU,,18,20.25,-76.54,101
guisborough|,GB,,17,54.53,-1.06,131
guiseley|,GB,,21,53.88,-1.71,131
guiset east|,PH,,22,16.07,120.68,242
gujan mestras|Gujan-Mestras,FR,,19,44.64,-1.07,129
gujar khan|,PK,,69,33.25,73.3,5
gujo|,JP,,47,35.74,136.96,164
gujranwala|,PK,,1384,32.16,74.19,5
gujrat|,PK,,302,32.57,74.08,5
gukovo|,RU,,66,48.06,39.94,252
gul kevichi|Gul'kevichi,RU,,35,45.35,40.69,252
gulabpura|,IN,,26,25.9,74.66,41
gulaothi|,IN,,47,28.59,77.79,41
gulariya|,NP,,53,28.21,81.35,155
gulbarga|,IN,,484,17.34,76.84,41
guledagudda|,IN,,34,16.05,75.79,41
gulfport|,US,MS,72,30.37,-89.09,230
guliston|,UZ,,53,40.49,68.78,308
gulu|,UG,,147,2.77,32.3,167
gumaca|,PH,,22,13.92,122.1,242
gumdag|,TM,,24,39.21,54.59,288
gumel|,NG,,43,12.63,9.39,95
gumi|,KR,,291,36.11,128.34,176
gumia|,IN,,47,23.8,85.83,41
gumla|,IN,,45,23.04,84.54,41
gummersbach|,DE,,53,51.03,7.56,108
gummi|,NG,,39,12.14,5.12,95
gummidipundi|,IN,,17,13.41,80.11,41
gumushkhane|,TR,,32,40.46,39.47,284
guna|,IN,,154,24.65,77.31,41
gundlupet|,IN,,27,11.81,76.69,41
gungoren merter|gungoren merter,TR,,50,41.01,28.89,284
gunnaur|,IN,,21,28.24,78.44,41
gunsan|,KR,,243,35.98,126.71,176
guntakal junction|,IN,,121,15.17,77.36,41
guntur|,IN,,531,16.3,80.46,41
gunupur|,IN,,22,19.08,83.81,41
gunzburg|,DE,,20,48.46,10.28,108
gunzenhausen|,DE,,16,49.12,10.76,108
gur yevsk|Gur'yevsk,RU,,25,54.28,85.93,259
gura humorului|,RO,,16,47.55,25.9,251
gurgaon|,IN,,197,28.46,77.03,41
gurgentepe|,TR,,19,40.79,37.59,284
guri si|Guri-si,KR,,195,37.6,127.14,176
gurlan|,UZ,,28,41.84,60.39,307
gurmatkal|,IN,,18,16.87,77.39,41
gurnee|,US,IL,31,42.37,-87.9,230
guroymak|,TR,,26,38.58,42.02,284
gurpinar|,TR,,29,40.99,28.61,284
gursahaiganj|,IN,,40,27.12,79.73,41
gursarai|,IN,,25,25.62,79.18,41
gursu|,TR,,25,40.22,29.19,284
guru har sahai|,IN,,16,30.71,74.4,41
gurun|,MY,,16,5.82,100.47,231
gurupi|,BR,,65,-11.73,-49.07,59
guruvayur|,IN,,21,10.59,76.04,41
gus khrustal nyy|Gus'-Khrustal'nyy,RU,,63,55.61,40.65,252
gusau|,NG,,227,12.17,6.66,95
gusev|,RU,,29,54.59,22.2,243
gushikawa|,JP,,65,26.36,127.87,164
gusinoozyorsk|,RU,,24,51.28,106.5,263
guskhara|,IN,,34,23.49,87.73,41
gustavo adolfo madero|,MX,,1186,19.49,-99.11,219
gustavsberg|,SE,,21,59.33,18.39,127
gustrow|,DE,,31,53.8,12.17,108
gutersloh|,DE,,96,51.91,8.38,108
guwahati|,IN,,899,26.18,91.75,41
guyancourt|,FR,,32,48.77,2.07,129
guyong|,PH,,155,14.84,120.98,242
gwadabawa|,NG,,17,13.36,5.24,95
gwadar|,PK,,52,25.12,62.33,5
gwalior|,IN,,882,26.23,78.17,41
gwangju|,KR,,1417,35.15,126.92,176;,KR,,82,37.41,127.26,176
gwaram|,NG,,16,11.28,9.88,95
gwarzo|,NG,,16,11.92,7.93,95
gweru|,ZW,,146,-19.45,29.82,314
gwoza|,NG,,15,11.08,13.7,89
gyal|,HU,,22,47.38,19.22,145
gyeongju|,KR,,155,35.84,129.21,176
gyeongsan si|Gyeongsan-si,KR,,130,35.82,128.74,176
gyoda|,JP,,86,36.14,139.46,164
gyomaendrod|,HU,,15,46.93,20.83,145
gyongyos|,HU,,33,47.78,19.93,145
gyor|,HU,,128,47.68,17.64,145
gyula|,HU,,32,46.65,21.28,145
gyumri|,AM,,148,40.79,43.85,9
ha dong|Ha dong,VN,,51,20.97,105.78,171
ha giang|,VN,,33,22.82,104.98,171
ha il|Ha'il,SA,,267,27.52,41.69,163
ha long|,VN,,148,20.95,107.07,171
ha noi|Hanoi,VN,,1431,21.02,105.84,171
ha tien|,VN,,40,10.38,104.49,169
ha tinh|,VN,,28,18.34,105.91,171
haaksbergen|,NL,,24,52.16,6.74,235
haaltert|,BE,,17,50.91,4,42
haan|,DE,,29,51.19,7.01,108
haar|,DE,,18,48.11,11.73,108
haarlem|,NL,,148,52.38,4.64,235
habbouch|,LB,,98,33.41,35.48,189
habiganj|,BD,,89,24.38,91.41,40
habra|,IN,,139,22.84,88.66,41
hachinohe|,JP,,239,40.5,141.5,164
hachioji|,JP,,579,35.66,139.32,164
haci zeynalabdin|,AZ,,19,40.62,49.56,35
hacienda heights|,US,CA,54,33.99,-117.97,299
hacienda la calera|,CL,,49,-32.78,-71.22,94
hacienda santa fe|,MX,,87,20.52,-103.38,219
hacilar|,TR,,21,38.65,35.45,284
haciqabul|,AZ,,23,40.04,48.94,35
hackensack|,US,NJ,45,40.89,-74.04,294
hadagalli|,IN,,25,15.02,75.93,41
hadali|,PK,,50,32.64,74.57,5
hadano|,JP,,174,35.37,139.22,164
hadejia|,NG,,111,12.45,10.04,95
hadera|,IL,,76,32.44,34.9,152
haderslev|,DK,,21,55.25,9.49,111
hadgaon|,IN,,26,19.5,77.66,41
hadim|,TR,,20,36.99,32.46,284
hadithah|,IQ,,31,34.14,42.38,157
hadjout|,DZ,,28,36.51,2.41,116
hadleigh|,GB,,18,51.55,0.61,131
hadley wood|,GB,,22,51.67,-0.17,131
hadyach|,UA,,23,50.37,33.99,292
haeju|,KP,,222,38.04,125.71,174
haenam|,KR,,24,34.57,126.6,176
hafar al batin|Hafar Al-Batin,SA,,272,28.43,45.97,163
hafizabad|,PK,,154,32.07,73.69,5
haflong|,IN,,40,25.16,93.02,41
hafnarfjorur|,IS,,27,64.07,-21.94,158
hagen|,DE,,199,51.36,7.47,108
hagere hiywet|,ET,,44,8.98,37.85,110
hagere maryam|,ET,,22,5.63,38.24,110
hagerstown|,US,MD,40,39.64,-77.72,294
hagi|,JP,,44,34.4,131.42,164
hagonoy|,PH,,124,14.83,120.73,242
haguenau|,FR,,39,48.82,7.79,129
hai duong|,VN,,58,20.94,106.33,171
hai phong|Haiphong,VN,,603,20.86,106.68,171
haibara akanedai|Haibara-akanedai,JP,,18,34.53,135.95,164
haifa|,IL,,267,32.82,34.99,152
haiger|,DE,,20,50.74,8.21,108
hailakandi|,IN,,31,24.68,92.56,41
hailsham|,GB,,20,50.86,0.26,131
haines city|,US,FL,23,28.11,-81.62,294
haiphong|,VN,,603,20.86,106.68,171
haisyn|,UA,,25,48.81,29.39,292
hajduboszormeny|,HU,,32,47.67,21.52,145
hajdunanas|,HU,,18,47.85,21.43,145
hajduszoboszlo|,HU,,23,47.45,21.4,145
hajiganj|,BD,,44,23.25,90.86,40
hajin|,SY,,29,34.7,40.83,283
hajipur|,IN,,134,25.69,85.21,41
hajjah|,YE,,44,15.69,43.61,312
hajnowka|,PL,,22,52.74,23.58,107
hajo|,IN,,16,26.25,91.53,41
hakenfelde|,DE,,27,52.56,13.21,108
hakha|,MM,,20,22.64,93.61,41
hakkari|,TR,,78,37.57,43.74,284
hakodate|,JP,,276,41.78,140.74,164
hakui|,JP,,25,36.88,136.78,164
hala|,PK,,48,25.81,68.42,5
halabjah|,IQ,,57,35.18,45.99,157
halberstadt|,DE,,40,51.9,11.06,108
haldaur|,IN,,19,29.29,78.28,41
halden|,NO,,22,59.12,11.39,236
haldensleben i|,DE,,20,52.29,11.41,108
haldia|,IN,,171,22.06,88.11,41
haldwani|,IN,,139,29.22,79.53,41
hale|,GB,,16,51.23,-0.79,131;,GB,,15,53.38,-2.33,131
halesowen|,GB,,55,52.45,-2.05,131
half way tree|,JM,,19,18.01,-76.8,161
halfaya|,SY,,23,35.26,36.61,283
halhul|,PS,,21,31.58,35.1,153
halifax|,CA,NS,359,44.65,-63.57,77;,GB,,83,53.72,-1.85,131
halisahar|,IN,,128,22.93,88.42,41
haliyal|,IN,,22,15.33,74.76,41
hallandale beach|,US,FL,39,25.98,-80.15,294
halle|,BE,,34,50.73,4.23,42;,DE,,21,52.06,8.36,108
halle neustadt|,DE,,45,51.48,11.92,108
halle saale|Halle (Saale),DE,,234,51.48,11.98,108
halluin|,FR,,20,50.79,3.13,42
halmstad|,SE,,66,56.67,12.86,127
halol|,IN,,46,22.5,73.47,41
halstenbek|,DE,,16,53.63,9.85,108
haltern am see|Haltern am See,DE,,38,51.74,7.18,108
haltom city|,US,TX,44,32.8,-97.27,230
halvad|,IN,,26,23.02,71.18,41
halver|,DE,,18,51.19,7.5,108
halwan|,EG,,230,29.84,31.3,120
ham lake|,US,MN,16,45.25,-93.25,230
hamada|,JP,,46,34.88,132.08,164
hamadan|,IR,,528,34.8,48.51,2
hamah|,SY,,461,35.13,36.76,283
hamakita|,JP,,87,34.8,137.78,164
hamamatsu|,JP,,605,34.7,137.73,164
hamanoichi|,JP,,39,31.72,130.73,164
hamar|,NO,,29,60.79,11.07,236
hamburg|,DE,,1739,53.55,9.99,108
hamburg mitte|Hamburg-Mitte,DE,,233,53.55,10.02,108
hamburg nord|Hamburg-Nord,DE,,280,53.59,9.98,108
hamden|,US,CT,60,41.4,-72.9,294
hameenlinna|,FI,,47,61,24.46,126
hameln|,DE,,59,52.1,9.36,108
hamhung|,KP,,559,39.92,127.54,174
hamilton|,CA,ON,520,43.25,-79.85,75;,NZ,,153,-37.78,175.28,237;,US,OH,62,39.4,-84.56,294;,GB,,53,55.77,-4.03,131
hamina|,FI,,22,60.57,27.2,126
hamirpur|,IN,,34,25.96,80.15,41;,IN,,19,31.68,76.53,41
hamm|,DE,,185,51.68,7.82,108
hamma bouziane|,DZ,,63,36.41,6.6,116
hammam bou hadjar|,DZ,,36,35.38,-0.97,116
hammam lif|Hammam-Lif,TN,,48,36.73,10.34,117
hammam sousse|,TN,,34,35.86,10.6,117
hammamet|,TN,,54,36.4,10.62,117;,DZ,,29,35.45,7.95,116
hamme|,BE,,23,51.1,4.14,42
hamminkeln|,DE,,27,51.73,6.59,108
hammond|,US,IN,78,41.58,-87.5,230;,US,LA,20,30.5,-90.46,230
hampton|,US,VA,136,37.03,-76.35,294;,GB,,18,51.41,-0.37,131
hampton park|,AU,VIC,25,-38.03,145.25,30
hamtramck|,US,MI,22,42.39,-83.05,298
hanahan|,US,SC,18,32.92,-80.02,294
hanam|,KR,,135,37.54,127.21,176
hanamaki|,JP,,73,39.38,141.12,164
hanau am main|Hanau am Main,DE,,89,50.13,8.91,108
hanawa|,JP,,37,40.18,140.79,164
handa|,JP,,116,34.88,136.93,164
handia|,IN,,18,25.36,82.19,41
handlova|,SK,,18,48.73,18.76,276
hanford|,US,CA,56,36.33,-119.65,299
hang dong|,TH,,18,18.69,98.92,171
hangal|,IN,,27,14.76,75.12,41
hangu|,PK,,36,33.53,71.06,5
haninge|,SE,,75,59.17,18.14,127
hannibal|,US,MO,18,39.71,-91.36,230
hanno|,JP,,86,35.85,139.32,164
hannover|,DE,,515,52.37,9.73,108
hannoversch munden|,DE,,25,51.42,9.65,108
hanoi|,VN,,1431,21.02,105.84,171
hanover|Hannover,DE,,515,52.37,9.73,108;,US,MD,38,39.19,-76.72,294;,US,MA,17,42.11,-70.81,294;,US,PA,15,39.8,-76.98,294
hanover park|,US,IL,38,42,-88.15,230
hansi|,IN,,82,29.1,75.96,41
hanumangarh|,IN,,156,29.58,74.33,41
hanwella ihala|,LK,,23,6.9,80.09,191
hanyu|,JP,,59,36.17,139.53,164
haora|,IN,,1028,22.58,88.32,41
happy valley|,US,OR,18,45.45,-122.53,299
hapur|,IN,,243,28.73,77.78,41
haqqulobod|,UZ,,26,40.92,72.12,308
harar|,ET,,90,9.31,42.12,110
harare|,ZW,,1543,-17.83,31.05,314
harasta|,SY,,37,33.56,36.37,283
harburg|,DE,,203,53.46,9.98,108
harda khas|,IN,,67,22.34,77.1,41
hardenberg|,NL,,58,52.58,6.62,235
harderwijk|,NL,,41,52.34,5.62,235
hardoi|,IN,,123,27.39,80.13,41
harelbeke|,BE,,26,50.85,3.31,42
haren|,DE,,23,52.79,7.24,108
harenkarspel|,NL,,16,52.73,4.78,235
hargeysa|,SO,,478,9.56,44.06,278
haridwar|,IN,,186,29.95,78.16,41
harihar|,IN,,78,14.51,75.81,41
harij|,IN,,19,23.69,71.91,41
haripur|,PK,,57,34,72.93,5
harker heights|,US,TX,29,31.08,-97.66,230
harlem|,US,NY,116,40.81,-73.95,294
harlingen|,US,TX,66,26.19,-97.7,230;,NL,,16,53.17,5.42,235
harlow|,GB,,94,51.78,0.11,131
harmanli|,BG,,19,41.93,25.9,45
harnoli|,PK,,16,32.28,71.55,5
harnosand|,SE,,18,62.63,17.94,127
harpalpur|,IN,,18,25.29,79.33,41
harpanahalli|,IN,,45,14.79,75.99,41
harpenden|,GB,,30,51.82,-0.36,131
harper|,LR,,33,4.38,-7.71,192
harringay|,GB,,17,51.58,-0.1,131
harrisburg|,US,PA,49,40.27,-76.88,294
harrismith|,ZA,,35,-28.27,29.13,69
harrison|,US,NY,28,40.97,-73.71,294;,US,NJ,15,40.75,-74.16,294
harrisonburg|,US,VA,53,38.45,-78.87,294
harrogate|,GB,,89,53.99,-1.54,131
harsewinkel|,DE,,24,51.96,8.23,108
harsin|,IR,,58,34.27,47.59,2
harstad|,NO,,19,68.8,16.54,236
harsud|,IN,,17,22.1,76.73,41
hartford|,US,CT,124,41.76,-72.69,294
hartlepool|,GB,,89,54.69,-1.21,131
hartley|,GB,,16,51.39,0.3,131
harunabad|,PK,,72,29.61,73.14,5
harur|,IN,,20,12.05,78.48,41
harvey|,US,IL,25,41.61,-87.65,230;,US,LA,20,29.9,-90.08,230
harwich|,GB,,21,51.94,1.28,131
hasaki|,JP,,39,35.73,140.83,164
hasanpur|,IN,,57,28.72,78.28,41
hashimoto|,JP,,57,34.32,135.62,164
hashtpar|,IR,,45,37.8,48.91,2
hashtrud|,IR,,17,37.48,47.05,2
hasilpur|,PK,,88,29.69,72.55,5
hasimara|,IN,,40,26.75,89.35,67
haskovo|,BG,,80,41.93,25.56,45
haslett|,US,MI,19,42.75,-84.4,298
haslingden|,GB,,15,53.7,-2.32,131
hassan|,IN,,129,13.01,76.1,41
hasselt|,BE,,69,50.93,5.34,42
hassi messaoud|,DZ,,53,31.68,6.07,116
hassleholm|,SE,,19,56.16,13.77,127
hassloch|,DE,,21,49.36,8.26,108
hastinapur|,IN,,24,29.16,78.01,41
hastings|,GB,,133,50.86,0.57,131;,NZ,,62,-39.64,176.85,237;,US,NE,25,40.59,-98.39,230;,US,MN,23,44.74,-92.85,230
hasuda|,JP,,65,35.97,139.65,164
hat yai|,TH,,192,7.01,100.48,171
hatfield|,GB,,42,51.76,-0.22,131
hathras|,IN,,127,27.6,78.05,41
hato mayor del rey|Hato Mayor del Rey,DO,,36,18.76,-69.26,113
hatogaya honcho|Hatogaya-honcho,JP,,53,35.83,139.74,164
hats avan|Hats'avan,AM,,15,39.46,45.97,9
hatsukaichi|,JP,,77,34.35,132.33,164
hatta|,IN,,31,24.13,79.6,41
hattersheim|,DE,,25,50.07,8.49,108
hattiesburg|,US,MS,47,31.33,-89.29,230
hattingen|,DE,,57,51.4,7.19,108
hatton|,LK,,15,6.89,80.6,191
hatvan|,HU,,23,47.67,19.68,145
haubourdin|,FR,,16,50.61,2.99,129
haugesund|,NO,,40,59.41,5.27,236
haukipudas|,FI,,17,65.18,25.35,126
hauppauge|,US,NY,21,40.83,-73.2,294
hautmont|,FR,,16,50.25,3.92,129
havana|,CU,,2164,23.13,-82.38,101
havant|,GB,,46,50.86,-0.99,131
haveli lakha|,PK,,65,30.45,73.69,5
havelian|,PK,,40,34.05,73.16,5
havelock|,US,NC,20,34.88,-76.9,294
haverhill|,US,MA,63,42.78,-71.08,294;,GB,,27,52.08,0.44,131
haveri|,IN,,60,14.79,75.4,41
havirov|,CZ,,83,49.78,18.44,106
havlickuv brod|,CZ,,24,49.61,15.58,106
havza|,TR,,22,40.97,35.66,284
hawalli|,KW,,164,29.33,48.03,177
hawarden|,GB,,26,53.18,-3.03,131
hawassa|,ET,,133,7.06,38.48,110
hawsh isa|Hawsh 'Isa,EG,,85,30.91,30.29,120
hawthorn|,AU,VIC,23,-37.82,145.04,30
hawthorn south|,AU,VIC,21,-37.83,145.04,30
hawthorne|,US,CA,88,33.92,-118.35,299;,US,NJ,19,40.95,-74.15,294
hayama|,JP,,31,35.28,139.58,164
hayang|,KR,,40,35.91,128.82,176
hayange|,FR,,16,49.33,6.06,129
haydock|,GB,,17,53.47,-2.68,131
hayes|,GB,,50,51.52,-0.42,131
hayesville|,US,OR,20,44.99,-122.98,299
hayling island|,GB,,17,50.78,-0.97,131
hayrabolu|,TR,,20,41.21,27.11,284
hays|,US,KS,21,38.88,-99.33,230
hayvoron|,UA,,16,48.34,29.87,292
hayward|,US,CA,158,37.67,-122.08,299
haywards heath|,GB,,34,51,-0.1,131
hayy al quwaysimah|Hayy al Quwaysimah,JO,,32,31.91,35.95,162
hazaribagh|,IN,,140,23.99,85.36,41
hazebrouck|,FR,,23,50.72,2.54,129
hazel dell|,US,WA,19,45.67,-122.66,299
hazel grove|,GB,,15,53.38,-2.12,131
hazel park|,US,MI,17,42.46,-83.1,298
hazelwood|,US,MO,26,38.77,-90.37,230
hazleton|,US,PA,25,40.96,-75.97,294
hazorasp|,UZ,,18,41.32,61.07,307
hazro city|,PK,,26,33.91,72.49,5
heanor|,GB,,23,53.01,-1.35,131
heavitree|,GB,,22,50.72,-3.5,131
hebburn|,GB,,19,54.97,-1.52,131
hebron|,PS,,160,31.53,35.09,153
hechingen|,DE,,19,48.35,8.96,108
hedaru|,TZ,,20,-4.5,37.9,214
hedge end|,GB,,18,50.91,-1.3,131
heemskerk|,NL,,36,52.51,4.67,235
heemstede|,NL,,26,52.35,4.62,235
heerenveen|,NL,,43,52.96,5.92,235
heerhugowaard|,NL,,48,52.67,4.85,235
heerlen|,NL,,93,50.88,5.98,235
heide|,DE,,21,54.2,9.1,108
heidelberg|,DE,,143,49.41,8.69,108;,ZA,,64,-26.5,28.36,69
heidenau|,DE,,17,50.97,13.87,108
heidenheim an der brenz|Heidenheim an der Brenz,DE,,50,48.68,10.15,108
heilbad heiligenstadt|,DE,,17,51.38,10.14,108
heilbron|,ZA,,55,-27.28,27.97,69
heilbronn|,DE,,121,49.14,9.22,108
heiligenhaus|,DE,,28,51.33,6.97,108
heiligensee|,DE,,18,52.61,13.25,108
heiloo|,NL,,21,52.6,4.69,235
heinola|,FI,,21,61.21,26.04,126
heinsberg|,DE,,42,51.06,6.1,108
heist op den berg|Heist-op-den-Berg,BE,,38,51.08,4.73,42
hekinan|,JP,,69,34.88,136.98,164
helchteren|,BE,,30,51.06,5.38,42
helena|,US,MT,31,46.59,-112.04,227;,US,AL,18,33.3,-86.84,230
helensvale|,AU,QLD,17,-27.92,153.33,27
heliopolis|,DZ,,40,36.5,7.44,116
hell s kitchen|Hell's Kitchen,US,NY,46,40.76,-73.99,294
hell ville|Hell-Ville,MG,,23,-13.4,48.27,202
hellersdorf|,DE,,75,52.53,13.61,108
hellevoetsluis|,NL,,22,51.83,4.13,235
hellin|,ES,,31,38.51,-1.7,123
helmond|,NL,,75,51.48,5.66,235
helmstedt|,DE,,26,52.23,11.01,108
helsingborg|,SE,,104,56.05,12.69,127
helsingor|,DK,,35,56.04,12.61,111
helsinki|,FI,,558,60.17,24.94,126
hem|,FR,,20,50.65,3.19,129
hemel hempstead|,GB,,86,51.75,-0.45,131
hemer|,DE,,38,51.39,7.77,108
hemet|,US,CA,84,33.75,-116.97,299
hemmingen|,DE,,18,52.31,9.72,108
hempstead|,US,NY,56,40.71,-73.62,294
hendala|,LK,,57,6.99,79.88,191
hendek|,TR,,35,40.8,30.75,284
henderson|,US,NV,286,36.04,-114.98,299;,US,KY,29,37.84,-87.59,230;,US,NC,15,36.33,-78.4,294
hendersonville|,US,TN,56,36.3,-86.62,230
hendrik ido ambacht|Hendrik-Ido-Ambacht,NL,,21,51.84,4.64,235
hendrina|,ZA,,16,-26.16,29.72,69
hengchun|,TW,,31,22,120.74,291
hengelo|,NL,,81,52.27,6.79,235
heniches k|Heniches'k,UA,,22,46.18,34.8,292
henin beaumont|Henin-Beaumont,FR,,25,50.41,2.96,129
hennaya|,DZ,,42,34.95,-1.37,116
hennef|,DE,,45,50.78,7.28,108
hennenman|,ZA,,23,-27.98,27.02,69
hennigsdorf|,DE,,26,52.64,13.2,108
heppenheim an der bergstrasse|Heppenheim an der Bergstrasse,DE,,25,49.64,8.63,108
herat|,AF,,273,34.35,62.2,3
herblay|,FR,,25,48.99,2.17,129
herborn|,DE,,21,50.68,8.3,108
herceg novi|,ME,,20,42.45,18.54,201
hercules|,US,CA,25,38.02,-122.29,299
herdecke|,DE,,26,51.4,7.44,108
heredia|,CR,,22,10,-84.12,100
hereford|,GB,,60,52.06,-2.71,131;,US,TX,15,34.82,-102.4,230
herent|,BE,,19,50.91,4.67,42
herentals|,BE,,26,51.18,4.83,42
herford|,DE,,65,52.11,8.67,108
herisau|,CH,,15,47.39,9.28,90
hermanus|,ZA,,25,-34.42,19.23,69
hermiston|,US,OR,17,45.84,-119.29,299
hermitage|,US,PA,16,41.23,-80.45,294
hermosa|,PH,,34,14.83,120.51,242
hermosa beach|,US,CA,20,33.86,-118.4,299
hermosillo|,MX,,715,29.1,-110.98,223
hermsdorf|,DE,,16,52.61,13.31,108
hernals|,AT,,58,48.23,16.27,25
hernando|,US,MS,16,34.82,-89.99,230
hernani|,ES,,19,43.27,-1.98,123
herndon|,US,VA,25,38.97,-77.39,294
herne|,DE,,172,51.54,7.23,108
herne bay|,GB,,37,51.37,1.13,131
herning|,DK,,45,56.14,8.98,111
heroica caborca|,MX,,60,30.72,-112.16,223
heroica ciudad de tlaxiaco|Heroica Ciudad de Tlaxiaco,MX,,18,17.27,-97.68,219
heroica guaymas|,MX,,113,27.92,-110.9,223
heroica matamoros|,MX,,450,25.88,-97.5,220
heroica zitacuaro|,MX,,84,19.44,-100.36,219
herouville saint clair|Herouville-Saint-Clair,FR,,24,49.21,-0.31,129
herrenberg|,DE,,31,48.6,8.87,108
herriman|,US,UT,31,40.51,-112.03,227
herstal|,BE,,37,50.66,5.62,42
herten|,DE,,65,51.6,7.14,108
hertford|,GB,,26,51.8,-0.08,131
herval|,BR,,18,-32.02,-53.4,13
herve|,BE,,17,50.64,5.79,42
hervey bay|,AU,QLD,52,-25.29,152.77,27
herzele|,BE,,17,50.89,3.89,42
herzliya|,IL,,84,32.17,34.83,152
herzogenaurach|,DE,,23,49.57,10.89,108
herzogenrath|,DE,,47,50.87,6.09,108
hesperia|,US,CA,93,34.43,-117.3,299
hessisch oldendorf|,DE,,20,52.17,9.25,108
heswall|,GB,,30,53.33,-3.1,131
hetauda|,NP,,85,27.43,85.03,155
hettstedt|,DE,,16,51.65,11.51,108
heunghae|,KR,,36,36.11,129.35,176
heusden|,BE,,31,51.04,5.28,42
heusenstamm|,DE,,19,50.06,8.8,108
heusweiler|,DE,,20,49.34,6.93,108
heysham|,GB,,17,54.04,-2.89,131
heywood|,GB,,28,53.59,-2.22,131
hialeah|,US,FL,237,25.86,-80.28,294
hialeah gardens|,US,FL,24,25.87,-80.32,294
hibbing|,US,MN,16,47.43,-92.94,230
hickory|,US,NC,40,35.73,-81.34,294
hicksville|,US,NY,42,40.77,-73.53,294
hidalgo|,MX,,17,25.97,-100.45,218
hiddenhausen|,DE,,21,52.17,8.62,108
hietzing|,AT,,54,48.19,16.3,25
higashimurayama|,JP,,151,35.75,139.47,164
higashine|,JP,,46,38.44,140.4,164
high blantyre|,GB,,17,55.78,-4.1,131
high peak|,GB,,93,53.37,-1.85,131
high point|,US,NC,110,35.96,-80.01,294
high wycombe|,GB,,133,51.63,-0.75,131
highland|,US,CA,55,34.13,-117.21,299;,US,IN,23,41.55,-87.45,230;,US,UT,18,40.43,-111.79,227
highland park|,US,IL,30,42.18,-87.8,230
highland springs|,US,VA,16,37.55,-77.33,294
highland village|,US,TX,16,33.09,-97.05,230
highlands ranch|,US,CO,97,39.55,-104.97,227
highton|,AU,VIC,18,-38.17,144.31,30
highview|,US,KY,15,38.14,-85.62,296
hihya|,EG,,43,30.67,31.59,120
hiji|,JP,,28,33.37,131.53,164
hikari|,JP,,46,33.95,131.95,164
hikone|,JP,,111,35.25,136.25,164
hilchenbach|,DE,,16,51,8.11,108
hilden|,DE,,57,51.17,6.93,108
hildesheim|,DE,,103,52.15,9.95,108
hillcrest heights|,US,MD,16,38.83,-76.96,294
hille|,DE,,17,52.33,8.75,108
hillegom|,NL,,18,52.29,4.58,235
hillerod|,DK,,31,55.93,12.3,111
hilliard|,US,OH,34,40.03,-83.16,294
hillsboro|,US,OR,102,45.52,-122.99,299
hillside|,US,NY,25,40.71,-73.79,294;,US,NJ,22,40.7,-74.23,294;,AU,VIC,17,-37.69,144.74,30
hilo|,US,HI,43,19.73,-155.09,304
hilsa|,IN,,41,25.32,85.28,41
hilton head|,US,SC,37,32.22,-80.75,294
hilton head island|,US,SC,41,32.19,-80.74,294
hilvan|,TR,,17,37.59,38.96,284
hilversum|,NL,,84,52.22,5.18,235
himamaylan|,PH,,25,10.1,122.87,242
himatnagar|,IN,,61,23.6,72.97,41
himeji|,JP,,481,34.82,134.7,164
himimachi|,JP,,55,36.86,136.99,164
hincesti|,MD,,17,46.83,28.59,200
hinche|,HT,,19,19.15,-72.02,114
hinckley|,GB,,45,52.54,-1.38,131
hindaun|,IN,,96,26.73,77.04,41
hindley|,GB,,24,53.53,-2.58,131
hindoria|,IN,,15,23.9,79.57,41
hindupur|,IN,,133,13.83,77.49,41
hinesville|,US,GA,33,31.85,-81.6,294
hinganghat|,IN,,98,20.55,78.84,41
hingoli|,IN,,76,19.71,77.14,41
hingorja|,PK,,22,27.21,68.42,5
hinigaran|,PH,,40,10.27,122.85,242
hinis|,TR,,35,39.36,41.69,284
hinjilikatu|,IN,,23,19.48,84.74,41
hino|,JP,,172,35.67,139.4,164;,JP,,23,35,136.25,164
hinsdale|,US,IL,18,41.8,-87.94,230
hinthada|,MM,,135,17.65,95.46,156
hirado|,JP,,23,33.37,129.55,164
hirakata|,JP,,406,34.81,135.65,164
hirakud|,IN,,27,21.53,83.87,41
hirara|,JP,,34,24.8,125.3,164
hiratacho|,JP,,28,35.43,132.82,164
hiratsuka|,JP,,259,35.33,139.34,164
hirekerur|,IN,,17,14.46,75.4,41
hiriyur|,IN,,54,13.94,76.62,41
hirosaki|,JP,,175,40.59,140.47,164
hiroshima|,JP,,1144,34.4,132.45,164
hisai motomachi|Hisai-motomachi,JP,,42,34.67,136.47,164
hisar|,IN,,296,29.15,75.72,41
hisor|,TJ,,24,38.53,68.55,4
hisua|,IN,,28,24.83,85.42,41
hit|,IQ,,32,33.64,42.83,157
hita|,JP,,61,33.32,130.94,164
hitachi|,JP,,186,36.6,140.65,164
hitachi naka|Hitachi-Naka,JP,,157,36.4,140.53,164
hitchin|,GB,,36,51.95,-0.28,131
hitoyoshi|,JP,,38,32.22,130.75,164
hizan|,TR,,15,38.22,42.42,284
hjorring|,DK,,25,57.46,9.98,111
hlohovec|,SK,,24,48.43,17.8,276
hlukhiv|,UA,,35,51.68,33.92,252
hlybokaye|,BY,,22,55.14,27.69,70
hmdbyli|hmdbyli,AZ,,17,39.88,48.39,35
ho|,GH,,70,6.6,0.47,44
ho chi minh|Ho Chi Minh City,VN,,3467,10.82,106.63,170
ho chi minh city|,VN,,3467,10.82,106.63,170
hoa binh|,VN,,105,20.82,105.34,171
hobaramachi|,JP,,25,37.82,140.55,164
hobart|,AU,TAS,217,-42.88,147.33,32;,US,IN,28,41.53,-87.26,230
hobbs|,US,NM,38,32.7,-103.14,227
hoboken|,US,NJ,54,40.74,-74.03,294;,BE,,34,51.18,4.35,42
hochfeld|,DE,,16,51.42,6.75,108
hochheim am main|Hochheim am Main,DE,,17,50.01,8.35,108
hockenheim|,DE,,21,49.32,8.55,108
hod hasharon|Hod HaSharon,IL,,43,32.16,34.89,152
hodal|,IN,,44,27.89,77.37,41
hoddesdon|,GB,,35,51.76,-0.01,131
hodmezovasarhely|,HU,,47,46.42,20.33,145
hodonin|,CZ,,26,48.85,17.13,106
hoensbroek|,NL,,25,50.92,5.93,235
hoeryong|,KP,,44,42.44,129.75,174
hoeyang|,KP,,21,38.71,127.6,174
hof|,DE,,49,50.31,11.91,108
hoffman estates|,US,IL,52,42.04,-88.08,230
hofgeismar|,DE,,16,51.5,9.38,108
hofheim am taunus|Hofheim am Taunus,DE,,38,50.09,8.45,108
hofu|,JP,,117,34.05,131.57,164
hoge vucht|,NL,,16,51.61,4.79,235
hohen neuendorf|,DE,,22,52.68,13.28,108
hohenems|,AT,,16,47.37,9.68,25
hohenstein ernstthal|Hohenstein-Ernstthal,DE,,17,50.8,12.71,108
hohoe|,GH,,56,7.15,0.47,44
hoi an|,VN,,33,15.88,108.33,170
hoima|,UG,,40,1.43,31.35,167
hojai|,IN,,37,26,92.86,41
hojo|,JP,,28,33.98,132.78,164
hokuto|,JP,,45,35.83,138.4,164
hola prystan|Hola Prystan',UA,,16,46.53,32.52,292
holalkere|,IN,,15,14.04,76.18,41
holbaek|,DK,,25,55.72,11.71,111
holbrook|,US,NY,27,40.81,-73.08,294
holden|,US,MA,17,42.35,-71.86,294
hole narsipur|,IN,,28,12.79,76.24,41
holguin|,CU,,319,20.89,-76.26,66
holiday|,US,FL,22,28.19,-82.74,294
holladay|,US,UT,31,40.67,-111.82,227
holland|,US,MI,34,42.79,-86.11,298
hollis|,US,NY,20,40.71,-73.77,294
hollister|,US,CA,37,36.85,-121.4,299
hollola|,FI,,20,61.05,25.43,126
holloway|,GB,,41,51.55,-0.12,131
holly springs|,US,NC,31,35.65,-78.83,294
hollywood|,US,CA,168,34.1,-118.33,299;,US,FL,150,26.01,-80.15,294
holon|,IL,,166,32.01,34.78,152
holstebro|,DK,,32,56.36,8.62,111
holt|,US,MI,24,42.64,-84.52,298
holtsville|,US,NY,20,40.82,-73.05,294
holyoke|,US,MA,41,42.2,-72.62,294
holzkirchen|,DE,,15,47.88,11.7,108
holzminden|,DE,,21,51.83,9.45,108
holzwickede|,DE,,18,51.5,7.63,108
homa bay|,KE,,40,-0.53,34.46,166
homagama|,LK,,35,6.84,80,191
homburg|,DE,,45,49.33,7.34,108
homer glen|,US,IL,24,41.6,-87.94,230
homestead|,US,FL,66,25.47,-80.48,294
homewood|,US,AL,26,33.47,-86.8,230;,US,IL,19,41.56,-87.67,230
homnabad|,IN,,41,17.77,77.13,41
homs|,SY,,775,34.73,36.72,283
homyel|Homyel',BY,,481,52.43,30.98,70
honavar|,IN,,18,14.28,74.44,41
honcho|,JP,,561,35.7,139.99,164;,JP,,30,41.89,140.69,164
honda|,CO,,28,5.21,-74.74,97
hondarribia|,ES,,16,43.37,-1.8,123
hondomachi hondo|Hondomachi-hondo,JP,,41,32.46,130.17,164
hong kong|,HK,,9000,22.3,114.17,141
hongch on|Hongch'on,KR,,75,37.69,127.89,176
hongkong|Hong Kong,HK,,9000,22.3,114.17,141
hongseong|,KR,,89,36.6,126.67,176
hongwon|,KP,,71,40.03,127.96,174
honiara|,SB,,56,-9.43,159.95,271
honjo|,JP,,62,36.24,139.19,164
honmachi|,JP,,104,32.5,130.6,164
honnali|,IN,,17,14.24,75.65,41
honolulu|,US,HI,372,21.31,-157.86,304
hoofddorp|,NL,,133,52.3,4.69,235
hoogeveen|,NL,,39,52.72,6.48,235
hoogezand|,NL,,21,53.16,6.76,235
hoogstraten|,BE,,19,51.4,4.76,42
hoogvliet|,NL,,35,51.86,4.36,235
hook|,GB,,19,51.37,-0.31,131
hoorn|,NL,,69,52.64,5.06,235
hoover|,US,AL,85,33.41,-86.81,230
hopa|,TR,,18,41.39,41.42,36
hopatcong hills|,US,NJ,16,40.94,-74.67,294
hope mills|,US,NC,16,34.97,-78.95,294
hopewell|,US,VA,22,37.3,-77.29,294
hopkins|,US,MN,18,44.92,-93.46,230
hopkinsville|,US,KY,32,36.87,-87.49,230
hoppers crossing|,AU,VIC,38,-37.88,144.7,30
horad zhodzina|,BY,,61,54.1,28.33,70
horasan|,TR,,17,40.04,42.16,284
horb am neckar|Horb am Neckar,DE,,26,48.44,8.69,108
horgen|,CH,,16,47.26,8.6,90
horishni plavni|,UA,,52,49.01,33.64,292
horizon city|,US,TX,19,31.69,-106.21,227
horizonte|,BR,,51,-4.1,-38.48,54
horki|,BY,,34,54.29,30.99,70
horley|,GB,,21,51.17,-0.16,131
horlivka|,UA,,279,48.34,38.05,292
horn lake|,US,MS,27,34.96,-90.03,230
hornchurch|,GB,,25,51.56,0.22,131
hornsby|,AU,NSW,22,-33.7,151.1,31
horodok|,UA,,17,49.16,26.58,292;,UA,,16,49.78,23.65,292
horodyshche|,UA,,15,49.28,31.45,292
horsens|,DK,,59,55.86,9.85,111
horsforth|,GB,,19,53.84,-1.64,131
horsham|,GB,,51,51.06,-0.33,131
horsholm|,DK,,37,55.88,12.5,111
horstel|,DE,,20,52.3,7.58,108
horta|,ES,,27,41.44,2.16,123
horta guinardo|Horta-Guinardo,ES,,168,41.42,2.17,123
hortaleza|,ES,,162,40.47,-3.64,123
horten|,NO,,18,59.42,10.48,236
hortolandia|,BR,,204,-22.86,-47.22,13
horwich|,GB,,19,53.6,-2.55,131
horyuji|,JP,,27,34.61,135.74,164
hosa ina|Hosa'ina,ET,,76,7.55,37.85,110
hosdurga|,IN,,25,13.8,76.28,41
hoshangabad|,IN,,109,22.75,77.73,41
hoshiarpur|,IN,,158,31.54,75.91,41
hoskote|,IN,,41,13.07,77.8,41
hospet|,IN,,198,15.27,76.39,41
hostafrancs|,ES,,16,41.38,2.14,123
hosur|,IN,,104,12.74,77.83,41
hot springs|,US,AR,36,34.5,-93.06,230
hot springs national park|,US,AR,35,34.53,-93.06,230
hotaka|,JP,,33,36.34,137.88,164
hotting|,AT,,35,47.27,11.37,25
hough|,US,OH,16,41.51,-81.64,294
houghton le spring|Houghton-Le-Spring,GB,,38,54.84,-1.46,131
houilles|,FR,,31,48.92,2.19,129
houma|,US,LA,34,29.6,-90.72,230
houmt el souk|,TN,,63,33.88,10.86,117
hounde|,BF,,37,11.5,-3.52,43
hounslow|,GB,,66,51.47,-0.36,131
houston|,US,TX,2296,29.76,-95.36,230
houthalen|,BE,,30,51.03,5.37,42
hovd|,MN,,28,44.67,102.17,205
hove|,GB,,75,50.83,-0.17,131
hovelhof|,DE,,16,51.82,8.65,108
hovsan|,AZ,,36,40.37,50.09,35
howard|,US,WI,19,44.54,-88.09,230
howard beach|,US,NY,26,40.66,-73.84,294
howick|,ZA,,29,-29.48,30.23,69
howli|,IN,,17,26.42,90.98,41
hoxter|,DE,,33,51.78,9.38,108
hoyerswerda|,DE,,44,51.44,14.24,108
hoyland nether|,GB,,16,53.5,-1.45,131
hpa an|Hpa-An,MM,,50,16.89,97.63,156
hradec kralove|,CZ,,95,50.21,15.83,106
hranice|,CZ,,20,49.55,17.73,106
hrazdan|,AM,,41,40.5,44.77,9
hrodna|,BY,,317,53.69,23.83,70
hrubieszow|,PL,,19,50.81,23.89,107
hsinchu|,TW,,9000,24.8,120.97,291
hua hin|,TH,,50,12.57,99.96,171
huacho|,PE,,55,-11.11,-77.61,118
huai yot|,TH,,17,7.79,99.63,171
hualien|,TW,,9000,23.98,121.6,291
hualien city|,TW,,350,23.98,121.6,291
hualmay|,PE,,27,-11.1,-77.61,118
huamachuco|,PE,,22,-7.8,-78.07,118
huamantla|,MX,,52,19.31,-97.93,219
huambo|,AO,,226,-12.78,15.74,10
huancavelica|,PE,,42,-12.78,-74.97,118
huancayo|,PE,,377,-12.07,-75.2,118
huanta|,PE,,19,-12.93,-74.25,118
huanuco|,PE,,148,-9.93,-76.24,118
huanuni|,BO,,15,-18.29,-66.84,51
huaquillas|,EC,,40,-3.48,-80.23,118
huaral|,PE,,62,-11.49,-77.21,118
huaraz|,PE,,87,-9.53,-77.53,118
huarmey|,PE,,16,-10.07,-78.15,118
huatabampo|,MX,,30,26.83,-109.64,223
huatusco|,MX,,31,19.15,-96.97,219
huauchinango|,MX,,56,20.17,-98.05,219
huaura|,PE,,21,-11.07,-77.6,118
huber heights|,US,OH,38,39.84,-84.12,294
hubli|,IN,,840,15.35,75.13,41
huckelhoven|,DE,,40,51.06,6.23,108
huckeswagen|,DE,,16,51.15,7.34,108
hucknall|,GB,,30,53.03,-1.2,131
huddersfield|,GB,,149,53.65,-1.78,131
huddinge|,SE,,90,59.24,17.98,127
hude|,DE,,16,53.11,8.46,108
hudiksvall|,SE,,16,61.73,17.11,127
hudson|,US,OH,22,41.24,-81.44,294
hue|,VN,,287,16.46,107.6,170
huehuetenango|,GT,,79,15.32,-91.47,71
huejotzingo|,MX,,26,19.16,-98.41,219
huejutla de reyes|Huejutla de Reyes,MX,,40,21.14,-98.42,219
huelva|,ES,,149,37.27,-6.94,123
huercal overa|Huercal-Overa,ES,,18,37.39,-1.94,123
huesca|,ES,,52,42.14,-0.41,123
huetamo de nunez|Huetamo de Nunez,MX,,22,18.63,-100.9,219
hueytown|,US,AL,16,33.45,-87,230
hugli|,IN,,177,22.91,88.4,41
huilango|,MX,,17,19.68,-99.26,219
huimanguillo|,MX,,27,17.83,-93.39,219
huixquilucan|,MX,,125,19.36,-99.35,219
huixtla|,MX,,32,15.14,-92.46,219
huizen|,NL,,45,52.3,5.24,235
hujra shah muqim|,PK,,62,30.74,73.82,5
hukeri|,IN,,21,16.23,74.6,41
hukkyo ri|Hukkyo-ri,KP,,25,38.8,125.79,174
hulyaypole|,UA,,16,47.66,36.26,292
humacao|,PR,,20,18.15,-65.83,115
humaita|,BR,,31,-7.52,-63.03,52
humanes de madrid|Humanes de Madrid,ES,,18,40.25,-3.83,123
humble|,US,TX,16,30,-95.26,230
humboldtkolonie|,DE,,15,50.93,6.99,108
humenne|,SK,,35,48.94,21.92,276
hummelsbuttel|,DE,,17,53.65,10.04,108
hun|,LY,,19,29.13,15.95,197
hunedoara|,RO,,69,45.75,22.9,251
hunfeld|,DE,,16,50.68,9.77,108
hung yen|,VN,,40,20.65,106.05,171
hungnam|,KP,,346,39.83,127.62,174
hungund|,IN,,19,16.06,76.06,41
hunsur|,IN,,48,12.3,76.29,41
hunt valley|,US,MD,24,39.5,-76.64,294
huntersville|,US,NC,53,35.41,-80.84,294
huntingdon|,GB,,24,52.33,-0.19,131
huntington|,US,WV,49,38.42,-82.45,294;,US,NY,18,40.87,-73.43,294;,US,IN,17,40.88,-85.5,295
huntington beach|,US,CA,202,33.66,-118,299
huntington park|,US,CA,59,33.98,-118.23,299
huntington station|,US,NY,33,40.85,-73.41,294
huntley|,US,IL,26,42.17,-88.43,230
hunts point|,US,NY,27,40.81,-73.88,294
huntsville|,US,AL,191,34.73,-86.59,230;,US,TX,41,30.72,-95.55,230;,CA,ON,20,45.33,-79.22,75
hunucma|,MX,,25,21.02,-89.88,221
hurghada|,EG,,96,27.26,33.81,120
hurlingham|,AR,,60,-34.59,-58.63,11
hurricane|,US,UT,16,37.18,-113.29,227
hurst|,US,TX,39,32.82,-97.17,230
hurstville|,AU,NSW,30,-33.97,151.1,31
hurth|,DE,,55,50.87,6.87,108
husainabad|,IN,,26,24.53,84,41
husi|,RO,,29,46.67,28.06,251
huskvarna|,SE,,22,57.79,14.3,127
husum|,DE,,21,54.49,9.05,108
hutchinson|,US,KS,42,38.06,-97.93,230
hutto|,US,TX,23,30.54,-97.55,230
huy|,BE,,20,50.52,5.23,42
huyton|,GB,,55,53.41,-2.84,131
hvidovre|,DK,,49,55.66,12.47,111
hwacheon|,KR,,24,38.11,127.71,176
hwado|,KR,,106,37.65,127.31,176
hwange|,ZW,,33,-18.36,26.5,314
hwangju up|Hwangju-up,KP,,36,38.67,125.78,174
hwaseong si|Hwaseong-si,KR,,476,37.21,126.82,176
hwasun|,KR,,60,35.06,126.99,176
hwawon|,KR,,65,35.8,128.5,176
hyattsville|,US,MD,19,38.96,-76.95,294
hybla valley|,US,VA,16,38.75,-77.08,294
hyde|,GB,,32,53.45,-2.08,131
hyde park|,US,IL,27,41.79,-87.59,230
hyderabad|,IN,,3598,17.38,78.46,41;,PK,,1386,25.39,68.37,5
hyeres|,FR,,50,43.12,6.13,129
hyesan|,KP,,193,41.4,128.18,174
hyesan dong|Hyesan-dong,KP,,98,41.4,128.19,174
hythe|,GB,,20,50.86,-1.4,131
hyvinge|,FI,,44,60.63,24.87,126
i n salah|I-n-Salah,DZ,,49,27.19,2.46,116
i zaz|I'zaz,SY,,66,36.59,37.05,283
iacu|,BR,,23,-12.77,-40.21,60
iasi|,RO,,318,47.17,27.6,251
iba|,PH,,27,15.33,119.98,242
ibadan|,NG,,3565,7.38,3.91,95
ibague|,CO,,422,4.44,-75.23,97
ibaiti|,BR,,26,-23.85,-50.19,13
ibanda|,UG,,31,-0.13,30.5,167
ibara|,JP,,34,34.6,133.47,164
ibaraki|,JP,,274,34.82,135.57,164
ibarra|,EC,,133,0.35,-78.12,97
ibate|,BR,,30,-21.95,-48,13
ibb|,YE,,235,13.97,44.18,312
ibbenburen|,DE,,51,52.28,7.71,108
ibeto|,NG,,16,10.49,5.15,95
ibi|,ES,,24,38.63,-0.57,123;,NG,,23,8.18,9.74,95
ibia|,BR,,18,-19.48,-46.54,13
ibicarai|,BR,,20,-14.87,-39.59,60
ibipora|,BR,,45,-23.27,-51.05,13
ibirama|,BR,,18,-27.06,-49.52,13
ibirataia|,BR,,20,-14.07,-39.64,60
ibirite|,BR,,141,-20.02,-44.06,13
ibitinga|,BR,,49,-21.76,-48.83,13
ibiuna|,BR,,23,-23.66,-47.22,13
ibiza|,ES,,49,38.91,1.43,123
ibotirama|,BR,,17,-12.19,-43.22,60
ibra|Ibra',OM,,25,22.69,58.53,238
ibri|'Ibri,OM,,102,23.23,56.52,238
ibshaway|,EG,,51,29.36,30.68,120
ibusuki|,JP,,30,31.23,130.65,164
ica|,PE,,247,-14.07,-75.73,118
icara|,BR,,51,-28.71,-49.3,13
ichalkaranji|,IN,,274,16.69,74.46,41
ichchapuram|,IN,,34,19.11,84.69,41
icheon si|Icheon-si,KR,,196,37.28,127.44,176
ichihara|,JP,,284,35.52,140.08,164
ichinohe|,JP,,16,40.22,141.29,164
ichinomiya|,JP,,280,35.3,136.8,164
ichinoseki|,JP,,63,38.92,141.13,164
ico|,BR,,28,-6.4,-38.86,54
icod de los vinos|Icod de los Vinos,ES,,24,28.37,-16.71,124
idah|,NG,,69,7.11,6.74,95
idaho falls|,US,ID,59,43.47,-112.03,302
idanre|,NG,,86,7.11,5.12,95
idappadi|,IN,,52,11.59,77.84,41
idar oberstein|Idar-Oberstein,DE,,32,49.71,7.31,108
idfu|,EG,,133,24.98,32.88,120
idhna|,PS,,19,31.56,34.97,153
idil|,TR,,23,37.33,41.89,284
idku|,EG,,211,31.31,30.3,120
idlib|,SY,,129,35.93,36.63,283
idstein|,DE,,23,50.22,8.27,108
idylwood|,US,VA,17,38.9,-77.21,294
ieper|,BE,,35,50.85,2.89,42
ifakara|,TZ,,50,-8.13,36.68,214
ifanadiana|,MG,,18,-21.3,47.63,202
ifatsy|,MG,,15,-22.4,47.75,202
ifo|,NG,,88,6.81,3.2,95
ifrane|,MA,,74,33.53,-5.11,198
iganga|,UG,,45,0.61,33.47,167
igaracu do tiete|Igaracu do Tiete,BR,,23,-22.51,-48.56,13
igarapava|,BR,,29,-20.04,-47.75,13
igarape|,BR,,21,-20.07,-44.3,13
igarape acu|,BR,,24,-1.13,-47.62,56
igarape miri|,BR,,27,-1.98,-48.96,56
igarassu|,BR,,86,-7.83,-34.91,55
igatpuri|,IN,,35,19.7,73.56,41
igbara odo|Igbara-Odo,NG,,74,7.5,5.06,95
igbeti|,NG,,25,8.75,4.13,95
igbo ora|Igbo-Ora,NG,,93,7.43,3.29,95
igbo ukwu|Igbo-Ukwu,NG,,75,6.02,7.02,95
igboho|,NG,,137,8.84,3.76,95
igbor|,NG,,18,7.45,8.61,95
igdir|,TR,,76,39.92,44.05,284
igede ekiti|Igede-Ekiti,NG,,87,7.67,5.13,95
ighram|,DZ,,15,36.46,4.51,116
iglesias|,IT,,23,39.31,8.54,159
igra|,RU,,22,57.55,53.05,254
igrejinha|,BR,,29,-29.57,-50.79,13
iguala de la independencia|Iguala de la Independencia,MX,,118,18.35,-99.54,219
igualada|,ES,,39,41.58,1.62,123
iguape|,BR,,24,-24.71,-47.56,13
iguatu|,BR,,70,-6.36,-39.3,54
igugunu|,TZ,,23,-4.57,34.63,214
igunga|,TZ,,36,-4.28,33.88,214
igurusi|,TZ,,25,-8.85,33.85,214
ihiala|,NG,,83,5.85,6.86,95
ihosy|,MG,,17,-22.4,46.13,202
iida|,JP,,107,35.52,137.82,164
iisalmi|,FI,,23,63.56,27.19,126
iiyama|,JP,,25,36.85,138.37,164
iizuka|,JP,,78,33.64,130.69,164
ijebu igbo|Ijebu-Igbo,NG,,109,6.97,4,95
ijebu jesa|Ijebu-Jesa,NG,,52,7.68,4.82,95
ijebu ode|Ijebu-Ode,NG,,209,6.82,3.92,95
ijero ekiti|Ijero-Ekiti,NG,,168,7.82,5.07,95
ijmuiden|IJmuiden,NL,,32,52.46,4.61,235
ijsselstein|IJsselstein,NL,,34,52.02,5.04,235
ijui|,BR,,71,-28.39,-53.91,13
ijuin|,JP,,25,31.62,130.4,164
ikalamavony|,MG,,16,-21.15,46.58,202
ikeda|,JP,,99,34.82,135.43,164
ikedacho|,JP,,16,34.03,133.81,164
ikeja|,NG,,313,6.6,3.34,95
ikere ekiti|Ikere-Ekiti,NG,,103,7.5,5.23,95
ikire|,NG,,222,7.37,4.19,95
ikirun|,NG,,134,7.91,4.67,95
ikom|,NG,,79,5.97,8.71,95
ikoma|,JP,,118,34.68,135.7,164
ikongo|,MG,,32,-21.88,47.43,202
ikot ekpene|,NG,,255,5.18,7.71,95
iksan|,KR,,284,35.94,126.95,176
ikungi|,TZ,,20,-5.13,34.77,214
il skiy|Il'skiy,RU,,23,44.84,38.57,252
ila orangun|,NG,,179,8.02,4.9,95
ilagan|,PH,,72,17.15,121.89,242
ilam|,IR,,141,33.64,46.42,2;,NP,,17,26.91,87.93,155
ilanskiy|,RU,,17,56.23,96.07,260
ilaro|,NG,,47,6.89,3.01,95
ilave|,PE,,16,-16.08,-69.67,118
ilawa|,PL,,33,53.6,19.57,107
ilchester|,US,MD,23,39.25,-76.76,294
ilebo|,CD,,107,-4.33,20.59,86
ilembula|,TZ,,19,-8.9,34.58,214
ilesa|,NG,,278,7.63,4.74,95
ilgin|,TR,,27,38.28,31.91,284
ilha de mocambique|Ilha de Mocambique,MZ,,54,-15.03,40.74,216
ilha solteira|,BR,,25,-20.43,-51.34,13
ilhabela|,BR,,33,-23.78,-45.36,13
ilhavo|,PT,,17,40.6,-8.67,245
ilheus|,BR,,155,-14.79,-39.04,60
iligan|,PH,,343,8.23,124.24,242
iligan city|,PH,,312,8.25,124.4,242
ilinden|,MK,,16,41.99,21.58,204
ilion|,GR,,85,38.03,23.7,7
ilioupoli|,GR,,78,37.93,23.77,7
ilkal|,IN,,57,15.96,76.11,41
ilkeston|,GB,,39,52.97,-1.31,131
illapel|,CL,,23,-31.63,-71.17,94
illela|,NG,,17,13.73,5.3,49;,NE,,17,14.46,5.24,49
illertissen|,DE,,17,48.22,10.1,108
illescas|,ES,,21,40.12,-3.85,123
illingen|,DE,,18,49.37,7.05,108
illkirch graffenstaden|Illkirch-Graffenstaden,FR,,27,48.53,7.72,129
illzach|,FR,,15,47.77,7.35,129
ilmenau|,DE,,27,50.68,10.92,108
ilo|,PE,,53,-17.63,-71.34,118
ilobu|,NG,,118,7.84,4.49,95
iloilo|,PH,,388,10.7,122.56,242
ilongero|,TZ,,17,-4.67,34.87,214
ilopango|,SV,,39,13.7,-89.11,282
ilorin|,NG,,814,8.5,4.54,95
ilovays k|Ilovays'k,UA,,18,47.92,38.2,292
ilula|,TZ,,29,-7.68,36.04,214
imaichi|,JP,,64,36.72,139.68,164
imam qasim|,IQ,,37,32.3,44.68,157
imamoglu|,TR,,32,37.27,35.66,284
imaricho ko|Imaricho-ko,JP,,58,33.27,129.88,164
imatra|,FI,,30,61.17,28.75,126
imbituba|,BR,,43,-28.24,-48.67,13
imbituva|,BR,,20,-25.23,-50.6,13
imishli|,AZ,,34,39.87,48.06,35
immokalee|,US,FL,24,26.42,-81.42,294
imola|,IT,,53,44.36,11.71,159
imperatriz|,BR,,218,-5.53,-47.49,54
imperia|,IT,,39,43.89,8.04,159
imperial|,PE,,32,-13.06,-76.35,118;,US,CA,17,32.85,-115.57,299
imperial beach|,US,CA,27,32.58,-117.11,299
impfondo|,CG,,21,1.62,18.06,86
imphal|,IN,,224,24.81,93.94,41
imsil|,KR,,38,35.61,127.28,176
imus|,PH,,216,14.43,120.94,242
imzouren|,MA,,40,35.15,-3.85,198
ina|,JP,,62,35.83,137.95,164
inaruwa|,NP,,70,26.61,87.15,155
inashiki|,JP,,47,35.96,140.32,164
inawashiro|,JP,,17,37.57,140.12,164
inazawa|,JP,,102,35.25,136.78,164
inca|,ES,,29,39.72,2.91,123
incheon|,KR,,2628,37.46,126.71,176
inchon|Incheon,KR,,2628,37.46,126.71,176
incirliova|,TR,,19,37.85,27.72,284
inda silase|,ET,,50,14.1,38.28,110
indaial|,BR,,44,-26.9,-49.23,13
indaiatuba|,BR,,180,-23.09,-47.21,13
indang|,PH,,41,14.2,120.88,242
indapur|,IN,,27,18.3,73.25,41
independence|,US,MO,117,39.09,-94.42,230;,US,KY,27,38.94,-84.54,294
indergarh|,IN,,17,26.94,79.67,41
indi|,IN,,34,17.18,75.95,41
indian trail|,US,NC,37,35.08,-80.67,294
indianapolis|,US,IN,830,39.77,-86.16,295
indianola|,US,IA,15,41.36,-93.56,230
indija|,RS,,26,45.05,20.08,144
indio|,US,CA,88,33.72,-116.22,299
indore|,IN,,1837,22.72,75.83,41
indramayu|,ID,,123,-6.33,108.32,146
indri|,IN,,16,29.88,77.06,41
inegol|,TR,,134,40.08,29.51,284
ingelheim am rhein|Ingelheim am Rhein,DE,,25,49.97,8.06,108
ingeniero pablo nogues|,AR,,38,-34.48,-58.71,11
ingenio|,ES,,29,27.92,-15.43,124
inglewood|,US,CA,112,33.96,-118.35,299
inglewood finn hill|Inglewood-Finn Hill,US,WA,23,47.72,-122.23,299
ingolstadt|,DE,,121,48.77,11.42,108
ingraj bazar|,IN,,170,25,88.15,41
inhambane|,MZ,,74,-23.86,35.38,216
inhumas|,BR,,44,-16.36,-49.5,13
inisa|,NG,,164,7.85,4.33,95
injambakkam|,IN,,23,12.92,80.25,41
inkhil|,SY,,29,33.02,36.13,283
inkster|,US,MI,25,42.29,-83.31,298
innere stadt|,AT,,16,48.21,16.37,25
innoshima|,JP,,26,34.28,133.18,164
innsbruck|,AT,,132,47.26,11.39,25
ino|,JP,,24,33.55,133.43,164
inongo|,CD,,40,-1.93,18.29,86
inowroclaw|,PL,,78,52.8,18.26,107
inozemtsevo|,RU,,29,44.09,43.09,252
inuyama|,JP,,74,35.38,136.94,164
inver grove heights|,US,MN,35,44.85,-93.04,230
invercargill|,NZ,,47,-46.4,168.35,237
inverness|,GB,,47,57.48,-4.22,131
inza|,RU,,20,53.86,46.36,257
ioannina|,GR,,66,39.66,20.85,7
iona|,US,FL,15,26.52,-81.96,294
iowa city|,US,IA,74,41.66,-91.53,230
ipaba|,BR,,16,-19.41,-42.42,13
ipameri|,BR,,19,-17.72,-48.16,13
ipatinga|,BR,,229,-19.47,-42.54,13
ipatovo|,RU,,29,45.72,42.9,252
ipero|,BR,,17,-23.35,-47.69,13
iperu|,NG,,16,6.91,3.67,95
ipiales|,CO,,78,0.83,-77.64,97
ipiau|,BR,,39,-14.13,-39.74,60
ipil|,PH,,19,7.78,122.59,242
ipinda|,TZ,,18,-9.48,33.9,214
ipira|,BR,,27,-12.16,-39.74,60
ipis|,CR,,27,9.97,-84.01,100
ipoh|,MY,,673,4.58,101.08,231
ipojuca|,BR,,53,-8.4,-35.06,55
ipora|,BR,,28,-16.44,-51.12,13
ipoti|,NG,,82,7.87,5.08,95
ippy|,CF,,17,6.27,21.22,87
ipswich|,GB,,179,52.06,1.16,131
ipu|,BR,,27,-4.32,-40.71,54
ipubi|,BR,,16,-7.65,-40.15,55
ipueiras|,BR,,17,-7.03,-40.45,54
iquique|,CL,,227,-20.21,-70.15,94
iquitos|,PE,,438,-3.75,-73.25,118
iracemapolis|,BR,,17,-22.58,-47.52,13
iradan|,KG,,26,40.27,72.1,168
irakleio|,GR,,50,38.05,23.77,7
irakleion|,GR,,137,35.33,25.14,7
iranshahr|,IR,,131,27.2,60.68,2
irapuato|,MX,,381,20.68,-101.36,219
irati|,BR,,46,-25.47,-50.65,13
irbid|,JO,,307,32.56,35.85,162
irbin|'Irbin,SY,,42,33.54,36.37,283
irbit|,RU,,42,57.67,63.07,185
irece|,BR,,64,-11.3,-41.86,60
iriga city|,PH,,95,13.43,123.41,242
iringa|,TZ,,112,-7.77,35.7,214
iringal|,IN,,24,11.56,75.62,41
irinjalakuda|,IN,,29,10.34,76.21,41
irkutsk|,RU,,587,52.3,104.3,263
irlam|,GB,,19,53.44,-2.42,131
irondequoit|,US,NY,52,43.21,-77.58,294
ironville|,US,KY,289,38.46,-82.69,294
irosin|,PH,,21,12.7,124.03,242
irpin|,UA,,41,50.52,30.25,292
irugur|,IN,,19,11.02,77.06,41
irun|,ES,,61,43.34,-1.79,123
irvine|,US,CA,257,33.67,-117.82,299;,GB,,34,55.62,-4.66,131
irving|,US,TX,237,32.81,-96.95,230
irving park|,US,IL,57,41.95,-87.74,230
irvington|,US,NJ,61,40.73,-74.23,294
isabela|,PH,,16,10.2,122.99,242
isahaya|,JP,,97,32.84,130.04,164
isaka|,TZ,,21,-3.9,32.93,214
isakogorka|,RU,,29,64.45,40.65,252
isanlu itedoijowa|Isanlu-Itedoijowa,NG,,15,8.27,5.84,95
isawa|,JP,,30,35.65,138.63,164
ischia|,IT,,19,40.74,13.95,159
ischia porto|,IT,,18,40.74,13.95,159
ise|,JP,,97,34.48,136.7,164
ise ekiti|Ise-Ekiti,NG,,190,7.46,5.42,95
isehara|,JP,,103,35.4,139.31,164
iselin|,US,NJ,19,40.58,-74.32,294
iserlohn|,DE,,98,51.38,7.7,108
isernhagen farster bauerschaft|,DE,,23,52.47,9.84,108
isernia|,IT,,17,41.6,14.23,159
isesaki|,JP,,131,36.32,139.2,164
isfahan|,IR,,1547,32.65,51.67,2
isfana|,KG,,17,39.84,69.53,168
isfara|,TJ,,38,40.13,70.63,4
ishigaki|,JP,,45,24.34,124.16,164
ishige|,JP,,25,36.12,139.97,164
ishii|,JP,,26,34.07,134.44,164
ishikari|,JP,,57,43.24,141.35,164
ishikawa|,JP,,22,26.42,127.82,164;,JP,,19,37.15,140.45,164
ishiki|,JP,,24,34.8,137.02,164
ishim|,RU,,68,56.11,69.49,185
ishimbay|,RU,,70,53.45,56.04,185
ishinomaki|,JP,,117,38.42,141.3,164
ishioka|,JP,,52,36.18,140.27,164
ishoj|,DK,,19,55.62,12.35,111
ishqoshim|,TJ,,26,36.72,71.61,4
ishurdi|,BD,,82,24.13,89.07,40
isieke|,NG,,90,6.38,8.04,95
isiolo|,KE,,33,0.35,37.58,166
isiro|,CD,,127,2.77,27.62,85
iskandar|,UZ,,28,41.55,69.7,308
iskenderun|,TR,,160,36.59,36.17,284
iskilip|,TR,,20,40.74,34.47,284
iskitim|,RU,,62,54.64,83.3,262
isla|,MX,,26,18.03,-95.53,219
isla cristina|,ES,,21,37.2,-7.32,123
isla vista|,US,CA,23,34.41,-119.86,299
islamabad|,PK,,602,33.72,73.04,5
islamnagar|,IN,,29,28.33,78.73,41
islampur|,IN,,56,26.27,88.19,41;,IN,,32,25.14,85.21,41
isle of lewis|Isle of Lewis,GB,,19,58.22,-6.39,131
isleworth|,GB,,21,51.48,-0.34,131
islington|,GB,,319,51.54,-0.1,131
islip|,US,NY,19,40.73,-73.21,294
ismailia|,EG,,285,30.6,32.27,120
isna|,EG,,69,25.29,32.55,120
isparta|,TR,,172,37.76,30.55,284
issaquah|,US,WA,36,47.53,-122.03,299
issia|,CI,,50,6.49,-6.59,91
issoire|,FR,,16,45.54,3.25,129
issy les moulineaux|Issy-les-Moulineaux,FR,,61,48.82,2.28,129
istanbul|,TR,,14804,41.01,28.95,284
istaravshan|,TJ,,53,39.91,69,4
istgah e rah ahan e garmsar|Istgah-e Rah Ahan-e Garmsar,IR,,49,35.23,52.31,2
istok|,XK,,40,42.78,20.49,144
istra|,RU,,33,55.92,36.87,252
istres|,FR,,44,43.51,4.99,129
isulan|,PH,,32,6.63,124.61,242
ita|,PY,,18,-25.5,-57.37,248
itabaiana|,BR,,64,-10.69,-37.43,57;,BR,,19,-7.33,-35.33,54
itabaianinha|,BR,,17,-11.27,-37.79,57
itaberaba|,BR,,47,-12.53,-40.31,60
itaberai|,BR,,22,-16.02,-49.81,13
itabira|,BR,,99,-19.62,-43.23,13
itabirito|,BR,,39,-20.25,-43.8,13
itaborai|,BR,,182,-22.74,-42.86,13
itabuna|,BR,,206,-14.79,-39.28,60
itacoatiara|,BR,,65,-3.14,-58.44,61
itaguai|,BR,,101,-22.85,-43.78,13
itagui|,CO,,282,6.18,-75.6,97
itai|,BR,,22,-23.42,-49.09,13
itaitinga|,BR,,31,-3.97,-38.53,54
itaituba|,BR,,65,-4.28,-55.98,58
itajai|,BR,,156,-26.91,-48.66,13
itajuba|,BR,,82,-22.43,-45.45,13
itajuipe|,BR,,16,-14.68,-39.38,60
itako|,JP,,26,35.93,140.55,164
itamaraju|,BR,,48,-17.04,-39.53,60
itamarandiba|,BR,,18,-17.86,-42.86,13
itambe|,BR,,24,-15.24,-40.62,60
itami|,JP,,194,34.78,135.4,164
itanagar|,IN,,45,27.09,93.61,41
itanhaem|,BR,,90,-24.18,-46.79,13
itaocara|,BR,,17,-21.67,-42.08,13
itapaci|,BR,,16,-14.95,-49.55,13
itapage|,BR,,32,-3.69,-39.59,54
itaparica|,BR,,20,-12.89,-38.68,60
itapecerica|,BR,,17,-20.47,-45.13,13
itapecerica da serra|Itapecerica da Serra,BR,,152,-23.72,-46.85,13
itapecuru mirim|,BR,,35,-3.39,-44.36,54
itapema|,BR,,37,-27.09,-48.61,13
itapemirim|,BR,,18,-21.01,-40.83,13
itaperucu|,BR,,27,-25.22,-49.35,13
itaperuna|,BR,,84,-21.2,-41.89,13
itapetinga|,BR,,60,-15.25,-40.25,60
itapetininga|,BR,,126,-23.59,-48.05,13
itapeva|,BR,,63,-23.98,-48.88,13
itapevi|,BR,,202,-23.55,-46.93,13
itapipoca|,BR,,56,-3.49,-39.58,54
itapira|,BR,,62,-22.44,-46.82,13
itapissuma|,BR,,17,-7.78,-34.89,55
itapolis|,BR,,35,-21.6,-48.81,13
itaporanga|,BR,,16,-7.3,-38.15,54
itapuranga|,BR,,20,-15.56,-49.95,13
itaquaquecetuba|,BR,,337,-23.49,-46.35,13
itaqui|,BR,,35,-29.13,-56.55,13
itarare|,BR,,45,-24.11,-49.33,13
itarsi|,IN,,101,22.61,77.76,41
itatiba|,BR,,68,-23.01,-46.84,13
itatinga|,BR,,16,-23.1,-48.62,13
itaugua|,PY,,65,-25.39,-57.35,248
itauna|,BR,,77,-20.08,-44.58,13
iten|,KE,,42,0.67,35.51,166
ithaca|,US,NY,31,42.44,-76.5,294
itigi|,TZ,,20,-5.7,34.48,214
itimadpur|,IN,,23,27.24,78.2,41
ito|,JP,,72,34.97,139.08,164
itogon|,PH,,28,16.36,120.68,242
itoigawa|,JP,,31,37.03,137.85,164
itoman|,JP,,57,26.13,127.67,164
itororo|,BR,,17,-15.12,-40.07,60
itsa|,EG,,45,29.24,30.79,120
itsukaichi|,JP,,25,35.73,139.22,164
itu|,BR,,138,-23.26,-47.3,13;,NG,,36,5.2,7.98,95
itubera|,BR,,20,-13.74,-39.15,60
ituiutaba|,BR,,85,-18.97,-49.46,13
itumbiara|,BR,,80,-18.42,-49.22,13
itupeva|,BR,,21,-23.15,-47.06,13
itupiranga|,BR,,21,-5.13,-49.33,56
iturama|,BR,,30,-19.73,-50.2,13
iturrama|,ES,,25,42.81,-1.66,123
ituverava|,BR,,37,-20.34,-47.78,13
itzehoe|,DE,,33,53.92,9.52,108
ivano frankivsk|Ivano-Frankivsk,UA,,204,48.92,24.71,292
ivanovo|,RU,,421,57,40.97,252
ivanovskoye|,RU,,128,55.77,37.83,252
ivanteyevka|,RU,,51,55.97,37.92,252
ivatsevichy|,BY,,24,52.71,25.34,70
ivdel|Ivdel',RU,,19,60.69,60.42,185
ives estates|,US,FL,20,25.96,-80.18,294
ivoti|,BR,,18,-29.59,-51.16,13
ivrea|,IT,,23,45.47,7.88,159
ivry sur seine|Ivry-sur-Seine,FR,,58,48.82,2.38,129
iwade|,JP,,56,34.25,135.32,164
iwai|,JP,,42,36.05,139.9,164
iwaki|,JP,,357,37.05,140.88,164
iwakuni|,JP,,104,34.16,132.22,164
iwakura|,JP,,48,35.28,136.87,164
iwamizawa|,JP,,85,43.2,141.76,164
iwanai|,JP,,16,42.97,140.51,164
iwanuma|,JP,,42,38.1,140.86,164
iwase|,JP,,22,36.35,140.1,164
iwata|,JP,,89,34.7,137.85,164
iwatsuki|,JP,,109,35.96,139.7,164
iwo|,NG,,250,7.64,4.18,95
iwon up|Iwon-up,KP,,26,40.32,128.66,174
ixmiquilpan|,MX,,35,20.48,-99.22,219
ixtaczoquitlan|,MX,,26,18.85,-97.06,219
ixtapa|,MX,,29,20.72,-105.2,219
ixtapa zihuatanejo|Ixtapa-Zihuatanejo,MX,,67,17.64,-101.55,219
ixtapaluca|,MX,,322,19.32,-98.88,219
ixtapan de la sal|Ixtapan de la Sal,MX,,18,18.84,-99.68,219
ixtepec|,MX,,25,16.56,-95.1,219
ixtlan del rio|Ixtlan del Rio,MX,,23,21.04,-104.37,219
iyo|,JP,,31,33.75,132.7,164
izalco|,SV,,19,13.74,-89.67,282
izamal|,MX,,16,20.94,-89.02,221
izazi|,TZ,,18,-7.2,35.73,214
izbat al burj|'Izbat al Burj,EG,,38,31.51,31.84,120
izberbash|,RU,,42,42.57,47.86,252
izegem|,BE,,26,50.91,3.21,42
izhevsk|,RU,,631,56.85,53.2,254
izki|,OM,,36,22.93,57.77,238
izluchinsk|,RU,,18,60.98,76.92,185
izmail|,UA,,72,45.35,28.84,292
izmaylovo|,RU,,104,55.79,37.8,252
izmir|,TR,,2501,38.41,27.14,284
izmit|,TR,,197,40.76,29.93,284
iznik|,TR,,22,40.43,29.72,284
izobil nyy|Izobil'nyy,RU,,39,45.37,41.71,252
izra|'Izra,JO,,23,31.16,35.69,162
iztacalco|,MX,,384,19.4,-99.1,219
iztapalapa|,MX,,1816,19.36,-99.06,219
izucar de matamoros|Izucar de Matamoros,MX,,43,18.6,-98.46,219
izumi|,JP,,189,34.48,135.43,164;,JP,,39,32.08,130.37,164
izumiotsu|,JP,,81,34.5,135.4,164
izumisano|,JP,,101,34.42,135.32,164
izumo|,JP,,89,35.37,132.77,164
izyaslav|,UA,,18,50.12,26.82,292
izyum|,UA,,54,49.21,37.25,292
ja ela|,LK,,32,7.07,79.89,191
jabal os saraj|Jabal os Saraj,AF,,15,35.12,69.24,3
jabalpur|,IN,,1030,23.17,79.95,41
jabalya|,PS,,169,31.53,34.48,244
jablah|,SY,,66,35.36,35.93,283
jablonec nad nisou|Jablonec nad Nisou,CZ,,45,50.72,15.17,106
jaboatao|,BR,,703,-8.18,-35,55
jaboatao dos guararapes|Jaboatao dos Guararapes,BR,,630,-8.11,-35.01,55
jaboticabal|,BR,,69,-21.25,-48.32,13
jacaltenango|,GT,,34,15.67,-91.71,71
jacarei|,BR,,213,-23.31,-45.97,13
jacarezinho|,BR,,35,-23.16,-49.97,13
jaciara|,BR,,23,-15.97,-54.97,62
jackson|,US,MS,171,32.3,-90.18,230;,US,TN,67,35.61,-88.81,230;,US,NJ,55,39.78,-74.86,294;,US,MI,33,42.25,-84.4,298
jackson heights|,US,NY,67,40.76,-73.89,294
jacksonville|,US,FL,868,30.33,-81.66,294;,US,NC,67,34.75,-77.43,294;,US,AR,29,34.87,-92.11,230;,US,IL,19,39.73,-90.23,230
jacksonville beach|,US,FL,23,30.29,-81.39,294
jacmel|,HT,,138,18.23,-72.54,114
jacobabad|,PK,,171,28.28,68.44,5
jacobina|,BR,,48,-11.18,-40.51,60
jacona de plancarte|Jacona de Plancarte,MX,,57,19.95,-102.31,219
jacutinga|,BR,,18,-22.29,-46.61,13
jaen|,ES,,117,37.77,-3.79,123;,PE,,52,-5.71,-78.81,118;,PH,,40,15.33,120.92,242
jaffa|,IL,,100,32.05,34.75,152
jaffna|,LK,,169,9.67,80.01,191
jagadhri|,IN,,101,30.17,77.3,41
jagalur|,IN,,16,14.52,76.34,41
jagatsinghapur|,IN,,33,20.26,86.17,41
jagdalpur|,IN,,76,19.08,82.02,41
jagdishpur|,IN,,31,26.75,80.55,41
jagdispur|,IN,,31,25.47,84.42,41
jaggayyapeta|,IN,,41,16.89,80.1,41
jagna|,PH,,33,9.65,124.37,242
jagodina|,RS,,36,43.98,21.26,144
jagraon|,IN,,65,30.79,75.47,41
jagtial|,IN,,99,18.79,78.92,41
jaguaquara|,BR,,41,-13.53,-39.97,60
jaguarao|,BR,,30,-32.57,-53.38,13
jaguarari|,BR,,23,-10.26,-40.2,60
jaguariaiva|,BR,,31,-24.24,-49.71,13
jaguaribe|,BR,,23,-5.89,-38.62,54
jaguariuna|,BR,,32,-22.71,-46.99,13
jaguaruana|,BR,,22,-4.83,-37.78,54
jaguey grande|,CU,,54,22.53,-81.13,101
jahanabad|,IN,,96,25.21,84.99,41
jahangirabad|,IN,,57,28.41,78.11,41
jahanian shah|,PK,,29,31.81,72.28,5
jahazpur|,IN,,20,25.62,75.28,41
jaigaon|,IN,,159,26.85,89.38,67
jaipur|,IN,,2712,26.92,75.79,41
jais|,IN,,26,26.26,81.55,41
jaisalmer|,IN,,68,26.92,70.9,41
jaisingpur|,IN,,47,16.78,74.55,41
jaitaran|,IN,,21,26.2,73.94,41
jaito|,IN,,34,30.45,74.89,41
jajpur|,IN,,42,20.85,86.34,41
jakarta|,ID,,8540,-6.21,106.85,146
jakobsberg|,SE,,24,59.42,17.84,127
jakobstad|,FI,,19,63.67,22.7,126
jakomini|,AT,,33,47.05,15.45,25
jalajala|,PH,,16,14.35,121.32,242
jalal abad|Jalal-Abad,KG,,76,40.93,73,168
jalalabad|,AF,,200,34.43,70.45,3;,IN,,35,27.73,79.66,41;,IN,,30,30.61,74.26,41;,IN,,25,29.62,77.44,41
jalali|,IN,,18,27.87,78.25,41
jalalpur|,IN,,31,26.31,82.74,41;,IN,,17,20.95,72.9,41
jalalpur jattan|,PK,,94,32.64,74.21,5
jalalpur pirwala|,PK,,37,29.51,71.22,5
jalandhar|,IN,,785,31.33,75.58,41
jalapa|,GT,,46,14.63,-89.99,71;,NI,,24,13.92,-86.12,143
jalarpet|,IN,,41,12.57,78.57,41
jalaun|,IN,,55,26.15,79.34,41
jales|,BR,,44,-20.27,-50.55,13
jalesar|,IN,,39,27.47,78.3,41
jaleshwar|,NP,,24,26.65,85.8,155;,IN,,23,21.8,87.22,41
jalgaon|,IN,,429,21,75.57,41
jalgaon jamod|,IN,,28,21.05,76.53,41
jalilabad|,AZ,,36,39.21,48.49,35
jalingo|,NG,,118,8.89,11.36,95
jalna|,IN,,262,19.84,75.89,41
jalor|,IN,,50,25.35,72.62,41
jalostotitlan|,MX,,24,21.17,-102.46,219
jalpa de mendez|Jalpa de Mendez,MX,,16,18.18,-93.06,219
jalpaiguri|,IN,,108,26.52,88.73,41
jaltipan de morelos|Jaltipan de Morelos,MX,,33,17.97,-94.71,219
jamaame|,SO,,185,0.07,42.74,278
jamadoba|,IN,,35,23.72,86.4,41
jamai|,IN,,23,22.2,78.59,41
jamaica|,US,NY,217,40.69,-73.81,294;,CU,,15,22.98,-82.17,101
jamaica plain|,US,MA,37,42.31,-71.12,294
jamalpur|,BD,,168,24.92,89.95,40;,IN,,101,25.31,86.49,41
jamay|,MX,,17,20.29,-102.71,219
jambi city|,ID,,420,-1.6,103.62,146
jambusar|,IN,,42,22.05,72.8,41
jamestown|,US,NY,30,42.1,-79.24,294;,US,ND,15,46.91,-98.71,230
jamjamal|,IQ,,76,35.53,44.83,157
jamkhandi|,IN,,62,16.5,75.29,41
jammalamadugu|,IN,,44,14.85,78.38,41
jammu|,IN,,466,32.74,74.87,41
jamnagar|,IN,,492,22.47,70.07,41
jampur|,PK,,64,29.64,70.6,5
jamsa|,FI,,15,61.86,25.19,126
jamshedpur|,IN,,616,22.8,86.19,41
jamtara|,IN,,24,23.96,86.8,41
jamui|,IN,,78,24.93,86.23,41
jamundi|,CO,,45,3.26,-76.53,97
jamuria|,IN,,160,23.7,87.08,41
janakkala|,FI,,16,60.9,24.6,126
janakpur|,NP,,94,26.73,85.93,155
janauba|,BR,,57,-15.8,-43.31,13
jand|,PK,,18,33.43,72.02,5
jandaia do sul|Jandaia do Sul,BR,,18,-23.6,-51.64,13
jandiala|,IN,,26,31.16,75.62,41
jandira|,BR,,114,-23.53,-46.9,13
janeng|,BW,,17,-25.42,25.55,68
janesville|,US,WI,64,42.68,-89.02,230
jangaon|,IN,,48,17.73,79.15,41
jangipur|,IN,,83,24.47,88.08,41
janin|,PS,,35,32.46,35.3,153
janjgir|,IN,,33,22.01,82.58,41
jansath|,IN,,19,29.33,77.85,41
januaria|,BR,,35,-15.49,-44.36,13
janub as surrah|Janub as Surrah,KW,,18,29.27,47.98,177
jaora|,IN,,67,23.64,75.13,41
japekrom|,GH,,96,7.58,-2.79,44
japeri|,BR,,95,-22.64,-43.65,13
jarabacoa|,DO,,30,19.12,-70.64,113
jarabulus|,SY,,25,36.82,38.01,284
jaragua|,BR,,30,-15.76,-49.33,13
jaragua do sul|Jaragua do Sul,BR,,130,-26.49,-49.07,13
jaral del progreso|Jaral del Progreso,MX,,20,20.37,-101.06,219
jaranwala|,PK,,120,31.33,73.42,5
jarash|,JO,,27,32.28,35.9,162
jardim|,BR,,24,-21.48,-56.14,63
jardim paulista|,BR,,84,-23.57,-46.66,13
jardin america|,AR,,25,-27.04,-55.23,12
jardines de la silla jardines|Jardines de la Silla (Jardines),MX,,54,25.63,-100.19,218
jardinopolis|,BR,,35,-21.02,-47.76,13
jarinu|,BR,,18,-23.1,-46.73,13
jarocin|,PL,,26,51.97,17.5,107
jaroslaw|,PL,,40,50.02,22.68,107
jarrow|,GB,,27,54.98,-1.48,131
jaru|,BR,,28,-10.44,-62.47,52
jaruco|,CU,,20,23.04,-82.01,101
jarvenpaa|,FI,,38,60.47,25.09,126
jarwal|,IN,,18,27.16,81.54,41
jasaan|,PH,,16,8.65,124.76,242
jasdan|,IN,,44,22.04,71.21,41
jashpurnagar|,IN,,23,22.89,84.14,41
jasidih|,IN,,16,24.51,86.65,41
jasim|,SY,,30,32.99,36.06,283
jaslo|,PL,,38,49.75,21.47,107
jasmine estates|,US,FL,19,28.29,-82.69,294
jasper|,US,IN,15,38.39,-86.93,297
jaspur|,IN,,43,29.28,78.83,41
jastrzebie zdroj|,PL,,96,49.96,18.57,107
jaswantnagar|,IN,,28,26.88,78.9,41
jaszbereny|,HU,,28,47.5,19.92,145
jatai|,BR,,77,-17.88,-51.72,13
jatani|,IN,,56,20.16,85.71,41
jatara|,IN,,17,25.01,79.05,41
jaten|,ID,,32,-7.58,110.9,146
jatibarang|,ID,,73,-6.47,108.32,146
jatibonico|,CU,,20,21.94,-79.17,101
jatiroto|,ID,,50,-7.88,111.12,146
jatiwangi|,ID,,58,-6.73,108.26,146
jatoba|,BR,,21,-9.18,-38.27,55
jatoi shimali|,PK,,47,29.52,70.84,5
jau|,BR,,119,-22.3,-48.56,13
jauharabad|,PK,,47,32.29,72.28,5
jauja|,PE,,21,-11.78,-75.5,118
jaunpur|,IN,,170,25.75,82.69,41
javanrud|,IR,,39,34.8,46.52,2
javea|,ES,,32,38.78,0.17,123
jawad|,IN,,17,24.6,74.86,41
jawhar|,SO,,47,2.78,45.5,278
jawor|,PL,,24,51.05,16.19,107
jaworzno|,PL,,97,50.21,19.27,107
jayamkondacholapuram|,IN,,32,11.21,79.36,41
jayapura|,ID,,135,-2.53,140.72,150
jaynagar|,IN,,20,26.59,86.14,155
jaynagar majilpur|Jaynagar-Majilpur,IN,,25,22.18,88.42,41
jayrud|,SY,,32,33.81,36.74,283
jbail|,LB,,21,34.12,35.65,189
jebba|,NG,,21,9.12,4.82,95
jeddah|,SA,,2867,21.49,39.19,163
jedrzejow|,PL,,17,50.64,20.3,107
jefferson city|,US,MO,43,38.58,-92.17,230
jeffersontown|,US,KY,27,38.19,-85.56,296
jeffersonville|,US,IN,47,38.28,-85.74,296
jega|,NG,,73,12.22,4.38,95
jeju city|,KR,,408,33.51,126.52,176
jekabpils|,LV,,27,56.5,25.86,196
jekulo|,ID,,38,-6.81,110.93,146
jelcz|,PL,,15,51.02,17.32,107
jelcz laskowice|,PL,,15,51.02,17.32,107
jelenia gora|,PL,,87,50.9,15.73,107
jelgava|,LV,,62,56.65,23.71,196
jember|,ID,,299,-8.17,113.7,146
jena|,DE,,105,50.93,11.59,108
jendouba|,TN,,51,36.5,8.78,117
jenison|,US,MI,17,42.91,-85.79,298
jenjarum|,MY,,25,2.87,101.49,231
jenks|,US,OK,21,36.02,-95.97,230
jenzan|,KR,,21,36.24,128.3,176
jeongeup|,KR,,140,35.6,126.92,176
jeonju|,KR,,711,35.82,127.15,176
jequie|,BR,,127,-13.86,-40.09,60
jequitinhonha|,BR,,15,-16.43,-41,13
jerada|,MA,,44,34.31,-2.16,198
jerantut|,MY,,34,3.94,102.36,231
jeremie|,HT,,98,18.65,-74.12,114
jeremoabo|,BR,,17,-10.07,-38.48,60
jerez de garcia salinas|Jerez de Garcia Salinas,MX,,43,22.65,-102.99,219
jerez de la frontera|Jerez de la Frontera,ES,,208,36.69,-6.14,123
jericho|,PS,,20,31.87,35.45,153
jersey city|,US,NJ,264,40.73,-74.08,294
jerusalem|,IL,,801,31.77,35.22,152
jesi|,IT,,37,43.52,13.24,159
jessore|,BD,,244,23.17,89.21,40
jesus del monte|Jesus del Monte,MX,,23,19.38,-99.29,219
jesus maria|,MX,,43,21.96,-102.34,219;,AR,,27,-30.98,-64.09,12
jesus menendez|,CU,,51,21.16,-76.48,66
jetpur|,IN,,118,21.75,70.62,41
jevargi|,IN,,20,17.01,76.77,41
jewar|,IN,,29,28.12,77.56,41
jeypore|,IN,,81,18.86,82.57,41
jha jha|Jha-Jha,IN,,39,24.77,86.38,41
jhabua|,IN,,34,22.77,74.59,41
jhajjar|,IN,,44,28.61,76.66,41
jhalawar|,IN,,52,24.6,76.16,41
jhalida|,IN,,18,23.37,85.98,41
jhalrapatan|,IN,,33,24.54,76.17,41
jhalu|,IN,,20,29.34,78.23,41
jhang sadr|,PK,,341,31.27,72.32,5
jhanjharpur|,IN,,31,26.26,86.28,155
jhansi|,IN,,413,25.46,78.58,41
jhargram|,IN,,58,22.45,86.99,41
jharia|,IN,,87,23.74,86.41,41
jharsuguda|,IN,,79,21.86,84.01,41
jhawarian|,PK,,28,32.36,72.62,5
jhelum|,PK,,145,32.93,73.73,5
jhingergacha|,BD,,42,23.11,89.09,40
jhinjhak|,IN,,23,26.56,79.73,41
jhinjhana|,IN,,20,29.52,77.22,41
jhol|,PK,,16,25.96,68.89,5
jhunjhunun|,IN,,113,28.13,75.4,41
jhusi|,IN,,17,25.44,81.91,41
ji parana|,BR,,108,-10.89,-61.95,52
jicin|,CZ,,16,50.44,15.35,106
jidd hafs|,BH,,32,26.22,50.55,46
jiguani|,CU,,41,20.37,-76.43,101
jihlava|,CZ,,50,49.4,15.59,106
jijel|,DZ,,148,36.82,5.76,116
jijiga|,ET,,57,9.35,42.8,110
jilib|,SO,,44,0.49,42.79,278
jimaguayu|,CU,,21,21.24,-77.83,101
jimenez|,MX,,31,28.33,-105.4,229
jimeta|,NG,,248,9.28,12.46,95
jimma|,ET,,128,7.67,36.83,110
jinan gun|Jinan-gun,KR,,31,35.79,127.43,176
jincheng|,TW,,38,24.43,118.32,291
jind|,IN,,161,29.32,76.32,41
jindrichuv hradec|,CZ,,23,49.14,15,106
jinja|,UG,,93,0.44,33.2,167
jinka|,ET,,32,5.65,36.65,110
jinotega|,NI,,55,13.09,-86,143
jinotepe|,NI,,30,11.85,-86.2,143
jintur|,IN,,42,19.61,76.69,41
jipijapa|,EC,,36,-1.35,-80.58,99
jiquilpan de juarez|Jiquilpan de Juarez,MX,,24,19.99,-102.72,219
jirja|,EG,,128,26.34,31.89,120
jirkov|,CZ,,21,50.5,13.45,106
jisr ash shughur|Jisr ash Shughur,SY,,39,35.81,36.32,283
jitra|,MY,,63,6.27,100.42,231
jiutepec|,MX,,162,18.88,-99.18,219
jiwani|,PK,,16,25.05,61.75,2
jizan|,SA,,105,16.89,42.55,163
jizzax|,UZ,,153,40.12,67.83,308
joacaba|,BR,,24,-27.18,-51.5,13
joal fadiout|Joal-Fadiout,SN,,37,14.17,-16.83,210
joao camara|,BR,,20,-5.54,-35.82,54
joao monlevade|,BR,,73,-19.81,-43.17,13
joao pessoa|,BR,,651,-7.12,-34.86,54
joao pinheiro|,BR,,28,-17.74,-46.17,13
joaquin v gonzalez|Joaquin V. Gonzalez,AR,,19,-25.11,-64.13,14
jobabo|,CU,,49,20.91,-77.28,101;,CU,,18,20.97,-76.3,66
jocotenango|,GT,,18,14.58,-90.74,71
jocotepec|,MX,,19,20.29,-103.43,219
jodhpur|,IN,,921,26.27,73.01,41;,IN,,47,21.9,70.03,41
jodiya bandar|,IN,,16,22.72,70.28,41
joensuu|,FI,,53,62.6,29.76,126
joetsu|,JP,,204,37.15,138.24,164
jogbani|,IN,,33,26.4,87.27,155
jogonalan|,ID,,28,-7.7,110.54,146
johannesburg|,ZA,,2026,-26.2,28.04,69
johannisthal|,DE,,18,52.45,13.51,108
johi|,PK,,16,26.69,67.61,5
johns creek|,US,GA,83,34.03,-84.2,294
johnson city|,US,TN,66,36.31,-82.35,294
johnston|,US,RI,29,41.82,-71.51,294;,US,IA,21,41.67,-93.7,230
johnstone|,GB,,16,55.83,-4.52,131
johnstown|,US,PA,20,40.33,-78.92,294
johor bahru|,MY,,802,1.47,103.76,231
joinville|,BR,,461,-26.3,-48.85,13
joinville le pont|Joinville-le-Pont,FR,,18,48.83,2.47,129
jojutla|,MX,,19,18.61,-99.18,219
joliet|,US,IL,148,41.53,-88.08,230
joliette|,CA,QC,35,46.02,-73.42,75
jollyville|,US,TX,16,30.44,-97.78,230
jolo|,PH,,101,6.05,121,242
jombang|,ID,,126,-7.55,112.23,146
jona|,CH,,18,47.23,8.84,90
jonava|,LT,,35,55.08,24.28,194
jonesboro|,US,AR,74,35.84,-90.7,230
jonkoping|,SE,,94,57.78,14.16,127
jonquiere|,CA,QC,55,48.42,-71.25,75
joplin|,US,MO,52,37.08,-94.51,230
jora|,IN,,26,26.34,77.81,41
jorhat|,IN,,69,26.76,94.2,41
jos|,NG,,817,9.93,8.89,95
jose bonifacio|,BR,,28,-21.05,-49.69,13
jose c paz|Jose C. Paz,AR,,230,-34.52,-58.77,11
jose cardel|,MX,,19,19.37,-96.37,219
jose de freitas|Jose de Freitas,BR,,21,-4.76,-42.58,54
jose mariano jimenez|,MX,,34,27.13,-104.92,229
jose panganiban|,PH,,21,14.29,122.69,242
joue les tours|Joue-les-Tours,FR,,37,47.35,0.67,129
jounieh|,LB,,96,33.98,35.62,189
jouy le moutier|Jouy-le-Moutier,FR,,19,49.01,2.04,129
jovellanos|,CU,,47,22.8,-81.19,101
joymontop|,BD,,56,23.79,90.16,40
joypur hat|,BD,,73,25.1,89.03,40
jozefow|,PL,,18,52.14,21.24,107
jozsefvaros|,HU,,77,47.49,19.07,145
juan aldama|,MX,,15,24.29,-103.39,219
juan diaz|,PA,,101,9.05,-79.45,239
juan griego|,VE,,28,11.08,-63.97,98
juan jose rios|,MX,,24,25.76,-108.82,224
juanjui|,PE,,38,-7.18,-76.73,118
juarez|,MX,,1321,31.72,-106.46,227
juatuba|,BR,,25,-19.95,-44.34,13
juazeiro do norte|Juazeiro do Norte,BR,,225,-7.21,-39.32,54
juba|,SS,,450,4.85,31.58,280
juchen|,DE,,23,51.1,6.5,108
juchitan de zaragoza|Juchitan de Zaragoza,MX,,75,16.44,-95.02,219
juchitepec|,MX,,16,19.1,-98.88,219
judeida makr|,IL,,18,32.93,35.16,152
judita|,JO,,20,32.41,35.71,162
jugsalai|,IN,,49,22.78,86.18,41
juhaynah|,EG,,48,26.67,31.5,120
juigalpa|,NI,,50,12.11,-85.36,143
juiz de fora|Juiz de Fora,BR,,470,-21.76,-43.35,13
juliaca|,PE,,246,-15.5,-70.13,118
julich|,DE,,34,50.92,6.36,108
julio de castilhos|Julio de Castilhos,BR,,20,-29.23,-53.68,13
juma shahri|,UZ,,20,39.72,66.66,307
jumilla|,ES,,26,38.48,-1.32,123
jumri tilaiya|,IN,,76,24.43,85.53,41
junagadh|,IN,,184,21.52,70.46,41
junagarh|,IN,,17,19.86,82.93,41
junction city|,US,KS,25,39.03,-96.83,230
jundiai|,BR,,322,-23.19,-46.88,13
juneau|,US,AK,33,58.3,-134.42,301
junin|,AR,,85,-34.58,-60.94,11;,PE,,15,-11.16,-75.99,118
junnar|,IN,,26,19.21,73.88,41
jupiter|,US,FL,63,26.93,-80.09,294
jurmala|,LV,,54,56.97,23.77,196
jurupa valley|,US,CA,22,33.99,-117.52,299
justiniskes|,LT,,27,54.72,25.22,194
jutiapa|,GT,,34,14.29,-89.9,71
juticalpa|,HN,,34,14.67,-86.22,143
juventino rosas|,MX,,42,20.64,-100.99,219
juwana|,ID,,40,-6.71,111.15,146
juybar|,IR,,28,36.64,52.91,2
jyvaskyla|,FI,,85,62.24,25.72,126
k olito|K'olito,ET,,26,7.32,38.08,110
kaarela|,FI,,26,60.25,24.88,126
kaarina|,FI,,22,60.41,22.37,126
kaarst|,DE,,42,51.23,6.62,108
kabacan|,PH,,32,7.11,124.83,242
kabala|,SL,,18,9.59,-11.55,92
kabale|,UG,,44,-1.25,29.99,167
kabalo|,CD,,30,-6.05,26.91,85
kabanga|,TZ,,19,-2.64,30.47,214
kabanjahe|,ID,,57,3.1,98.49,146
kabankalan|,PH,,136,9.98,122.81,242
kabanovo|,RU,,23,55.75,38.94,252
kabare|,CD,,37,-2.5,28.79,85
kabarnet|,KE,,25,0.49,35.74,166
kabaty|,PL,,25,52.13,21.08,107
kabba|,NG,,50,7.83,6.08,95
kabin buri|,TH,,20,13.95,101.72,171
kabinda|,CD,,59,-6.14,24.48,85
kabirwala|,PK,,61,30.4,71.86,5
kabrai|,IN,,25,25.4,80,41
kabul|,AF,,3044,34.53,69.17,3
kabwe|,ZM,,189,-14.45,28.45,217
kachhwa|,IN,,15,25.21,82.71,41
kachia|,NG,,31,9.87,7.95,95
kachkanar|,RU,,44,58.7,59.48,185
kadakkavoor|,IN,,25,8.68,76.77,41
kadan|,CZ,,19,50.38,13.27,106
kadayanallur|,IN,,78,9.07,77.34,41
kadi|,IN,,58,23.3,72.33,41
kadinhani|,TR,,15,38.24,32.21,284
kadiri|,IN,,81,14.11,78.16,41
kadirli|,TR,,70,37.37,36.1,284
kadiyivka|,UA,,84,48.57,38.64,292
kadod|,IN,,17,21.22,73.22,41
kadoma|,JP,,132,34.74,135.57,164;,ZW,,79,-18.33,29.92,314
kadugli|,SD,,88,11.01,29.72,273
kaduna|,NG,,1582,10.53,7.44,95
kadur|,IN,,33,13.55,76.01,41
kaedi|,MR,,55,16.15,-13.5,210
kaele|,CM,,25,10.11,14.45,96
kaeng khoi|,TH,,30,14.59,101,171
kaeng khro|,TH,,29,16.11,102.26,171
kaesong|,KP,,338,37.97,126.55,174
kafanchan|,NG,,80,9.58,8.29,95
kaffrine|,SN,,28,14.11,-15.55,210
kafir qala|,AF,,18,34.67,61.07,3
kafr ad dawwar|Kafr ad Dawwar,EG,,267,31.13,30.13,120
kafr ash shaykh|Kafr ash Shaykh,EG,,144,31.11,30.94,120
kafr az zayyat|Kafr az Zayyat,EG,,74,30.82,30.82,120
kafr kanna|,IL,,18,32.75,35.34,152
kafr laha|,SY,,22,34.89,36.5,283
kafr manda|,IL,,15,32.81,35.26,152
kafr qasim|,IL,,17,32.11,34.98,152
kafr saqr|,EG,,35,30.79,31.63,120
kafr takharim|,SY,,22,36.12,36.52,283
kafr zayta|,SY,,22,35.37,36.6,283
kafranbel|,SY,,46,35.61,36.56,283
kafue|,ZM,,48,-15.77,28.18,217
kaga bandoro|,CF,,57,6.99,19.19,87
kagal|,IN,,25,16.58,74.32,41
kagizman|,TR,,25,40.16,43.13,284
kagoro|,NG,,77,9.61,8.39,95
kagoshima|,JP,,555,31.57,130.55,164
kahama|,TZ,,36,-3.83,32.6,214
kahna nau|,PK,,46,31.37,74.37,5
kahramanmaras|,TR,,376,37.58,36.93,284
kahriz|,IR,,767,34.38,47.06,2
kahror pakka|,PK,,70,29.62,71.91,5
kahta|,TR,,73,37.79,38.62,284
kahului|,US,HI,26,20.89,-156.47,304
kahuta|,PK,,23,33.59,73.39,5
kaiama|,NG,,22,9.61,3.94,95
kaikalur|,IN,,21,16.55,81.21,41
kailaras|,IN,,25,26.3,77.62,41
kailashahar|,IN,,22,24.33,92,41
kailua|,US,HI,39,21.4,-157.74,304
kaimganj|,IN,,33,27.55,79.34,41
kaimori|,IN,,20,23.38,79.74,41
kainan|,JP,,43,34.15,135.21,164
kairana|,IN,,80,29.4,77.21,41
kairouan|,TN,,120,35.68,10.1,117
kaisariani|,GR,,26,37.96,23.77,7
kaiserslautern|,DE,,99,49.44,7.77,108
kaithal|,IN,,141,29.8,76.4,41
kaizuka|,JP,,93,34.45,135.35,164
kajaani|,FI,,35,64.23,27.73,126
kajiki|,JP,,23,31.73,130.67,164
kaka|,TM,,19,37.35,59.61,288
kakamega|,KE,,63,0.28,34.75,166
kakamigahara|,JP,,132,35.42,136.87,164
kakata|,LR,,34,6.53,-10.35,192
kakching|,IN,,30,24.5,93.98,41
kakegawa|,JP,,84,34.77,138.02,164
kakhovka|,UA,,37,46.81,33.49,292
kakinada|,IN,,293,16.96,82.24,41
kakogawacho honmachi|Kakogawacho-honmachi,JP,,272,34.77,134.83,164
kakonko|,TZ,,25,-3.28,30.96,214
kakori|,IN,,18,26.87,80.79,41
kakrala|,IN,,36,27.89,79.19,41
kakuda|,JP,,33,37.97,140.77,164
kalabagh|,PK,,16,32.96,71.55,5
kalach|,RU,,20,50.43,41.03,252
kalach na donu|Kalach-na-Donu,RU,,28,48.69,43.53,253
kalachinsk|,RU,,24,55.05,74.58,264
kalakkadu|,IN,,28,8.51,77.55,41
kalaleh|,IR,,34,37.38,55.49,2
kalamaria|,GR,,92,40.58,22.95,7
kalamassery|,IN,,63,10.06,76.33,41
kalamata|,GR,,54,37.04,22.11,7
kalamazoo|,US,MI,76,42.29,-85.59,298
kalamb|,IN,,27,19.04,73.96,41
kalamnuri|,IN,,23,19.67,77.31,41
kalanaur|,IN,,18,28.83,76.4,41
kalandia|,PS,,26,31.87,35.22,152
kalanwali|,IN,,27,29.84,74.97,41
kalasin|,TH,,55,16.43,103.51,171
kalat|,PK,,27,29.03,66.59,5
kalavad|,IN,,26,22.21,70.38,41
kalavoor|,IN,,30,9.57,76.33,41
kaleke mandi|,PK,,16,31.98,73.6,5
kalemie|,CD,,147,-5.95,29.19,85
kalghatgi|,IN,,15,15.18,74.97,41
kalia|,BD,,40,23.04,89.63,40
kalianget|,ID,,24,-7.05,113.94,146
kalibo poblacion|Kalibo (poblacion),PH,,57,11.71,122.36,242
kaliganj|,BD,,46,23.41,89.14,40
kalimpong|,IN,,43,27.07,88.48,41
kaliningrad|,RU,,435,54.71,20.51,243
kalininsk|,RU,,19,51.5,44.48,255
kalininskiy|,RU,,505,60,30.39,252
kalinkavichy|,BY,,37,52.13,29.33,70
kalispell|,US,MT,22,48.2,-114.31,227
kalisz|,PL,,109,51.76,18.09,107
kaliyaganj|,IN,,52,25.63,88.33,41
kalk|,DE,,23,50.94,7.01,108
kalka|,IN,,32,30.84,76.94,41
kallakkurichchi|,IN,,40,11.74,78.96,41
kallangur|,AU,QLD,20,-27.25,152.99,27
kallar kahar|,PK,,16,32.78,72.7,5
kallidaikurichi|,IN,,26,8.69,77.47,41
kallio|,FI,,27,60.18,24.95,126
kallithea|,GR,,101,37.95,23.7,7
kalmar|,SE,,38,56.66,16.36,127
kalmeshwar|,IN,,19,21.23,78.92,41
kalmthout|,BE,,17,51.38,4.48,42
kalmunai|,LK,,100,7.41,81.83,191
kalna|,IN,,54,23.22,88.36,41
kalocsa|,HU,,18,46.53,18.97,145
kalodzishchy|,BY,,17,53.94,27.78,70
kalol|,IN,,26,22.61,73.46,41
kalpatta|,IN,,30,11.61,76.08,41
kalpi|,IN,,44,26.12,79.73,41
kaltan|,RU,,26,53.53,87.25,259
kaltenkirchen|,DE,,20,53.83,9.96,108
kaluga|,RU,,339,54.53,36.28,252
kalugumalai|,IN,,15,9.15,77.71,41
kalulushi|,ZM,,67,-12.84,28.09,217
kalundborg|,DK,,16,55.68,11.09,111
kalur kot|,PK,,26,32.16,71.27,5
kalush|,UA,,68,49.01,24.37,292
kalutara|,LK,,38,6.58,79.96,191
kalyan|,IN,,1262,19.24,73.14,41
kalyandurg|,IN,,29,14.55,77.11,41
kalyani|,IN,,93,22.98,88.48,41
kalynivka|,UA,,19,49.45,28.53,292
kamachumu|,TZ,,16,-1.62,31.62,214
kamaishi|,JP,,43,39.28,141.87,164
kamakhyanagar|,IN,,16,20.93,85.54,41
kamakura|,JP,,166,35.31,139.55,164
kamal|,ID,,23,-7.17,112.72,146
kamalasai|,TH,,23,16.34,103.58,171
kamalganj|,IN,,16,27.26,79.63,41
kamalia|,PK,,112,30.73,72.65,5
kaman|,IN,,34,27.66,77.27,41;,TR,,29,39.36,33.72,284
kamar mushani|,PK,,16,32.84,71.36,5
kamareddi|,IN,,71,18.32,78.34,41
kamarhati|,IN,,333,22.67,88.37,41
kamateron|,GR,,28,38.06,23.71,7
kamba|,NG,,26,11.85,3.65,49
kambar|,PK,,77,27.59,68,5
kambove|,CD,,37,-10.87,26.6,85
kameda honcho|Kameda-honcho,JP,,33,37.87,139.11,164
kamen|,DE,,46,51.59,7.66,108
kamen na obi|Kamen'-na-Obi,RU,,45,53.79,81.34,186
kamenjane|,MK,,15,41.95,20.93,204
kamensk shakhtinskiy|Kamensk-Shakhtinskiy,RU,,76,48.32,40.26,252
kamensk ural skiy|Kamensk-Ural'skiy,RU,,183,56.42,61.93,185
kamenz|,DE,,18,51.27,14.09,108
kameoka|,JP,,97,35,135.58,164
kameyama|,JP,,40,34.85,136.45,164
kamianets podilskyi|Kamianets-Podilskyi,UA,,100,48.68,26.59,292
kamianske|,UA,,249,48.51,34.6,292
kamienna gora|,PL,,22,50.78,16.03,107
kamifukuoka|,JP,,52,35.87,139.51,164
kamigyo ku|Kamigyo-ku,JP,,83,35.03,135.76,164
kamiichi|,JP,,23,36.7,137.37,164
kamiiso|,JP,,38,41.82,140.64,164
kamimaruko|,JP,,25,36.32,138.27,164
kamina|,CD,,74,-8.74,25,85
kaminokawa|,JP,,31,36.43,139.92,164
kaminoyama|,JP,,36,38.15,140.27,164
kamirenjaku|,JP,,179,35.69,139.55,164
kamloops|,CA,BC,69,50.67,-120.32,73
kamo|,JP,,32,37.66,139.04,164
kamogatacho kamogata|Kamogatacho-kamogata,JP,,18,34.54,133.59,164
kamogawa|,JP,,29,35.1,140.1,164
kamojimacho jogejima|Kamojimacho-jogejima,JP,,24,34.07,134.35,164
kamoke|,PK,,200,31.98,74.22,5
kamp lintfort|Kamp-Lintfort,DE,,39,51.5,6.55,108
kampala|,UG,,1353,0.32,32.58,167
kampar|,MY,,19,4.3,101.15,231
kampen|,NL,,49,52.55,5.91,235
kampene|,CD,,37,-3.6,26.67,85
kamphaeng phet|,TH,,59,16.48,99.52,171
kampli|,IN,,37,15.41,76.6,41
kampong baharu balakong|,MY,,69,3.03,101.75,231
kampong cham|,KH,,62,11.99,105.46,169
kampong chhnang|,KH,,75,12.25,104.67,169
kampong dungun|,MY,,59,3.22,101.32,231
kampong kadok|,MY,,19,6,102.25,231
kampong masjid tanah|,MY,,29,2.35,102.12,231
kampong pangkal kalong|,MY,,40,5.92,102.22,231
kampong speu|,KH,,33,11.45,104.52,169
kampong thom|,KH,,20,12.71,104.89,169
kampot|,KH,,23,10.61,104.18,169
kampung ayer keroh|,MY,,38,2.27,102.28,231
kampung ayer molek|,MY,,15,2.21,102.33,231
kampung baharu nilai|,MY,,37,2.8,101.8,231
kampung baru subang|,MY,,834,3.15,101.53,231
kampung bukit baharu|,MY,,56,2.22,102.29,231
kampung pasir gudang baru|,MY,,146,1.47,103.88,231
kampung simpang renggam|,MY,,18,1.83,103.3,231
kampung sungai ara|,MY,,141,5.33,100.27,231
kampung tanjung karang|,MY,,16,3.42,101.18,146
kamra|,PK,,44,33.75,73.51,5
kamthi|,IN,,86,21.22,79.2,41
kamwenge|,UG,,17,0.19,30.45,167
kamyaran|,IR,,62,34.8,46.94,2
kamyshin|,RU,,129,50.1,45.42,253
kamyshlov|,RU,,28,56.84,62.71,185
kamyzyak|,RU,,16,46.11,48.07,258
kan onjicho|Kan'onjicho,JP,,44,34.13,133.65,164
kananga|,CD,,464,-5.9,22.42,85
kanash|,RU,,50,55.51,47.49,252
kanasin|,MX,,77,20.93,-89.56,221
kanata|,CA,ON,90,45.3,-75.92,75
kanaya|,JP,,20,34.82,138.13,164
kanazawa|,JP,,459,36.6,136.62,164
kanbe|,MM,,58,16.71,96,156
kanchanaburi|,TH,,64,14,99.55,171
kanchipuram|,IN,,155,12.84,79.7,41
kanchrapara|,IN,,137,22.96,88.43,41
kanda|,JP,,36,33.78,130.98,164
kandahar|,AF,,391,31.61,65.71,3
kandalaksha|,RU,,38,67.16,32.41,252
kandana|,LK,,33,7.05,79.89,191
kandhkot|,PK,,88,28.25,69.18,5
kandhla|,IN,,43,29.32,77.27,41
kandi|,BJ,,110,11.13,2.94,48;,IN,,55,23.96,88.04,41
kandiaro|,PK,,27,27.06,68.21,5
kandla|,IN,,26,23.03,70.22,41
kandukur|,IN,,54,15.22,79.9,41
kandy|,LK,,112,7.29,80.63,191
kandyagash|,KZ,,28,49.47,57.42,180
kanekomachi|,JP,,37,36.41,139,164
kaneohe|,US,HI,35,21.4,-157.8,304
kanevskaya|,RU,,45,46.08,38.96,252
kangaba|,ML,,17,11.93,-8.42,93
kanganpur|,PK,,22,30.76,74.12,5
kangar|,MY,,64,6.44,100.2,231
kangasala|,FI,,24,61.46,24.08,126
kangavar|,IR,,53,34.5,47.97,2
kangayam|,IN,,31,11.01,77.56,41
kangdong up|Kangdong-up,KP,,29,39.14,126.1,174
kanggye|,KP,,210,40.97,126.59,174
kanie|,JP,,37,35.13,136.8,164
kanigiri|,IN,,25,15.41,79.51,41
kaniv|,UA,,26,49.75,31.46,292
kankakee|,US,IL,27,41.12,-87.86,230
kankan|,GN,,114,10.39,-9.31,92
kankanhalli|,IN,,51,12.55,77.42,41
kankauli|,IN,,16,16.27,73.71,41
kanke|,IN,,17,23.43,85.32,41
kanker|,IN,,26,20.27,81.49,41
kannabecho yahiro|Kannabecho-yahiro,JP,,41,34.56,133.42,164
kannad|,IN,,42,20.26,75.14,41
kannangad|,IN,,68,12.31,75.11,41
kannapolis|,US,NC,46,35.49,-80.62,294
kannauj|,IN,,77,27.06,79.92,41
kanniyakumari|,IN,,21,8.09,77.54,41
kannod|,IN,,16,22.67,76.74,41
kannur|,IN,,63,11.87,75.36,41
kano|,NG,,3626,12,8.52,95
kanoya|,JP,,82,31.38,130.85,164
kanpur|,IN,,2823,26.47,80.35,41
kansanshi|,ZM,,41,-12.1,26.43,85
kansas city|,US,MO,475,39.1,-94.58,230;,US,KS,151,39.11,-94.63,230
kansk|,RU,,102,56.2,95.72,260
kant|,IN,,24,27.81,79.79,41;,KG,,20,42.89,74.85,168
kantabanji|,IN,,21,20.47,82.92,41
kanth|,IN,,25,29.06,78.63,41
kantharalak|,TH,,37,14.64,104.65,171
kantyshevo|,RU,,17,43.23,44.63,252
kanuma|,JP,,95,36.55,139.73,164
kanuru|,IN,,44,16.29,81.25,41
kanye|,BW,,45,-24.97,25.33,68
kanzakimachi kanzaki|Kanzakimachi-kanzaki,JP,,20,33.31,130.37,164
kaohsiung|,TW,,9000,22.62,120.31,291
kaolack|,SN,,172,14.15,-16.07,210
kapadvanj|,IN,,45,23.02,73.07,41
kapan|,AM,,33,39.21,46.41,9
kapellen|,BE,,26,51.31,4.44,42
kapenguria|,KE,,56,1.24,35.11,166
kapiri mposhi|,ZM,,38,-13.97,28.67,217
kapit|,MY,,16,2,112.93,232
kapolei|,US,HI,15,21.34,-158.06,304
kaposvar|,HU,,68,46.37,17.8,145
kapotnya|,RU,,30,55.64,37.79,252
kapren|,IN,,20,25.41,76.07,41
kapsan up|Kapsan-up,KP,,20,41.09,128.29,174
kapshagay|,KZ,,42,43.87,77.06,183
kapurthala|,IN,,93,31.38,75.38,41
kara|,TG,,104,9.55,1.19,48
kara balta|Kara-Balta,KG,,63,42.81,73.85,168
kara suu|,KG,,18,40.7,72.87,168
karabaglar|,TR,,458,38.37,27.14,284
karabanovo|,RU,,16,56.32,38.7,252
karabash|,RU,,16,55.48,60.22,185
karabuk|,TR,,97,41.2,32.63,284
karabulak|,RU,,35,43.31,44.9,252
karacabey|,TR,,44,40.21,28.36,284
karachayevsk|,RU,,20,43.77,41.91,252
karachev|,RU,,20,53.12,34.99,252
karachi|,PK,,11624,24.86,67.01,5
karacoban|,TR,,20,39.34,42.1,284
karad|,IN,,56,17.29,74.18,41
karagandy|,KZ,,452,49.8,73.1,183
karaikal|,IN,,80,10.92,79.83,41
karaikkudi|,IN,,92,10.07,78.77,41
karaj|,IR,,1448,35.83,50.99,2
karak city|,JO,,22,31.16,35.76,162
karakocan|,TR,,30,38.95,40.03,284
karakol|,KG,,70,42.49,78.39,168
karakul|Karakul',UZ,,22,39.53,63.83,307
karamadai|,IN,,31,11.24,76.96,41
karaman|,TR,,120,37.18,33.22,284
karamsad|,IN,,32,22.54,72.9,41
karamursel|,TR,,31,40.69,29.62,284
karangampel|,ID,,31,-6.46,108.45,146
karanganom|,ID,,51,-7.65,110.63,146
karangsembung|,ID,,76,-6.85,108.64,146
karanja|,IN,,65,20.48,77.49,41
karanpur|,IN,,22,29.84,73.46,41
karapinar|,TR,,50,37.72,33.55,284
karasu|,TR,,31,41.1,30.7,284
karasu mahallesi|,TR,,40,41.07,30.79,284
karasuk|,RU,,29,53.74,78.04,262
karasuyama|,JP,,18,36.65,140.15,164
karatau|,KZ,,38,43.18,70.47,183
karatsu|,JP,,78,33.44,129.97,164
karauli|,IN,,74,26.5,77.03,41
karbala|,IQ,,434,32.62,44.02,157
karben|,DE,,22,50.23,8.77,108
karcag|,HU,,22,47.32,20.93,145
karditsa|,GR,,33,39.36,21.92,7
kardzhali|,BG,,51,41.65,25.37,45
kareli|,IN,,28,22.92,79.06,41
karera|,IN,,26,25.46,78.14,41
karhal|,IN,,27,27,78.94,41
karhula|,FI,,23,60.52,26.93,126
kari|,NG,,19,11.25,10.56,95
kariba|,ZW,,26,-16.52,28.8,217
karimganj|,IN,,55,24.87,92.36,41
karimnagar|,IN,,229,18.44,79.13,41
kariya|,JP,,139,34.98,136.98,164;,JP,,52,34.75,134.39,164
karjat|,IN,,35,18.91,73.32,41
karkala|,IN,,25,13.21,74.99,41
karkira|,DZ,,47,36.93,6.59,116
karlivka|,UA,,17,49.46,35.13,292
karlovac|,HR,,47,45.49,15.55,38
karlovo|,BG,,20,42.63,24.8,45
karlovy vary|,CZ,,52,50.23,12.87,106
karlsfeld|,DE,,18,48.23,11.48,108
karlshamn|,SE,,20,56.17,14.86,127
karlshorst|,DE,,22,52.48,13.53,108
karlskoga|,SE,,27,59.33,14.52,127
karlskrona|,SE,,36,56.16,15.59,127
karlsruhe|,DE,,284,49.01,8.4,108
karlstad|,SE,,61,59.38,13.5,127
karlstadt|,DE,,15,49.96,9.77,108
karmala|,IN,,23,18.41,75.19,41
karmi el|Karmi'el,IL,,44,32.92,35.31,152
karnal|,IN,,225,29.69,76.98,41
karnobat|,BG,,20,42.65,26.98,45
karoi|,ZW,,25,-16.81,29.69,314
karol bagh|,IN,,505,28.65,77.19,41
karonga|,MW,,34,-9.93,33.93,214
karor|,PK,,26,31.22,70.95,5
karow|,DE,,19,52.61,13.48,108
karpinsk|,RU,,30,59.77,60,185
kars|,TR,,77,40.6,43.09,284
karsiyang|,IN,,46,26.88,88.28,41
kartaly|,RU,,29,53.05,60.65,185
kartarpur|,IN,,27,31.44,75.5,41
kartasura|,ID,,89,-7.55,110.74,146
kartuzy|,PL,,15,54.33,18.2,107
karukh|,AF,,17,34.48,62.59,3
karur|,IN,,77,10.96,78.08,41
karuri|,KE,,21,-0.7,37.18,166
karvina|,CZ,,64,49.85,18.54,106
karwar|,IN,,64,14.81,74.13,41
kasama|,ZM,,91,-10.21,31.18,217;,JP,,29,36.38,140.27,164
kasamatsucho|,JP,,23,35.37,136.77,164
kasamwa|,TZ,,28,-2.85,32.43,214
kasangulu|,CD,,28,-4.58,15.17,86
kasaoka|,JP,,58,34.51,133.5,164
kasaragod|,IN,,53,12.5,74.99,41
kasba|,IN,,27,25.86,87.54,41
kasba tadla|,MA,,41,32.6,-6.27,198
kaseda shirakame|Kaseda-shirakame,JP,,24,31.42,130.32,164
kasese|,UG,,67,0.18,30.08,167
kaset sombun|,TH,,17,16.28,101.95,171
kaset wisai|,TH,,19,15.66,103.58,171
kasganj|,IN,,99,27.81,78.65,41
kashihara|,JP,,79,34.58,135.62,164
kashihara shi|Kashihara-shi,JP,,125,34.51,135.79,164
kashima|,JP,,32,33.11,130.09,164
kashima shi|Kashima-shi,JP,,66,35.97,140.64,164
kashin|,RU,,17,57.36,37.61,252
kashipur|,IN,,103,29.21,78.96,41
kashira|,RU,,40,54.84,38.17,252
kashiwa|,JP,,340,35.86,139.98,164
kashiwazaki|,JP,,86,37.37,138.55,164
kashmar|,IR,,96,35.24,58.47,2
kashmor|,PK,,34,28.43,69.58,5
kasihan|,ID,,86,-7.83,110.33,146
kasimov|,RU,,35,54.94,41.4,252
kasli|,RU,,18,55.89,60.76,185
kasoa|,GH,,44,5.53,-0.42,44
kasongo|,CD,,55,-4.43,26.67,85
kasongo lunda|Kasongo-Lunda,CD,,20,-6.48,16.82,10
kaspiysk|,RU,,82,42.88,47.64,252
kasrawad|,IN,,21,22.13,75.61,41
kassala|,SD,,401,15.45,36.4,273
kassel|,DE,,195,51.32,9.5,108
kasserine|,TN,,82,35.17,8.84,117
kastamonu|,TR,,70,41.38,33.78,284
kastanayevo|,RU,,20,55.72,37.5,252
kasterlee|,BE,,18,51.24,4.97,42
kasugai|,JP,,299,35.25,136.97,164
kasukabe|,JP,,207,35.98,139.75,164
kasulu|,TZ,,37,-4.58,30.1,214
kasungu|,MW,,43,-13.03,33.48,215
kasur|,PK,,291,31.12,74.45,5
katabu|,ID,,43,-4.93,122.52,147
katangi|,IN,,18,23.44,79.8,41;,IN,,15,21.77,79.81,41
kataragama|,LK,,21,6.41,81.33,191
katav ivanovsk|Katav-Ivanovsk,RU,,19,54.75,58.2,185
kataysk|,RU,,16,56.29,62.58,185
katerero|,TZ,,18,-1.4,31.73,214
katerini|,GR,,53,40.27,22.51,7
katghora|,IN,,20,22.5,82.54,41
kathmandu|,NP,,1442,27.7,85.32,155
kathor|,IN,,15,21.29,72.94,41
kathu|,TH,,35,7.92,98.33,171
kathua|,IN,,49,32.37,75.53,41
kati|,ML,,43,12.74,-8.07,93
katihar|,IN,,193,25.54,87.57,41
katima mulilo|,NA,,25,-17.5,24.27,68
katiola|,CI,,60,8.14,-5.1,91
katol|,IN,,42,21.27,78.59,41
katori shi|Katori-shi,JP,,83,35.9,140.5,164
katoro|,TZ,,50,-3.02,31.9,214
katowice|,PL,,317,50.26,19.03,107
katoya|,IN,,78,23.65,88.13,41
katpadi|,IN,,16,12.97,79.15,41
katras|,IN,,57,23.8,86.3,41
katrineholm|,SE,,23,59,16.21,127
katsina|,NG,,432,12.99,7.6,95
katsina ala|Katsina-Ala,NG,,37,7.17,9.28,95
katsuren haebaru|Katsuren-haebaru,JP,,34,26.33,127.87,164
katsuta|,JP,,156,36.38,140.53,164
katsuura|,JP,,22,35.15,140.32,164
katsuyama|,JP,,27,36.06,136.5,164
kattanam|,IN,,20,9.18,76.56,41
kattaqo rg on shahri|Kattaqo'rg'on Shahri,UZ,,59,39.91,66.27,307
kattivakkam|,IN,,35,13.22,80.32,41
katumba|,TZ,,109,-9.23,33.62,214
katunayaka|,LK,,85,7.17,79.89,191
katutura|,NA,,21,-22.52,17.06,233
katwijk aan zee|Katwijk aan Zee,NL,,20,52.2,4.4,235
katy|,US,TX,16,29.79,-95.82,230
kaufbeuren|,DE,,43,47.88,10.62,108
kaukauna|,US,WI,16,44.28,-88.27,230
kaulsdorf|,DE,,19,52.52,13.59,108
kaunas|,LT,,375,54.9,23.91,194
kaura namoda|,NG,,70,12.59,6.59,95
kavadarci|,MK,,39,41.43,22.01,204
kavaje|,AL,,29,41.19,19.56,8
kavakli|,TR,,51,41.09,28.33,284
kavala|,GR,,54,40.94,24.41,7
kavalerovo|,RU,,17,44.27,135.05,266
kavali|,IN,,83,14.92,79.99,41
kawage|,JP,,18,34.8,136.55,164
kawagoe|,JP,,338,35.91,139.49,164
kawaguchi|,JP,,469,35.81,139.71,164
kawalu|,ID,,51,-7.38,108.21,146
kawambwa|,ZM,,21,-9.79,29.08,217
kawanishi|,JP,,161,34.82,135.42,164
kawanoecho|,JP,,38,34.02,133.58,164
kawardha|,IN,,35,22.01,81.23,41
kawasaki|,JP,,1307,35.52,139.72,164;,JP,,19,33.6,130.81,164
kawit|,PH,,73,14.44,120.9,242
kawm hamadah|,EG,,37,30.76,30.7,120
kawm umbu|,EG,,60,24.48,32.95,120
kawthoung|,MM,,58,9.98,98.55,171
kaya|,BF,,39,13.09,-1.08,43
kayalpattinam|,IN,,36,8.57,78.12,41
kayan|,MM,,40,16.91,96.56,156
kayankulam|,IN,,64,9.18,76.5,41
kayanza|,BI,,19,-2.92,29.63,47
kayar|,SN,,17,14.92,-17.12,210
kayes|,ML,,78,14.45,-11.44,93;,CG,,59,-4.2,13.29,88
kayseri|,TR,,593,38.73,35.49,284
kaysville|,US,UT,30,41.04,-111.94,227
kayunga|,UG,,22,0.7,32.89,167
kayyerkan|,RU,,27,69.38,87.74,260
kazan|,RU,,1105,55.79,49.12,252;,TR,,24,40.23,32.68,284
kazanlak|,BG,,55,42.62,25.4,45
kazerun|,IR,,95,29.62,51.65,2
kazincbarcika|,HU,,32,48.25,20.63,145
kazo|,JP,,71,36.12,139.6,164
kearney|,US,NE,33,40.7,-99.08,230
kearns|,US,UT,36,40.66,-112,227
kearny|,US,NJ,42,40.77,-74.15,294
kebili|,TN,,20,33.7,8.97,117
kebomas|,ID,,76,-7.17,112.63,146
kebonarun|,ID,,22,-7.7,110.56,146
kecskemet|,HU,,110,46.91,19.69,145
kedainiai|,LT,,32,55.29,23.97,194
kediri|,ID,,235,-7.82,112.02,146
kedougou|,SN,,18,12.56,-12.18,92
kedrovka|,RU,,18,55.52,86.1,259
kedungwaru|,ID,,80,-8.07,111.92,146
kedungwuni|,ID,,117,-6.97,109.65,146
kedzierzyn kozle|Kedzierzyn-Kozle,PL,,66,50.35,18.23,107
keelakarai|,IN,,30,9.23,78.79,41
keelung|,TW,,9000,25.13,121.74,291
keene|,US,NH,23,42.93,-72.28,294
keetmanshoop|,NA,,16,-26.58,18.13,233
kefamenanu|,ID,,29,-9.45,124.48,147
kefar yona|,IL,,22,32.32,34.94,152
keffi|,NG,,86,8.85,7.87,95
kegalle|,LK,,18,7.25,80.34,191
kehl|,DE,,34,48.57,7.82,108
keighley|,GB,,50,53.87,-1.91,131
keizer|,US,OR,38,44.99,-123.03,299
kekri|,IN,,38,25.97,75.15,41
kelaniya|,LK,,29,6.96,79.92,191
kelheim|,DE,,16,48.92,11.89,108
kelibia|,TN,,43,36.85,11.09,117
kelishad va sudarjan|Kelishad va Sudarjan,IR,,34,32.55,51.53,2
kelkheim taunus|Kelkheim (Taunus),DE,,27,50.14,8.45,108
kelkit|,TR,,24,40.13,39.43,284
keller|,US,TX,46,32.93,-97.25,230
kellyville|,AU,NSW,28,-33.71,150.95,31
kelo|,TD,,43,9.31,15.81,96
kelowna|,CA,BC,125,49.88,-119.49,73
kemalpasa|,TR,,30,38.43,27.42,284
kemer|,TR,,17,36.6,30.56,284
kemerovo|,RU,,477,55.33,86.08,259
kemi|,FI,,23,65.74,24.56,126
kemise|,ET,,24,10.72,39.87,110
kempen|,DE,,36,51.36,6.42,108
kempston|,GB,,20,52.12,-0.5,131
kempston hardwick|,GB,,20,52.09,-0.5,131
kempten allgau|Kempten (Allgau),DE,,61,47.73,10.31,108
kemri|,IN,,27,28.81,79.2,41
ken caryl|,US,CO,32,39.58,-105.11,227
kencong|,ID,,43,-8.28,113.37,146
kenda|,IN,,15,23.2,86.51,41
kendal|,GB,,29,54.33,-2.75,131
kendale lakes|,US,FL,56,25.71,-80.41,294
kendall|,US,FL,75,25.68,-80.32,294
kendall west|,US,FL,36,25.71,-80.44,294
kendari|,ID,,195,-3.98,122.52,147
kendraparha|,IN,,44,20.5,86.42,41
kenema|,SL,,143,7.88,-11.19,277
kenilworth|,GB,,22,52.35,-1.58,131
keningau|,MY,,78,5.34,116.16,232
kenitra|,MA,,367,34.26,-6.58,198
kenmore|,US,WA,22,47.76,-122.24,299;,US,NY,15,42.97,-78.87,294
kenner|,US,LA,67,29.99,-90.24,230
kennesaw|,US,GA,34,34.02,-84.62,294
kennewick|,US,WA,79,46.21,-119.14,299
kenora|,CA,ON,15,49.77,-94.49,76
kenosha|,US,WI,100,42.58,-87.82,230
kenscoff|,HT,,42,18.45,-72.28,114
kensington|,US,NY,39,40.65,-73.97,294;,AU,NSW,15,-33.92,151.22,31
kent|,US,WA,127,47.38,-122.23,299;,US,OH,30,41.15,-81.36,294
kentau|,KZ,,57,43.52,68.5,183
kentwood|,US,MI,51,42.87,-85.64,298
kenwood|,US,IL,18,41.81,-87.6,230
kepala batas|,MY,,17,5.52,100.43,231
kepanjen|,ID,,52,-8.13,112.57,146
keratsini|,GR,,77,37.96,23.62,7
kerava|,FI,,31,60.4,25.11,126
kerch|,UA,,149,45.36,36.48,293
keren|,ER,,75,15.78,38.45,122
kericho|,KE,,36,-0.37,35.28,166
kerkrade|,NL,,50,50.87,6.06,235
kerman|,IR,,578,30.28,57.08,2
kermanshah|,IR,,621,34.31,47.06,2
kernersville|,US,NC,24,36.12,-80.07,294
kerpen|,DE,,64,50.87,6.7,108
kerrville|,US,TX,23,30.05,-99.14,230
kertih|,MY,,24,4.51,103.45,231
kertosono|,ID,,61,-7.58,112.1,146
kerugoya|,KE,,15,-0.5,37.28,166
kerur|,IN,,18,16.01,75.55,41
kesabpur|,BD,,31,22.91,89.22,40
kesan|,TR,,45,40.86,26.63,284
keshod|,IN,,69,21.3,70.25,41
keshorai patan|,IN,,23,25.29,75.94,41
kesinga|,IN,,18,20.19,83.22,41
keskin|,TR,,50,39.67,33.61,284
kestel|,TR,,36,40.2,29.21,284
keswick|,CA,ON,21,44.25,-79.47,75
keszthely|,HU,,22,46.77,17.24,145
keta|,GH,,18,5.92,0.99,44
ketanggungan|,ID,,44,-6.94,108.89,146
ketou|,BJ,,22,7.36,2.6,48
ketrzyn|,PL,,28,54.08,21.38,107
kettering|,GB,,64,52.4,-0.73,131;,US,OH,56,39.69,-84.17,294
kety|,PL,,19,49.88,19.22,107
kevelaer|,DE,,28,51.58,6.25,108
kew|,AU,VIC,24,-37.81,145.03,30
kew gardens|,US,NY,19,40.71,-73.83,294
kew gardens hills|,US,NY,37,40.73,-73.82,294
key west|,US,FL,26,24.56,-81.78,294
keynsham|,GB,,16,51.41,-2.5,131
keysborough|,AU,VIC,26,-37.99,145.17,30
keystone|,US,FL,24,28.16,-82.62,294
kezmarok|,SK,,16,49.14,20.43,276
kfar saba|,IL,,81,32.17,34.91,152
khabarovsk|,RU,,579,48.48,135.08,266
khabarovsk vtoroy|,RU,,578,48.44,135.13,266
khachrod|,IN,,32,23.42,75.28,41
khada|,IN,,16,27.18,83.88,41
khadki|,IN,,76,18.56,73.85,41
khadyzhensk|,RU,,22,44.43,39.54,252
khagaria|,IN,,50,25.5,86.47,41
khagaul|,IN,,52,25.58,85.05,41
khagrachhari|,BD,,50,23.11,91.97,41
khair|,IN,,30,27.94,77.84,41
khairabad|,IN,,42,27.53,80.75,41
khairagarh|,IN,,20,26.94,77.82,41;,IN,,16,21.42,80.98,41
khairpur|,PK,,40,28.06,69.7,5
khairpur mir s|Khairpur Mir's,PK,,125,27.53,68.76,5
khairpur nathan shah|,PK,,30,27.09,67.73,5
khairpur tamewah|,PK,,31,29.58,72.24,5
khajuraho group of monuments|Khajuraho Group of Monuments,IN,,26,24.85,79.93,41
khalabat|,PK,,39,34.06,72.89,5
khalandrion|,GR,,74,38.02,23.8,7
khalifah a city|,AE,,85,24.43,54.6,1
khalilabad|,IN,,45,26.77,83.07,41
khalis|,IQ,,70,33.81,44.53,157
khalkhal|,IR,,51,37.62,48.53,2
khamaria|,IN,,15,23.23,79.88,41
khambhaliya|,IN,,38,22.21,69.65,41
khambhat|,IN,,81,22.32,72.62,41
khamgaon|,IN,,95,20.71,76.57,41
khamis mushait|,SA,,388,18.3,42.73,163
khammam|,IN,,171,17.25,80.14,41
khan shaykhun|,SY,,49,35.44,36.65,283
khan yunis|,PS,,173,31.34,34.31,244
khanabad|,AF,,72,36.68,69.12,3
khanapur|,IN,,17,15.64,74.51,41
khanbari|,NP,,23,27.38,87.21,155
khandela|,IN,,23,27.6,75.5,41
khandwa|,IN,,183,21.82,76.35,41
khangah dogran|,PK,,30,31.83,73.62,5
khangarh|,PK,,20,29.91,71.16,5
khanjarah|,TR,,71,40.6,33.62,284
khanna|,IN,,117,30.71,76.22,41
khanpur|,PK,,142,28.65,70.66,5
khanpur mahar|,PK,,22,27.84,69.41,5
khanty mansiysk|Khanty-Mansiysk,RU,,68,61,69,185
khanu woralaksaburi|,TH,,22,16.06,99.86,171
khao wong|,TH,,15,16.7,104.09,171
khao yoi|,TH,,19,13.24,99.82,171
khapa|,IN,,15,21.42,78.98,41
kharabali|,RU,,18,47.42,47.26,258
kharagpur|,IN,,220,22.34,87.33,41;,IN,,27,25.12,86.56,41
kharakvasla|,IN,,24,18.44,73.78,41
kharan|,PK,,31,28.58,65.42,5
kharar|,IN,,46,30.75,76.65,41
khardah|,IN,,128,22.72,88.38,41
khargone|,IN,,95,21.82,75.61,41
kharian|,PK,,81,32.82,73.89,5
kharkhauda|,IN,,21,28.88,76.91,41
kharkiv|,UA,,1431,49.98,36.25,292
kharsia|,IN,,18,21.99,83.1,41
khartoum|,SD,,1975,15.55,32.53,273
khartsyz k|Khartsyz'k,UA,,64,48.04,38.15,292
kharupatia|,IN,,19,26.52,92.15,41
khasab|,OM,,18,26.18,56.25,238
khasavyurt|,RU,,127,43.25,46.59,252
khash|,IR,,70,28.22,61.22,2;,AF,,15,31.53,62.79,3
khashuri|,GE,,28,41.99,43.6,36
khatauli|,IN,,65,29.28,77.73,41
khategaon|,IN,,23,22.6,76.91,41
khatima|,IN,,16,28.92,79.97,41
khatra|,IN,,16,22.98,86.85,41
khawr fakkan|,AE,,41,25.33,56.34,1
kheda|,IN,,25,22.75,72.69,41
khedbrahma|,IN,,29,24.03,73.05,41
khekra|,IN,,42,28.87,77.28,41
khemis el khechna|Khemis el Khechna,DZ,,50,36.65,3.33,116
khemis miliana|,DZ,,76,36.26,2.22,116
khemisset|,MA,,107,33.82,-6.07,198
khenchela|,DZ,,117,35.44,7.14,116
khenifra|,MA,,74,32.93,-5.66,198
kheralu|,IN,,21,23.89,72.62,41
kheri|,IN,,26,27.9,80.8,41
kherson|,UA,,320,46.66,32.62,292
khetia|,IN,,15,21.67,74.59,41
khetri|,IN,,17,28,75.79,41
khewra|,PK,,33,32.65,73.01,5
khilchipur|,IN,,16,24.04,76.58,41
khimki|,RU,,240,55.9,37.43,252
khirdalan|,AZ,,38,40.45,49.76,35
khirkiyan|,IN,,18,22.17,76.86,41
khiwa|,UZ,,56,41.38,60.36,307
khlong luang|,TH,,119,14.06,100.65,171
khmelnytskyi|,UA,,398,49.42,27,292
khmilnyk|,UA,,28,49.56,27.96,292
khobar|,SA,,166,26.28,50.21,163
kholmsk|,RU,,33,47.05,142.05,269
kholmskiy|,RU,,17,44.85,38.38,252
khomeyn|,IR,,77,33.64,50.08,2
khomeyni shahr|,IR,,277,32.69,51.54,2
khon buri|,TH,,19,14.53,102.25,171
khon kaen|,TH,,148,16.45,102.83,171
khopoli|,IN,,64,18.79,73.35,41
khoroshevo mnevniki|Khoroshevo-Mnevniki,RU,,159,55.78,37.47,252
khorramabad|,IR,,330,33.49,48.36,2
khorramdarreh|,IR,,51,36.21,49.2,2
khorramshahr|,IR,,331,30.44,48.18,2
khorugh|,TJ,,30,37.49,71.55,4
khost|,AF,,96,33.34,69.92,3
khosta|,RU,,20,43.51,39.87,252
khot kovo|Khot'kovo,RU,,21,56.26,38,252
khouribga|,MA,,168,32.88,-6.91,198
khovd|,MN,,31,48.01,91.64,206
khowai|,IN,,20,24.08,91.6,40
khowy|,IR,,175,38.55,44.95,2
khromtau|,KZ,,24,50.25,58.44,180
khujand|,TJ,,145,40.28,69.62,4
khuldabad|,IN,,15,20.01,75.19,41
khulm|,AF,,65,36.7,67.7,3
khulna|,BD,,1342,22.81,89.56,40
khunti|,IN,,31,23.08,85.28,41
khurai|,IN,,32,24.04,78.33,41
khurda|,IN,,43,20.18,85.62,41
khurja|,IN,,106,28.25,77.86,41
khurrianwala|,PK,,35,31.5,73.27,5
khushab|,PK,,103,32.3,72.35,5
khust|,UA,,28,48.18,23.3,292
khutar|,IN,,16,28.2,80.27,41
khuzdar|,PK,,141,27.81,66.61,5
khvansar|,IR,,21,33.22,50.31,2
kiambu|,KE,,21,-1.17,36.84,166
kibaha|,TZ,,24,-6.77,38.92,214
kibakwe|,TZ,,20,-6.72,36.37,214
kibara|,TZ,,17,-2.15,33.45,214
kibiti|,TZ,,30,-7.72,38.94,214
kibondo|,TZ,,29,-3.59,30.72,47
kibre mengist|,ET,,28,5.88,38.98,110
kibungo|,RW,,46,-2.16,30.54,270
kibuye|,RW,,48,-2.06,29.35,270
kicevo|,MK,,31,41.51,20.96,204
kichha|,IN,,35,28.91,79.52,41
kidapawan|,PH,,80,7.01,125.09,242
kidatu|,TZ,,38,-7.7,36.96,214
kidderminster|,GB,,57,52.39,-2.25,131
kidlington|,GB,,16,51.82,-1.29,131
kidodi|,TZ,,36,-7.6,37,214
kidsgrove|,GB,,29,53.09,-2.24,131
kiel|,DE,,233,54.32,10.13,108
kielce|,PL,,209,50.87,20.63,107
kierspe|,DE,,18,51.13,7.59,108
kiev|Kyiv,UA,,2798,50.45,30.52,292
kiffa|,MR,,40,16.62,-11.4,209
kifisia|,GR,,47,38.07,23.81,7
kifri|,IQ,,30,34.69,44.96,157
kigali|,RW,,745,-1.95,30.06,270
kigoma|,TZ,,164,-4.88,29.63,214
kigonsera|,TZ,,22,-10.8,35.05,214
kihangara|,TZ,,19,-2.58,33.35,214
kihei|,US,HI,21,20.76,-156.45,304
kijang|,ID,,41,0.9,104.63,146
kikinda|,RS,,42,45.83,20.47,144
kikuchi|,JP,,27,32.98,130.82,164
kikwit|,CD,,187,-5.04,18.82,86
kil bhuvanagiri|,IN,,21,11.44,79.65,41
kilifi|,KE,,46,-3.63,39.85,166
kilis|,TR,,82,36.72,37.12,284
kiliya|,UA,,20,45.44,29.26,292
kilju|,KP,,64,40.96,129.33,174
kilkenny|,IE,,22,52.65,-7.25,151
kilkis|,GR,,23,40.99,22.87,7
killeen|,US,TX,141,31.12,-97.73,230
killingly center|,US,CT,17,41.84,-71.87,294
kilmarnock|,GB,,46,55.61,-4.5,131
kilosa|,TZ,,92,-6.83,36.98,214
kilwinning|,GB,,16,55.65,-4.71,131
kimbe|,PG,,19,-5.55,150.14,150
kimberley|,ZA,,142,-28.73,24.76,69
kimhae|,KR,,356,35.23,128.88,176
kimitsu|,JP,,92,35.35,139.87,164
kimje|,KR,,45,35.8,126.89,176
kimovsk|,RU,,32,53.97,38.53,252
kimry|,RU,,52,56.87,37.35,252
kinana|,SD,,26,14.04,33.17,273
kinarut|,MY,,16,5.82,116.05,232
kindia|,GN,,117,10.06,-12.87,92
kindu|,CD,,136,-2.94,25.92,85
kinel|Kinel',RU,,34,53.23,50.63,254
kinel cherkassy|Kinel'-Cherkassy,RU,,18,53.47,51.47,254
kineshma|,RU,,93,57.44,42.13,252
king of prussia|King of Prussia,US,PA,20,40.09,-75.4,294
king s lynn|King's Lynn,GB,,46,52.75,0.4,131
kingisepp|,RU,,51,59.37,28.61,252
kingman|,US,AZ,29,35.19,-114.05,300
kingori|,TZ,,23,-3.28,36.98,214
kings bridge|,US,NY,75,40.88,-73.91,294
kings park|,US,NY,17,40.89,-73.26,294
kingsford|,AU,NSW,15,-33.92,151.23,31
kingsland|,US,GA,16,30.8,-81.69,294
kingsport|,US,TN,53,36.55,-82.56,294
kingston|,JM,,938,18,-76.79,161;,CA,ON,114,44.23,-76.48,75;,US,NY,23,41.93,-74,294
kingston upon hull|Kingston upon Hull,GB,,314,53.74,-0.34,131
kingstown|,VC,,25,13.16,-61.23,190
kingstown park|,VC,,18,13.16,-61.23,190
kingsville|,US,TX,26,27.52,-97.86,230
kingswinford|,GB,,20,52.5,-2.17,131
kingswood|,GB,,65,51.45,-2.51,131
kinna|,SE,,15,57.51,12.69,127
kinshasa|,CD,,7786,-4.33,15.31,86
kinston|,US,NC,21,35.26,-77.58,294
kintampo|,GH,,47,8.06,-1.73,44
kinwat|,IN,,26,19.63,78.2,41
kinzan|,KR,,25,36.1,127.49,176
kiomboi|,TZ,,24,-4.27,34.37,214
kippax|,GB,,16,53.77,-1.37,131
kipushi|,CD,,62,-11.76,27.25,85
kirando|,TZ,,33,-7.42,30.6,214
kirandul|,IN,,19,18.64,81.26,41
kiraoli|,IN,,21,27.14,77.79,41
kiratpur|,IN,,60,29.51,78.21,41
kiratu|,TZ,,20,-3.33,35.67,214
kirchhain|,DE,,16,50.83,8.93,108
kirchheim unter teck|Kirchheim unter Teck,DE,,40,48.65,9.45,108
kirchlengern|,DE,,16,52.2,8.63,108
kireka|,UG,,18,0.35,32.65,167
kireyevsk|,RU,,26,53.93,37.93,252
kirguli|,UZ,,20,40.44,71.77,308
kirikhan|,TR,,61,36.5,36.36,284
kirikkale|,TR,,211,39.85,33.51,284
kirishi|,RU,,56,59.45,32.02,252
kirkagac|,TR,,27,39.11,27.67,284
kirkby|,GB,,43,53.48,-2.89,131
kirkby in ashfield|Kirkby in Ashfield,GB,,28,53.1,-1.24,131
kirkcaldy|,GB,,49,56.12,-3.16,131
kirkintilloch|,GB,,20,55.94,-4.15,131
kirkkonummi|,FI,,33,60.12,24.44,126
kirkland|,US,WA,87,47.68,-122.21,299;,CA,QC,20,45.45,-73.87,75
kirklareli|,TR,,58,41.74,27.23,284
kirksville|,US,MO,18,40.19,-92.58,230
kirkuk|,IQ,,601,35.47,44.39,157
kirkwood|,US,MO,28,38.58,-90.41,230
kirov|,RU,,457,58.6,49.66,256;,RU,,39,54.07,34.3,252
kirovgrad|,RU,,23,57.43,60.06,185
kirovo chepetsk|Kirovo-Chepetsk,RU,,90,58.55,50.04,256
kirovs k|Kirovs'k,UA,,40,48.64,38.64,292
kirovsk|,RU,,30,67.61,33.67,252;,RU,,25,59.88,31,252
kirsanov|,RU,,18,52.65,42.72,252
kirsehir|,TR,,94,39.15,34.16,284
kirtipur|,NP,,45,27.68,85.28,155
kiruna|,SE,,17,67.86,20.23,127
kirwan|,AU,QLD,21,-19.3,146.73,27
kiryas joel|,US,NY,23,41.34,-74.17,294
kiryat gat|,IL,,47,31.61,34.76,152
kiryu|,JP,,110,36.4,139.33,164
kirzhach|,RU,,31,56.15,38.86,252
kisai|,JP,,21,36.1,139.58,164
kisangani|,CD,,539,0.52,25.19,85
kisaran|,ID,,130,2.98,99.62,146
kisarazu|,JP,,123,35.38,139.93,164
kisela voda|,MK,,58,41.95,21.5,204
kiselevsk|,RU,,104,53.99,86.66,259
kisesa|,TZ,,30,-3.08,34.15,214
kish|,IR,,21,26.56,54.02,2
kishanganj|,IN,,95,26.1,87.96,41
kishangarh|,IN,,132,26.59,74.85,41
kishapu|,TZ,,16,-3.62,33.87,214
kishiwada|,JP,,206,34.47,135.37,164
kishorganj|,BD,,91,24.44,90.78,40
kishtwar|,IN,,21,33.31,75.77,41
kisi|,NG,,156,9.08,3.85,95
kisii|,KE,,29,-0.68,34.77,166
kiskoros|,HU,,15,46.62,19.29,145
kiskunfelegyhaza|,HU,,32,46.71,19.84,145
kiskunhalas|,HU,,29,46.43,19.48,145
kislovodsk|,RU,,133,43.91,42.72,252
kismayo|,SO,,235,-0.36,42.55,278
kispest|,HU,,61,47.45,19.14,145
kissidougou|,GN,,47,9.18,-10.1,92
kissimmee|,US,FL,69,28.3,-81.42,294
kisumu|,KE,,216,-0.1,34.76,166
kisvarda|,HU,,18,48.22,22.08,145
kitahama|,JP,,24,35.17,135.92,164
kitahiroshima|,JP,,62,42.98,141.57,164
kitaibaraki|,JP,,51,36.79,140.75,164
kitakami|,JP,,94,39.28,141.12,164
kitakata|,JP,,37,37.65,139.87,164
kitakyushu|,JP,,998,33.85,130.85,164
kitale|,KE,,75,1.02,35.01,166
kitama|,TZ,,16,-10.72,39.73,214
kitami|,JP,,113,43.8,143.89,164
kitchener|,CA,ON,234,43.43,-80.51,75
kitgum|,UG,,57,3.28,32.89,167
kithor|,IN,,25,28.87,77.94,41
kitob|,UZ,,42,39.12,66.89,307
kitsuki|,JP,,23,33.42,131.62,164
kitui|,KE,,16,-1.37,38.01,166
kitwe|,ZM,,401,-12.8,28.21,217
kitzingen|,DE,,21,49.74,10.15,108
kivertsi|,UA,,17,50.83,25.46,292
kivsharivka|,UA,,20,49.63,37.69,292
kiwira|,TZ,,21,-9.17,33.54,214
kiyawa|,NG,,18,11.78,9.61,95
kizel|,RU,,22,59.05,57.65,185
kizhake chalakudi|,IN,,49,10.3,76.34,41
kizilcahamam|,TR,,18,40.47,32.65,284
kiziltepe|,TR,,150,37.19,40.58,284
kizilyurt|,RU,,33,43.19,46.89,252
kizlyar|,RU,,51,43.85,46.71,252
kladno|,CZ,,70,50.15,14.1,106
klaeng|,TH,,56,12.78,101.65,171
klagenfurt am worthersee|Klagenfurt am Worthersee,AT,,91,46.62,14.31,25
klaipeda|,LT,,192,55.71,21.14,194
klamath falls|,US,OR,21,42.22,-121.78,299
klang|,MY,,880,3.04,101.44,231
klangenan|,ID,,88,-6.71,108.44,146
klasterec nad ohri|Klasterec nad Ohri,CZ,,15,50.39,13.18,106
klaten|,ID,,127,-7.71,110.61,146
klatovy|,CZ,,23,49.4,13.3,106
klebang besar|,MY,,39,2.22,102.2,231
kleinmachnow|,DE,,18,52.41,13.23,108
klerksdorp|,ZA,,179,-26.85,26.67,69
kleve|,DE,,49,51.79,6.14,108
klimovsk|,RU,,55,55.36,37.53,252
klin|,RU,,81,56.33,36.73,252
klingenstein|,DE,,16,48.42,9.91,108
klintsy|,RU,,66,52.76,32.24,252
klodzko|,PL,,28,50.43,16.66,107
klosterneuburg|,AT,,16,48.31,16.33,25
kloten|,CH,,16,47.45,8.58,90
kluang|,MY,,170,2.03,103.32,231
kluczbork|,PL,,26,50.97,18.22,107
klungkung|,ID,,28,-8.53,115.4,147
knjazevac|,RS,,25,43.57,22.26,144
knokke heist|Knokke-Heist,BE,,34,51.35,3.27,42
knoxville|,US,TN,185,35.96,-83.92,294
knurow|,PL,,40,50.22,18.65,107
knysna|,ZA,,69,-34.04,23.05,69
ko samui|,TH,,50,9.54,99.94,171
koath|,IN,,17,25.33,84.26,41
kobanya|,HU,,78,47.48,19.14,145
kobayashi|,JP,,40,31.98,130.98,164
kobe|,JP,,1528,34.69,135.18,164
koblenz|,DE,,107,50.35,7.58,108
kobryn|,BY,,51,52.21,24.36,70
kobuleti|,GE,,19,41.82,41.78,36
kobylka|,PL,,18,52.34,21.2,107
kocaali|,TR,,15,41.05,30.85,284
koch ang|Koch'ang,KR,,73,35.43,126.7,176
koch bihar|,IN,,79,26.33,89.45,41
kochani|,MK,,34,41.92,22.41,204
kochenevo|,RU,,16,55.02,82.2,262
kochi|,JP,,336,33.55,133.53,164
kochubeyevskoye|,RU,,28,44.64,41.85,252
kodaikanal|,IN,,35,10.24,77.49,41
kodamacho kodamaminami|Kodamacho-kodamaminami,JP,,22,36.18,139.13,164
kodar|,IN,,59,17,79.97,41
kodarma|,IN,,19,24.47,85.59,41
kodinar|,IN,,35,20.79,70.7,41
kodinsk|,RU,,16,58.61,99.17,260
kodoli|,IN,,18,16.88,74.19,41
kodungallur|,IN,,34,10.23,76.2,41
koeln|Koln,DE,,963,50.93,6.95,108
koelwar|,IN,,25,25.58,84.8,41
koesan|,KR,,44,36.81,127.79,176
koforidua|,GH,,96,6.09,-0.26,44
kofu|,JP,,190,35.67,138.57,164
koga|,JP,,60,33.73,130.47,164;,JP,,58,36.18,139.72,164
kogalym|,RU,,58,62.27,74.48,185
kogarah|,AU,NSW,16,-33.97,151.14,31
koge|,DK,,34,55.46,12.18,111
kogon shahri|,UZ,,63,39.73,64.55,307
kogota|,JP,,20,38.55,141.05,164
koh kong|,KH,,33,11.62,102.98,171
kohat|,PK,,151,33.58,71.45,5
kohima|,IN,,92,25.67,94.11,41
kohtla jarve|Kohtla-Jarve,EE,,46,59.4,27.27,119
koidu|,SL,,88,8.64,-10.97,277
kokhma|,RU,,29,56.93,41.09,252
kokkola|,FI,,36,63.84,23.13,126
kokologo|,BF,,26,12.19,-1.88,43
kokomo|,US,IN,58,40.49,-86.13,295
kokopo|,PG,,26,-4.34,152.27,150
kokrajhar|,IN,,32,26.4,90.27,41
kokshetau|,KZ,,124,53.28,69.4,183
koksijde|,BE,,21,51.12,2.64,42
kokstad|,ZA,,25,-30.55,29.42,69
kokubu matsuki|Kokubu-matsuki,JP,,58,31.73,130.77,164
kokubunji|,JP,,119,35.7,139.48,164
kol chugino|Kol'chugino,RU,,46,56.3,39.38,252
kolar|,IN,,126,13.14,78.13,41
kolaras|,IN,,17,25.22,77.61,41
kolasib|,IN,,25,24.22,92.68,41
kolbermoor|,DE,,18,47.85,12.07,108
kolda|,SN,,59,12.89,-14.94,139
kolding|,DK,,55,55.49,9.47,111
kolea|,DZ,,32,36.64,2.77,116
kolhapur|,IN,,516,16.7,74.23,41
kolin|,CZ,,30,50.03,15.2,106
kolkata|,IN,,4631,22.56,88.36,41
kolkhozobod|,TJ,,18,37.59,68.66,4
kollam|,IN,,394,8.88,76.58,41
kollegal|,IN,,56,12.15,77.11,41
koln|,DE,,963,50.93,6.95,108
kolo|,PL,,23,52.2,18.64,107
kolobrzeg|,PL,,44,54.18,15.58,107
kolokani|,ML,,49,13.57,-8.03,93
kolomenskoye|,RU,,30,55.67,37.68,252
kolomna|,RU,,148,55.08,38.78,252
kolomyagi|,RU,,40,60.02,30.28,252
kolomyia|,UA,,62,48.53,25.04,292
kolonnawa|,LK,,58,6.93,79.88,191
kolpashevo|,RU,,28,58.31,82.91,261
kolpino|,RU,,139,59.75,30.59,252
kolwezi|,CD,,418,-10.71,25.47,85
komaki|,JP,,151,35.28,136.92,164
komarno|,SK,,36,47.76,18.12,276
komarom|,HU,,20,47.74,18.12,145
komatipoort|,ZA,,21,-25.43,31.95,216
komatsu|,JP,,109,36.4,136.45,164
komatsushimacho|,JP,,43,34,134.58,164
kombissiri|,BF,,30,12.07,-1.34,43
kombolcha|,ET,,94,11.08,39.74,110
komendantsky aerodrom|Komendantsky aerodrom,RU,,84,60,30.28,252
komlo|,HU,,27,46.19,18.26,145
kommunar|,RU,,17,59.62,30.39,252
komono|,JP,,41,35,136.52,164
komoro|,JP,,46,36.32,138.43,164
komotini|,GR,,46,41.12,25.41,7
komsomolsk on amur|Komsomolsk-on-Amur,RU,,276,50.55,137.01,266
kon tum|,VN,,47,14.35,108.01,170
konakovo|,RU,,42,56.7,36.77,252
konan|,JP,,100,35.33,136.87,164
konarka|,IN,,17,19.9,86.11,41
konch|,IN,,53,25.99,79.15,41
kondagaon|,IN,,28,19.59,81.66,41
kondapalle|,IN,,39,16.62,80.54,41
kondoa|,TZ,,24,-4.9,35.78,214
kondopoga|,RU,,34,62.21,34.26,252
kondrovo|,RU,,17,54.81,35.93,252
koneurgench|,TM,,30,42.33,59.15,288
kongolo|,CD,,32,-5.39,27,85
kongoussi|,BF,,26,13.33,-1.53,43
kongsberg|,NO,,18,59.67,9.65,236
konibodom|,TJ,,50,40.29,70.43,4
konigs wusterhausen|,DE,,33,52.3,13.63,108
konigsbrunn|,DE,,27,48.28,10.89,108
konigslutter am elm|Konigslutter am Elm,DE,,16,52.25,10.82,108
konigstein im taunus|Konigstein im Taunus,DE,,16,50.18,8.47,108
konigswinter|,DE,,41,50.68,7.19,108
konin|,PL,,81,52.22,18.25,107
koniz|,CH,,37,46.92,7.41,90
konjic|,BA,,16,43.65,17.96,37
konnagar|,IN,,76,22.71,88.34,41
konnur|,IN,,19,16.2,74.75,41
konongo|,GH,,41,6.62,-1.22,44
konosu|,JP,,88,36.07,139.52,164
konotop|,UA,,92,51.24,33.2,292
konskie|,PL,,21,51.19,20.41,107
konstancin jeziorna|Konstancin-Jeziorna,PL,,17,52.09,21.12,107
konstantinovsk|,RU,,19,47.58,41.09,252
konstantynow lodzki|Konstantynow lodzki,PL,,17,51.75,19.33,107
konstanz|,DE,,81,47.66,9.18,108
kontagora|,NG,,99,10.4,5.47,95
kontich|,BE,,20,51.13,4.45,42
konya|,TR,,876,37.87,32.48,284
konz|,DE,,18,49.7,6.58,108
koothanallur|,IN,,23,10.72,79.52,41
kopaganj|,IN,,34,26.02,83.57,41
kopargaon|,IN,,65,19.88,74.48,41
kopavogur|,IS,,32,64.11,-21.91,158
kopenick|,DE,,60,52.45,13.57,108
koper|,SI,,25,45.55,13.73,275
kopeysk|,RU,,71,55.12,61.63,185
koping|,SE,,18,59.51,15.99,127
kopoky|,MG,,15,-25.2,45.2,202
koppal|,IN,,61,15.35,76.15,41
koprivnica|,HR,,26,46.16,16.83,38
koprivnice|,CZ,,23,49.6,18.14,106
koraput|,IN,,41,18.81,82.71,41
koratla|,IN,,60,18.82,78.71,41
korba|,IN,,419,22.35,82.7,41;,TN,,34,36.58,10.86,117
korbach|,DE,,24,51.28,8.87,108
korce|,AL,,58,40.62,20.78,8
koreatown|,US,CA,124,34.06,-118.3,299
koregaon|,IN,,26,18.65,74.06,41
korem|,ET,,31,12.51,39.52,110
korenovsk|,RU,,42,45.47,39.45,252
korfez|,TR,,91,40.77,29.78,284
korgan|,TR,,17,40.82,37.35,284
korhogo|,CI,,167,9.46,-5.63,91
korinthos|,GR,,30,37.94,22.95,7
koriyama|,JP,,341,37.4,140.38,164
korkino|,RU,,40,54.89,61.4,185
korkuteli|,TR,,20,37.06,30.2,284
korntal|,DE,,18,48.83,9.12,108
kornwestheim|,DE,,31,48.86,9.19,108
korolev|,RU,,140,55.91,37.83,252
koronadal|,PH,,126,6.5,124.85,242
koropi|,GR,,19,37.9,23.87,7
korosten|Korosten',UA,,65,50.96,28.64,292
korostyshiv|,UA,,25,50.32,29.06,292
korrewegwijk|,NL,,17,53.23,6.57,235
korsakov|,RU,,35,46.63,142.78,269
korschenbroich|,DE,,33,51.19,6.51,108
korsholm|,FI,,17,63.11,21.68,126
korsor|,DK,,15,55.33,11.14,111
korsun shevchenkivskyi|Korsun-Shevchenkivskyi,UA,,19,49.42,31.26,292
kortenberg|,BE,,18,50.89,4.54,42
kortrijk|,BE,,74,50.83,3.26,42
korwai|,IN,,15,24.12,78.04,41
koryazhma|,RU,,43,61.31,47.17,252
korydallos|,GR,,63,37.98,23.65,7
kos|,GR,,19,36.89,27.29,7
kosamba|,IN,,33,21.46,72.96,41
kosan|,KP,,25,38.86,127.42,174
kosaya gora|,RU,,18,54.12,37.54,252
koscian|,PL,,24,52.09,16.65,107
koscierzyna|,PL,,23,54.12,17.98,107
koshigaya|,JP,,317,35.89,139.79,164
kosi|,IN,,52,27.79,77.44,41
kosice|,SK,,237,48.71,21.26,276
kosigi|,IN,,15,15.86,77.24,41
koson|,UZ,,60,39.04,65.58,307
kosong|,KR,,62,38.38,128.47,176
kosonsoy|,UZ,,44,41.25,71.55,308
kosovo polje|,XK,,16,42.66,21.1,144
kostanay|,KZ,,210,53.21,63.62,187
kosti|,SD,,345,13.16,32.66,273
kostomuksha|,RU,,30,64.57,30.58,252
kostopil|Kostopil',UA,,31,50.88,26.45,292
kostroma|,RU,,278,57.77,40.93,252
kostrzyn nad odra|Kostrzyn nad Odra,PL,,18,52.59,14.65,107
kostyantynivka|,UA,,91,48.53,37.71,292
koszalin|,PL,,107,54.19,16.17,107
kot addu|,PK,,104,30.47,70.97,5
kot diji|,PK,,26,27.34,68.71,5
kot ghulam muhammad|,PK,,21,32.33,74.55,5
kot malik barkhurdar|,PK,,69,30.2,66.99,5
kot mumin|,PK,,38,32.19,73.03,5
kot radha kishan|,PK,,46,31.17,74.1,5
kot samaba|,PK,,23,28.55,70.47,5
kota|,IN,,763,25.18,75.84,41;,IN,,16,22.3,82.02,41
kota bharu|,MY,,1460,6.12,102.24,231
kota kinabalu|,MY,,457,5.97,116.07,232
kota tinggi|,MY,,53,1.74,103.9,231
kotabumi|,ID,,42,-4.83,104.88,146
kotagiri|,IN,,29,11.42,76.86,41
kotamangalam|,IN,,38,10.06,76.63,41
kotaparh|,IN,,15,19.14,82.33,41
kotdwara|,IN,,27,29.75,78.52,41
kotel nich|Kotel'nich,RU,,28,58.31,48.35,256
kotel niki|Kotel'niki,RU,,18,55.64,37.84,252
kotel nikovo|Kotel'nikovo,RU,,20,47.63,43.14,253
kothen|,DE,,29,51.75,11.97,108
kotido|,UG,,19,2.98,34.13,167
kotikawatta|,LK,,65,6.93,79.91,191
kotka|,FI,,55,60.47,26.95,126
kotkapura|,IN,,81,30.58,74.83,41
kotlas|,RU,,59,61.26,46.65,252
kotli|,PK,,640,33.52,73.9,5
kotli loharan|,PK,,21,32.59,74.49,5
kotlovka|,RU,,64,55.66,37.6,252
kotma|,IN,,32,23.2,81.98,41
kotovo|,RU,,27,50.32,44.8,253
kotovsk|,RU,,33,52.59,41.5,252
kotputli|,IN,,44,27.7,76.2,41
kotri|,PK,,73,25.37,68.31,5
kottagudem|,IN,,79,17.55,80.62,41
kottayam|,IN,,59,9.59,76.52,41
kotturu|,IN,,24,14.82,76.22,41
koudougou|,BF,,87,12.25,-2.36,43
koulamoutou|,GA,,16,-1.14,12.46,130
koulikoro|,ML,,24,12.86,-7.56,93
koumra|,TD,,36,8.91,17.55,96
koungou|,YT,,18,-12.73,45.2,313
koupela|,BF,,32,12.18,-0.35,43
kourou|,GF,,24,5.16,-52.64,132
kousa|,EG,,60,25.92,32.76,120
kousseri|,CM,,436,12.08,15.03,89
koutiala|,ML,,99,12.39,-5.46,93
kouvola|,FI,,31,60.87,26.7,126
kovancilar|,TR,,23,38.72,39.86,284
kovdor|,RU,,20,67.57,30.48,252
kovel|,UA,,66,51.22,24.71,292
kovilpatti|,IN,,90,9.17,77.87,41
kovrov|,RU,,154,56.36,41.32,252
kovur|,IN,,36,14.5,79.99,41
kovvur|,IN,,40,17.02,81.73,41
kovylkino|,RU,,21,54.04,43.91,252
kowloon|,HK,,2020,22.32,114.18,141
kowon up|Kowon-up,KP,,21,39.44,127.24,174
koynanagar|,IN,,28,17.4,73.77,41
koysinceq|,IQ,,45,36.08,44.63,157
koz modem yansk|Koz'modem'yansk,RU,,23,56.34,46.56,252
kozakai cho|Kozakai-cho,JP,,22,34.8,137.36,164
kozan|,TR,,88,37.46,35.82,284
kozani|,GR,,36,40.3,21.79,7
kozanow|,PL,,16,51.14,16.97,107
kozel sk|Kozel'sk,RU,,20,54.04,35.77,252
kozeyevo|,RU,,50,55.87,37.62,252
kozhikode|,IN,,440,11.25,75.78,41
kozhukhovo|,RU,,50,55.7,37.67,252
kozienice|,PL,,19,51.58,21.55,107
kozluk|,TR,,30,38.19,41.48,284
kozyatyn|,UA,,26,49.71,28.83,292
kpalime|,TG,,75,6.9,0.63,286
kpandu|,GH,,28,7,0.29,44
kraaifontein|,ZA,,58,-33.85,18.72,69
krabi|,TH,,31,8.07,98.91,171
kragujevac|,RS,,147,44.02,20.92,144
krakow|,PL,,755,50.06,19.94,107
kraksaan|,ID,,28,-7.76,113.4,146
kraljevo|,RS,,83,43.73,20.69,144
kralupy nad vltavou|Kralupy nad Vltavou,CZ,,17,50.24,14.31,106
kramators k|Kramators'k,UA,,174,48.72,37.56,292
kranj|,SI,,37,46.24,14.36,275
krapkowice|,PL,,18,50.48,17.97,107
krasnik|,PL,,36,50.92,22.23,107
krasnoarmeysk|,RU,,26,51.02,45.7,255;,RU,,26,56.1,38.13,252
krasnoarmeyskaya|,RU,,29,45.37,38.21,252
krasnodar|,RU,,650,45.04,38.98,252
krasnogorsk|,RU,,93,55.82,37.33,252
krasnogvardeyskoye|,RU,,16,45.85,41.52,252
krasnogvargeisky|,RU,,337,59.97,30.48,252
krasnohrad|,UA,,21,49.38,35.44,292
krasnokamensk|,RU,,54,50.1,118.04,267
krasnokamsk|,RU,,53,58.08,55.76,185
krasnoobsk|,RU,,17,54.92,82.99,262
krasnotur insk|Krasnotur'insk,RU,,63,59.77,60.21,185
krasnoufimsk|,RU,,43,56.61,57.77,185
krasnoural sk|Krasnoural'sk,RU,,27,58.36,60.04,185
krasnovishersk|,RU,,18,60.41,57.08,185
krasnoyarsk|,RU,,927,56.02,92.87,260
krasnoye selo|,RU,,44,59.74,30.09,252
krasnoznamensk|,RU,,34,55.6,37.04,252
krasnystaw|,PL,,20,50.98,23.17,107
krasnyy luch|,UA,,90,48.14,38.94,292
krasnyy sulin|,RU,,44,47.89,40.07,252
krasyliv|,UA,,20,49.65,26.97,292
krathum baen|,TH,,73,13.65,100.26,171
kratie|,KH,,20,12.49,106.02,169
krefeld|,DE,,238,51.34,6.55,108
kremenchuk|,UA,,227,49.07,33.42,292
kremenets|,UA,,21,50.1,25.72,292
kreminna|,UA,,24,49.05,38.22,292
kresek|,ID,,110,-6.13,106.38,146
krestovskiy ostrov|Krestovskiy ostrov,RU,,20,59.97,30.26,252
kretinga|,LT,,22,55.89,21.24,194
kreuzau|,DE,,18,50.75,6.49,108
kreuzberg|,DE,,148,52.5,13.4,108
kreuzlingen|,CH,,18,47.65,9.18,90
kreuztal|,DE,,32,50.97,7.99,108
krian|,ID,,39,-7.41,112.58,146
kribi|,CM,,55,2.94,9.91,89
kriel|,ZA,,15,-26.27,29.23,69
kriens|,CH,,25,47.03,8.29,90
krimpen aan den ijssel|Krimpen aan den IJssel,NL,,29,51.92,4.6,235
krishnagiri|,IN,,66,12.52,78.21,41
krishnanagar|,IN,,146,23.41,88.49,41
krishnarajpet|,IN,,24,12.67,76.49,41
kristiansand|,NO,,64,58.15,8,236
kristianstad|,SE,,40,56.03,14.15,127
kristiansund|,NO,,17,63.11,7.73,236
kristinehamn|,SE,,19,59.31,14.11,127
kriva palanka|,MK,,21,42.2,22.33,144
krnov|,CZ,,26,50.09,17.7,106
krolevets|Krolevets',UA,,24,51.55,33.38,292
kromeriz|,CZ,,29,49.3,17.39,106
kronach|,DE,,18,50.24,11.33,108
kronberg|,DE,,18,50.18,8.52,108
kronberg tal|,DE,,18,50.18,8.5,108
kronstadt|,RU,,43,60,29.77,252
kroonstad|,ZA,,104,-27.65,27.23,69
kropotkin|,RU,,80,45.44,40.58,252
kropyvnytskyi|,UA,,249,48.51,32.26,292
krosno|,PL,,48,49.69,21.77,107
krotoszyn|,PL,,29,51.7,17.44,107
kroya|,ID,,23,-7.63,109.25,146
krugersdorp|,ZA,,379,-26.09,27.78,69
kruisfontein|,ZA,,19,-34,24.73,69
kruje|,AL,,21,41.51,19.79,8
krusevac|,RS,,75,43.58,21.33,144
krychaw|,BY,,28,53.71,31.72,70
krymsk|,RU,,58,44.93,37.99,252
kryvyi rih|,UA,,652,47.91,33.38,292
ksar chellala|,DZ,,58,35.21,2.32,116
ksar el boukhari|Ksar el Boukhari,DZ,,77,35.89,2.75,116
ksar el kebir|,MA,,109,35,-5.9,198
ksar hellal|,TN,,40,35.65,10.89,117
ksour essaf|,TN,,28,35.42,10.99,117
kstovo|,RU,,67,56.15,44.2,252
kuah|,MY,,30,6.33,99.84,231
kuala belait|,BN,,31,4.58,114.23,50
kuala kangsar|,MY,,39,4.77,100.93,231
kuala kedah|,MY,,19,6.1,100.3,231
kuala lipis|,MY,,15,4.18,102.05,231
kuala lumpur|,MY,,1454,3.14,101.69,231
kuala pilah|,MY,,20,2.74,102.25,231
kuala selangor|,MY,,56,3.35,101.25,146
kuala terengganu|,MY,,285,5.33,103.14,231
kuala tungkal|,ID,,34,-0.82,103.46,146
kualakapuas|,ID,,36,-3.01,114.39,149
kualalumpur|Kuala Lumpur,MY,,1454,3.14,101.69,231
kuang|,MY,,21,3.26,101.55,231
kuantan|,MY,,366,3.81,103.33,231
kubinka|,RU,,26,55.58,36.7,252
kuchaiburi|,IN,,23,22.27,86.17,41
kuchaman|,IN,,57,27.15,74.86,41
kuchera|,IN,,22,26.99,73.97,41
kuchinarai|,TH,,21,16.54,104.05,171
kuching|,MY,,570,1.55,110.33,232
kucove|,AL,,18,40.8,19.92,8
kudachi|,IN,,19,16.63,74.85,41
kudamatsu|,JP,,53,34,131.87,164
kudat|,MY,,32,6.89,116.82,232
kudepsta|,RU,,17,43.5,39.89,252
kudligi|,IN,,23,14.9,76.39,41
kudus|,ID,,92,-6.8,110.84,146
kudymkar|,RU,,32,59.01,54.66,185
kufa|,IQ,,110,32.05,44.44,157
kuhdasht|,IR,,100,33.53,47.61,2
kui buri|,TH,,19,12.08,99.85,171
kujang up|Kujang-up,KP,,20,39.87,126.03,174
kuje|,NG,,97,8.88,7.23,95
kuju|,IN,,19,23.73,85.51,41
kukatpalli|,IN,,342,17.48,78.41,41
kukawa|,NG,,16,12.92,13.57,95
kukes|,AL,,18,42.08,20.42,8
kukichuo|,JP,,73,36.07,139.67,164
kukmor|,RU,,17,56.19,50.89,252
kukshi|,IN,,26,22.21,74.76,41
kula|,TR,,31,38.55,28.65,284
kulachi|,PK,,22,31.93,70.46,5
kulai|,MY,,64,1.66,103.6,231
kulebaki|,RU,,38,55.41,42.53,252
kulgam|,IN,,16,33.64,75.02,41
kulim|,MY,,171,5.36,100.56,231
kulittalai|,IN,,27,10.93,78.41,41
kulmbach|,DE,,28,50.1,11.45,108
kulob|,TJ,,79,37.91,69.78,4
kulp|,TR,,27,38.5,41.01,284
kulpahar|,IN,,19,25.32,79.64,41
kultali|,IN,,188,21.9,88.4,41
kulti|,IN,,305,23.73,86.84,41
kulu|,TR,,47,39.1,33.08,284;,IN,,20,31.96,77.11,41
kulunda|,RU,,15,52.57,78.94,186
kumagaya|,JP,,156,36.13,139.39,164
kumagunnam|,NG,,17,13.15,10.63,49
kumamoto|,JP,,680,32.81,130.69,164
kumanovo|,MK,,76,42.13,21.71,204
kumasi|,GH,,1469,6.69,-1.62,44
kumba|,CM,,144,4.64,9.45,89
kumbakonam|,IN,,139,10.96,79.39,41
kumbalam|,IN,,24,9.91,76.31,41
kumbhraj|,IN,,16,24.37,77.05,41
kumbo|,CM,,54,6.2,10.67,89
kumertau|,RU,,65,52.77,55.78,185
kumhari|,IN,,38,21.27,81.52,41
kumher|,IN,,22,27.32,77.37,41
kumla|,SE,,17,59.13,15.14,127
kumo|,NG,,36,10.05,11.21,95
kumru|,TR,,32,40.87,37.26,284
kumta|,IN,,28,14.43,74.42,41
kuna|,US,ID,17,43.49,-116.42,302
kunda|,IN,,25,25.72,81.51,41
kundarkhi|,IN,,27,28.68,78.79,41
kundgol|,IN,,18,15.26,75.25,41
kundian|,PK,,35,32.46,71.48,5
kundla|,IN,,77,21.34,71.31,41
kunduz|,AF,,162,36.73,68.86,3
kungalv|,SE,,24,57.87,11.98,127
kungsbacka|,SE,,19,57.49,12.08,127
kungsholmen|,SE,,69,59.33,18.04,127
kungur|,RU,,66,57.44,56.96,185
kunigal|,IN,,33,13.02,77.03,41
kuningan|,ID,,72,-6.98,108.48,146
kunjah|,PK,,28,32.53,73.97,5
kunnamangalam|,IN,,38,11.3,75.88,41
kunnamkulam|,IN,,64,10.65,76.07,41
kunri|,PK,,27,25.18,69.57,5
kunwi|,KR,,34,36.23,128.57,176
kunzell|,DE,,16,50.54,9.72,108
kunzelsau|,DE,,15,49.28,9.68,108
kuopio|,FI,,89,62.89,27.68,126
kupang|,ID,,282,-10.17,123.61,147
kupchino|,RU,,54,59.85,30.36,252
kupino|,RU,,16,54.37,77.3,262
kupjansk|,UA,,32,49.71,37.62,292
kuppam|,IN,,20,12.75,78.34,41
kur yanovo|Kur'yanovo,RU,,30,55.65,37.7,252
kurakhovo|,UA,,21,47.99,37.28,292
kurandvad|,IN,,21,16.68,74.59,41
kurashiki|,JP,,438,34.58,133.77,164
kuraymah|,SD,,20,18.55,31.85,273
kurayoshi|,JP,,48,35.43,133.82,164
kurayyimah|,JO,,18,32.28,35.6,153
kurchaloy|,RU,,21,43.2,46.09,252
kurchatov|,RU,,47,51.66,35.65,252
kurduvadi|,IN,,23,18.09,75.42,41
kure|,JP,,197,34.23,132.57,164
kurgan|,RU,,343,55.45,65.33,185
kurganinsk|,RU,,48,44.88,40.6,252
kurihashi|,JP,,28,36.13,139.7,164
kurinjippadi|,IN,,23,11.55,79.59,41
kurnool|,IN,,460,15.83,78.04,41
kurobe shi|Kurobe-shi,JP,,43,36.9,137.45,164
kuroda|,JP,,33,35.35,136.78,164
kuroishi|,JP,,39,40.65,140.58,164
kuroiso|,JP,,61,36.97,140.05,164
kurortnyy|,RU,,71,60.17,29.91,252
kurovskoye|,RU,,19,55.58,38.92,252
kursk|,RU,,409,51.74,36.19,252
kurtalan|,TR,,32,37.93,41.68,284
kurtamysh|,RU,,18,54.91,64.43,185
kurten|,DE,,20,51.05,7.27,108
kurume|,JP,,238,33.32,130.52,164
kurunegala|,LK,,29,7.48,80.37,191
kurye|,KR,,30,35.21,127.46,176
kusa|,RU,,20,55.34,59.44,185
kusadasi|,TR,,63,37.86,27.26,284
kusatsu|,JP,,128,35.02,135.97,164
kushchevskaya|,RU,,30,46.56,39.63,252
kushikino|,JP,,26,31.72,130.27,164
kushima|,JP,,22,31.49,131.24,164
kushiro|,JP,,184,42.98,144.37,164
kushk|,AF,,17,33.3,61.95,3
kushtagi|,IN,,24,15.76,76.19,41
kushtia|,BD,,136,23.9,89.12,40
kushva|,RU,,34,58.29,59.76,185
kuskovo|,RU,,30,55.73,37.83,252
kusong|,KP,,31,39.98,125.24,174
kut chap|,TH,,25,17.43,102.57,171
kuta|,ID,,30,-8.72,115.17,147
kutahya|,TR,,185,39.42,29.98,284
kutaisi|,GE,,178,42.27,42.69,36
kutiatodu|,IN,,23,9.8,76.33,41
kutiyana|,IN,,17,21.62,69.98,41
kutloanong|,ZA,,95,-27.83,26.75,69
kutna hora|,CZ,,21,49.95,15.27,106
kutno|,PL,,48,52.23,19.36,107
kutoarjo|,ID,,31,-7.72,109.91,146
kuttampuzha|,IN,,25,10.15,76.74,41
kuusamo|,FI,,17,65.97,29.18,126
kuvandyk|,RU,,29,51.48,57.36,185
kuwait city|,KW,,60,29.37,47.98,177
kuwana|,JP,,140,35.05,136.67,164
kuybyshev|,RU,,48,55.45,78.32,262
kuz minki|Kuz'minki,RU,,143,55.7,37.8,252
kuzhithurai|,IN,,21,8.32,77.19,41
kuznetsk|,RU,,90,53.12,46.6,252
kwadukuza|KwaDukuza,ZA,,60,-29.33,31.29,69
kwale|,NG,,20,5.71,6.43,95
kwang binh|,VN,,31,17.47,106.62,171
kwangmyong|,KR,,358,37.48,126.87,176
kwangyang|,KR,,89,34.98,127.59,176
kwekwe|,ZW,,99,-18.93,29.81,314
kwidzyn|,PL,,38,53.72,18.93,107
kwinana|,AU,WA,30,-32.23,115.78,26
kyabe|,TD,,16,9.45,18.94,96
kyaikkami|,MM,,48,16.08,97.56,156
kyaiklat|,MM,,52,16.45,95.72,156
kyaikto|,MM,,49,17.31,97.01,156
kyain seikgyi township|,MM,,246,15.82,98.25,156
kyakhta|,RU,,18,50.36,106.45,263
kyathampalle|,IN,,42,19.67,78.53,41
kyaukse|,MM,,50,21.61,96.14,156
kyela|,TZ,,31,-9.58,33.85,214
kyenjojo|,UG,,19,0.63,30.62,167
kyiv|,UA,,2798,50.45,30.52,292
kyle|,US,TX,36,29.99,-97.88,230
kyongsong|,KP,,36,41.59,129.61,174
kyosai|,KR,,72,34.85,128.59,176
kyoto|,JP,,1460,35.02,135.75,164
kyrenia|,CY,,27,35.34,33.32,105
kyshtym|,RU,,42,55.71,60.55,185
kysucke nove mesto|,SK,,17,49.3,18.78,276
kyurdarmir|,AZ,,19,40.34,48.16,35
kyustendil|,BG,,48,42.28,22.69,45
kyzyl|,RU,,108,51.71,94.45,260
kyzyl kyya|Kyzyl-Kyya,KG,,32,40.26,72.13,168
kyzyl suu|Kyzyl-Suu,KG,,17,42.34,78.01,168
kyzylorda|,KZ,,300,44.85,65.51,184
l alfas del pi|l'Alfas del Pi,ES,,21,38.58,-0.1,123
l ancienne lorette|L'Ancienne-Lorette,CA,QC,17,46.79,-71.35,75
l antiga esquerra de l eixample|l'Antiga Esquerra de l'Eixample,ES,,42,41.39,2.16,123
l aquila|L'Aquila,IT,,34,42.35,13.4,159
l arbaa nait irathen|L'Arbaa Nait Irathen,DZ,,31,36.63,4.2,116
l assomption|L'Assomption,CA,QC,16,45.82,-73.43,75
l eliana|L'Eliana,ES,,17,39.57,-0.53,123
l govskiy|L'govskiy,RU,,24,51.63,35.28,252
l hay les roses|L'Hay-les-Roses,FR,,30,48.78,2.34,129
l hospitalet de llobregat|L'Hospitalet de Llobregat,ES,,257,41.36,2.1,123
l isle sur la sorgue|L'Isle-sur-la-Sorgue,FR,,17,43.92,5.05,129
la asuncion|,VE,,35,11.03,-63.86,98
la barca|,MX,,35,20.29,-102.55,219
la barceloneta|la Barceloneta,ES,,15,41.38,2.19,123
la baule escoublac|La Baule-Escoublac,FR,,18,47.29,-2.36,129
la blancarde|,FR,,15,43.3,5.41,129
la bonanova|,ES,,26,41.41,2.13,123
la bordeta|,ES,,19,41.37,2.14,123
la breita|,PE,,18,-4.26,-80.89,118
la cabima|,PA,,18,9.12,-79.54,239
la calera|,AR,,25,-31.34,-64.34,12
la canada flintridge|,US,CA,20,34.2,-118.19,299
la carlota|,PH,,41,10.42,122.92,242
la carolina|,ES,,16,38.28,-3.62,123
la castellana|,PH,,24,10.32,123.02,242
la ceiba|,HN,,130,15.76,-86.78,142
la ceja|,CO,,37,6.03,-75.43,97
la celle saint cloud|La Celle-Saint-Cloud,FR,,22,48.85,2.15,129
la chapelle sur erdre|La Chapelle-sur-Erdre,FR,,18,47.3,-1.55,129
la chaux de fonds|La Chaux-de-Fonds,CH,,37,47.1,6.83,90
la chorrera|,PA,,61,8.88,-79.78,239
la ciotat|,FR,,33,43.17,5.6,129
la concepcion|,PA,,18,8.51,-82.62,100
la courneuve|,FR,,37,48.93,2.4,129
la crau|,FR,,18,43.15,6.07,129
la crescenta montrose|La Crescenta-Montrose,US,CA,20,34.23,-118.24,299
la crosse|,US,WI,52,43.8,-91.24,230
la cruz|,MX,,16,23.92,-106.89,224
la defense|,FR,,20,48.89,2.24,129
la dolorita|,VE,,57,10.49,-66.79,98
la dorada|,CO,,82,5.45,-74.66,97
la ermita|,MX,,20,21.15,-101.73,219
la esperanza|,GT,,16,14.87,-91.56,71
la estrella|,CO,,49,6.16,-75.64,97
la falda|,AR,,15,-31.09,-64.49,12
la fleche|,FR,,19,47.7,-0.08,129
la fria|,VE,,27,8.22,-72.25,97
la garde|,FR,,28,43.12,6.01,129
la garenne colombes|La Garenne-Colombes,FR,,26,48.9,2.25,129
la gi|,VN,,161,10.66,107.77,170
la gomera|,GT,,24,14.08,-91.05,71
la goulette|,TN,,80,36.82,10.31,117
la grange|,US,IL,16,41.81,-87.87,230
la guaira|,VE,,25,10.6,-66.93,98
la guineueta|la Guineueta,ES,,15,41.44,2.17,123
la habana vieja|,CU,,95,23.13,-82.35,101
la habra|,US,CA,62,33.93,-117.95,299
la haute saint charles|La Haute-Saint-Charles,CA,QC,74,46.89,-71.37,75
la isla|,MX,,25,18.6,-96.15,219
la jagua de ibirico|La Jagua de Ibirico,CO,,19,9.56,-73.33,97
la jolla|,US,CA,43,32.85,-117.27,299
la laguna|,ES,,151,28.49,-16.32,124
la libertad|,EC,,76,-2.23,-80.91,99;,SV,,17,13.49,-89.32,282
la ligua|,CL,,25,-32.45,-71.23,94
la lima|,HN,,46,15.43,-87.92,142
la linea de la concepcion|La Linea de la Concepcion,ES,,65,36.17,-5.35,123
la louviere|,BE,,77,50.49,4.19,42
la madeleine|,FR,,24,50.65,3.08,129
la magdalena tlaltelulco|,MX,,17,19.28,-98.2,219
la mana|,EC,,16,-0.94,-79.23,99
la marina de port|la Marina de Port,ES,,30,41.36,2.14,123
la marque|,US,TX,16,29.37,-94.97,230
la maternitat i sant ramon|la Maternitat i Sant Ramon,ES,,24,41.38,2.12,123
la mesa|,US,CA,60,32.77,-117.02,299;,CO,,27,5.27,-73.92,97
la mirada|,US,CA,50,33.92,-118.01,299
la mohammedia|,TN,,67,36.67,10.16,117
la nova esquerra de l eixample|la Nova Esquerra de l'Eixample,ES,,58,41.38,2.15,123
la nucia|la Nucia,ES,,18,38.61,-0.13,123
la oliva|,ES,,22,28.61,-13.93,124
la orilla|,MX,,20,18,-102.23,219
la orotava|,ES,,41,28.39,-16.52,124
la oroya|,PE,,33,-11.52,-75.9,118
la palma|,US,CA,16,33.85,-118.05,299
la paz|,BO,,813,-16.5,-68.15,51;,MX,,215,24.14,-110.3,224;,PH,,26,15.44,120.73,242;,AR,,25,-30.74,-59.65,12;,UY,,20,-34.76,-56.23,306;,HN,,18,14.32,-87.68,142
la paz centro|,NI,,23,12.34,-86.68,143
la peca|,PE,,27,-5.61,-78.44,118
la piedad|,MX,,83,20.34,-102.03,219
la pineda|,ES,,17,41.08,1.19,123
la pintana|,CL,,201,-33.58,-70.63,94
la plata|,AR,,694,-34.92,-57.95,11;,CO,,19,2.39,-75.89,97
la pobla de vallbona|La Pobla de Vallbona,ES,,20,39.6,-0.55,123
la pomme|,FR,,18,43.29,5.44,129
la porte|,US,TX,35,29.67,-95.02,230;,US,IN,22,41.61,-86.71,230
la possession|,RE,,27,-20.93,55.33,250
la prairie|,CA,QC,22,45.42,-73.5,75
la presa|,US,CA,34,32.71,-117,299
la prosperitat|la Prosperitat,ES,,26,41.44,2.18,123
la providencia siglo xxi|La Providencia Siglo XXI,MX,,17,20.06,-98.72,219
la puente|,US,CA,41,34.02,-117.95,299
la punta|,AR,,15,-33.18,-66.31,21
la quinta|,US,CA,40,33.66,-116.31,299
la rinconada|,ES,,36,37.49,-5.98,123;,PE,,30,-14.63,-69.45,118
la rioja|,AR,,163,-29.41,-66.85,24
la roche sur yon|La Roche-sur-Yon,FR,,59,46.67,-1.43,129
la rochelle|,FR,,77,46.16,-1.15,129
la roda|,ES,,16,39.21,-2.16,123
la romana|,DO,,208,18.43,-68.97,113
la sagrera|,ES,,29,41.42,2.19,123
la salud|,CU,,29,22.87,-82.42,101
la sebala du mornag|La Sebala du Mornag,TN,,33,36.68,10.29,117
la serena|,CL,,155,-29.9,-71.25,94
la seyne sur mer|La Seyne-sur-Mer,FR,,62,43.1,5.88,129
la sierpe|,CU,,17,21.77,-79.27,101
la solana|,ES,,17,38.94,-3.24,123
la spezia|,IT,,88,44.1,9.82,159
la tebaida|,CO,,27,4.45,-75.79,97
la teste de buch|La Teste-de-Buch,FR,,27,44.63,-1.15,129
la trinidad|,PH,,41,16.45,120.59,242
la trinite|,MQ,,15,14.74,-60.96,208
la troncal|,EC,,36,-2.42,-79.34,99
la union|,PE,,35,-5.4,-80.74,118;,SV,,27,13.34,-87.84,282;,CL,,26,-40.29,-73.08,94;,CO,,23,4.53,-76.1,97;,ES,,18,37.62,-0.88,123;,CO,,15,1.6,-77.13,97
la valette du var|La Valette-du-Var,FR,,23,43.14,5.98,129
la vergne|,US,TN,35,36.02,-86.58,230
la verne|,US,CA,33,34.1,-117.77,299
la verneda i la pau|la Verneda i la Pau,ES,,29,41.42,2.2,123
la victoria|,VE,,87,10.23,-67.33,98
la vila de gracia|la Vila de Gracia,ES,,51,41.4,2.16,123
la villa del rosario|La Villa del Rosario,VE,,65,10.33,-72.31,97
la virginia|,CO,,34,4.9,-75.88,97
la vista|,US,NE,17,41.18,-96.03,230
laascaanood|,SO,,60,8.48,47.36,278
laatzen|,DE,,40,52.32,9.8,108
laayoune|,EH,,196,27.14,-13.19,121
labasa|,FJ,,28,-16.43,179.36,128
labe|,GN,,59,11.32,-12.28,92
labinsk|,RU,,62,44.63,40.74,252
labis|,MY,,22,2.38,103.02,231
labo|,PH,,18,14.15,122.83,242
laboulaye|,AR,,20,-34.13,-63.39,12
labrador|,AU,QLD,18,-27.94,153.4,27
labuan|,MY,,74,5.28,115.25,232;,ID,,34,-6.38,105.83,146
labuan bajo|,ID,,189,-8.5,119.89,147
labuhan deli|,ID,,50,3.73,98.67,146
labytnangi|,RU,,27,66.66,66.42,185
lac|,AL,,25,41.64,19.71,8
lacey|,US,WA,46,47.03,-122.82,299
lachhmangarh sikar|,IN,,48,27.82,75.03,41
lachi|,PK,,19,33.38,71.34,5
lackawanna|,US,NY,18,42.83,-78.82,294
laconia|,US,NH,16,43.53,-71.47,294
ladang seri kundang|,MY,,23,3.29,101.52,231
ladario|,BR,,16,-19,-57.6,63
ladera ranch|,US,CA,23,33.57,-117.64,299
ladhewala waraich|,PK,,40,32.16,74.12,5
ladispoli|,IT,,34,41.95,12.07,159
ladner|,CA,BC,200,49.09,-123.08,73
ladnun|,IN,,60,27.65,74.4,41
ladwa|,IN,,24,29.99,77.05,41
lady frere|,ZA,,25,-31.7,27.23,69
ladybrand|,ZA,,17,-29.19,27.46,69
ladyzhyn|,UA,,21,48.68,29.24,292
lae|,PG,,76,-6.72,147,150
laela|,TZ,,19,-8.57,32.05,214
laem sing|,TH,,16,12.48,102.07,171
lafayette|,US,LA,128,30.22,-92.02,230;,US,IN,71,40.42,-86.88,295;,US,CO,28,39.99,-105.09,227;,US,CA,26,37.89,-122.12,299
lafia|,NG,,127,8.49,8.52,95
lafiagi|,NG,,103,8.85,5.42,95
lagarto|,BR,,45,-10.92,-37.65,57
lagdo|,CM,,25,9.06,13.67,89
lage|,DE,,36,51.99,8.79,108
lages|,BR,,165,-27.82,-50.33,13
laghouat|,DZ,,114,33.8,2.87,116
lagny sur marne|Lagny-sur-Marne,FR,,21,48.87,2.72,129
lago da pedra|Lago da Pedra,BR,,26,-4.29,-45.24,54
lagoa da prata|Lagoa da Prata,BR,,43,-20.02,-45.54,13
lagoa do itaenga|Lagoa do Itaenga,BR,,18,-7.94,-35.29,55
lagoa santa|,BR,,38,-19.63,-43.9,13
lagoa vermelha|,BR,,24,-28.21,-51.53,13
lagos|,NG,,9000,6.45,3.39,95;,PT,,19,37.1,-8.67,245
lagos de moreno|Lagos de Moreno,MX,,98,21.36,-101.94,219
lagrange|LaGrange,US,GA,30,33.04,-85.03,294
laguilayan|,PH,,18,6.67,124.52,242
laguna|,US,CA,47,38.42,-121.42,299;,BR,,40,-28.48,-48.78,13
laguna beach|,US,CA,23,33.54,-117.78,299
laguna de duero|Laguna de Duero,ES,,22,41.58,-4.72,123
laguna hills|,US,CA,32,33.61,-117.71,299
laguna niguel|,US,CA,66,33.52,-117.71,299
laguna woods|,US,CA,16,33.61,-117.73,299
lagunillas|,VE,,44,10.13,-71.26,98
lahad datu|,MY,,106,5.02,118.33,232
lahan|,NP,,31,26.72,86.48,155
lahar|,IN,,33,26.19,78.94,41
laharpur|,IN,,56,27.71,80.9,41
lahat|,ID,,66,-3.79,103.54,146
lahij|,YE,,23,13.06,44.88,312
lahnstein|,DE,,19,50.3,7.62,108
lahore|,PK,,6311,31.56,74.35,5
lahr|,DE,,44,48.34,7.87,108
lahti|,FI,,99,60.98,25.66,126
lai|,TD,,19,9.4,16.3,96
lainate|,IT,,25,45.57,9.03,159
laja|,CL,,17,-37.28,-72.71,94
lajas|,CU,,23,22.41,-80.29,101
lajeado|,BR,,65,-29.47,-51.96,13
lajedo|,BR,,25,-8.66,-36.32,55
lajinha|,BR,,16,-20.15,-41.62,13
lake butler|,US,FL,15,28.5,-81.54,294
lake charles|,US,LA,76,30.21,-93.2,230
lake elsinore|,US,CA,62,33.67,-117.33,299
lake forest|,US,CA,82,33.65,-117.69,299;,US,IL,19,42.26,-87.84,230
lake havasu city|,US,AZ,54,34.48,-114.32,300
lake in the hills|Lake in the Hills,US,IL,29,42.18,-88.33,230
lake jackson|,US,TX,28,29.03,-95.43,230
lake magdalene|,US,FL,29,28.07,-82.47,294
lake mary|,US,FL,16,28.76,-81.32,294
lake oswego|,US,OR,38,45.42,-122.67,299
lake ridge|,US,VA,41,38.69,-77.3,294
lake ronkonkoma|,US,NY,20,40.84,-73.13,294
lake sebu|,PH,,22,6.22,124.71,242
lake shore|,US,MD,19,39.11,-76.48,294
lake stevens|,US,WA,31,48.02,-122.06,299
lake wales|,US,FL,16,27.9,-81.59,294
lake worth|,US,FL,37,26.62,-80.07,294
lake worth corridor|,US,FL,21,26.62,-80.1,294
lake zurich|,US,IL,20,42.2,-88.09,230
lakeland|,US,FL,104,28.04,-81.95,294
lakemba|,AU,NSW,17,-33.92,151.08,31
lakeside|,US,FL,31,30.13,-81.77,294;,US,CA,21,32.86,-116.92,299
lakeville|,US,MN,61,44.65,-93.24,230
lakewood|,US,CO,153,39.7,-105.08,227;,US,CA,82,33.85,-118.13,299;,US,WA,60,47.17,-122.52,299;,US,NJ,54,40.1,-74.22,294;,US,OH,51,41.48,-81.8,294
lakhdaria|,DZ,,57,36.56,3.59,116
lakheri|,IN,,28,25.67,76.18,41
lakhimpur|,IN,,140,27.95,80.78,41
lakhnadon|,IN,,16,22.6,79.6,41
lakhyabad|,IN,,33,23.67,86.67,41
lakinsk|,RU,,17,56.02,39.95,252
lakki|,PK,,36,32.61,70.91,5
lakota|,CI,,38,5.85,-5.68,91
laksar|,IN,,19,29.76,78.04,41
laksham|,BD,,82,23.24,91.12,40
lakshmeshwar|,IN,,35,15.13,75.47,41
lakshmipur|,BD,,62,22.94,90.83,40
lal bahadur nagar|,IN,,262,17.35,78.56,41
lala musa|,PK,,65,32.7,73.96,5
lalago|,TZ,,23,-3.45,33.95,214
lalganj|,IN,,32,25.87,85.17,41;,IN,,24,25.93,81.7,41
lalgola|,IN,,28,24.42,88.25,41
lalgudi|,IN,,21,10.87,78.82,41
lalian|,PK,,31,31.82,72.8,5
lalin|,ES,,21,42.66,-8.11,123
lalitpur|,IN,,126,24.69,78.42,41
lalmohan|,BD,,42,22.34,90.74,40
lalmonirhat|,BD,,65,25.92,89.45,40
lalor|,AU,VIC,22,-37.67,145.02,30
lalpur|,IN,,15,22.19,69.96,41
lalsot|,IN,,31,26.56,76.33,41
lalupon|,NG,,81,7.47,4.07,95
lambare|,PY,,126,-25.35,-57.61,248
lambarene|,GA,,21,-0.7,10.24,130
lambayeque|,PE,,44,-6.7,-79.91,118
lambersart|,FR,,29,50.65,3.03,129
lamezia terme|,IT,,71,38.96,16.31,159
lamia|,GR,,52,38.9,22.43,7
lamin|,GM,,25,13.35,-16.43,135
lamongan|,ID,,59,-7.12,112.42,146
lamont|,US,CA,15,35.26,-118.91,299
lampa|,CL,,29,-33.29,-70.88,94
lampang|,TH,,156,18.29,99.49,171
lampertheim|,DE,,32,49.6,8.47,108
lamphun|,TH,,43,18.58,99.01,171
lamu|,KE,,25,-2.27,40.9,166
lanaken|,BE,,25,50.89,5.65,42
lancaster|,US,CA,161,34.7,-118.14,299;,US,PA,59,40.04,-76.31,294;,GB,,47,54.05,-2.8,131;,US,OH,40,39.71,-82.6,294;,US,TX,39,32.59,-96.76,230
lancenigo villorba|Lancenigo-Villorba,IT,,15,45.71,12.26,159
lanciano|,IT,,35,42.23,14.39,159
lancing|,GB,,19,50.83,-0.32,131
lancut|lancut,PL,,18,50.07,22.23,107
lancy|,CH,,27,46.19,6.11,90
land o lakes|Land O' Lakes,US,FL,32,28.22,-82.46,294
landau in der pfalz|Landau in der Pfalz,DE,,42,49.2,8.12,108
landerneau|,FR,,16,48.45,-4.25,129
landover|,US,MD,23,38.93,-76.9,294
landsberg am lech|Landsberg am Lech,DE,,27,48.05,10.88,108
landshut|,DE,,60,48.53,12.16,108
landskrona|,SE,,32,55.87,12.83,127
lanester|,FR,,24,47.76,-3.34,129
lang son|,VN,,56,21.85,106.76,171
lang suan|,TH,,16,9.95,99.08,171
langarud|,IR,,68,37.2,50.15,2
langen|,DE,,35,49.99,8.67,108;,DE,,19,53.61,8.6,108
langenfeld|,DE,,59,51.11,6.95,108
langenhagen|,DE,,50,52.45,9.74,108
langenhorn|,DE,,46,53.67,10.02,108
langepas|,RU,,40,61.25,75.21,185
langford|,CA,BC,22,48.45,-123.5,73
langley|,CA,BC,24,49.1,-122.66,73
langley park|,US,MD,19,38.99,-76.98,294
langsa|,ID,,54,4.47,97.97,146
langwarrin|,AU,VIC,22,-38.17,145.17,30
lanham seabrook|Lanham-Seabrook,US,MD,18,38.97,-76.85,294
lankaran|,AZ,,240,38.75,48.85,35
lankwitz|,DE,,41,52.44,13.35,108
lannion|,FR,,21,48.73,-3.46,129
lansdale|,US,PA,17,40.24,-75.28,294
lansdowne|,ZA,,17,-33.99,18.5,69
lansing|,US,MI,115,42.73,-84.56,298;,US,IL,28,41.56,-87.54,230
lao cai|,VN,,37,22.49,103.97,171
laoag|,PH,,102,18.2,120.6,242
laoang|,PH,,17,12.57,125.01,242
laon|,FR,,29,49.56,3.63,129
lapa|,BR,,26,-25.77,-49.72,13
lapai|,NG,,16,9.04,6.57,95
laplace|,US,LA,30,30.07,-90.48,230
laporte|LaPorte,US,IN,22,41.61,-86.72,230
lappeenranta|,FI,,59,61.06,28.19,126
lapu lapu city|Lapu-Lapu City,PH,,350,10.31,123.95,242
lapy|lapy,PL,,16,52.99,22.88,107
lar|,IN,,27,26.2,83.97,41
lara|,AU,VIC,16,-38.02,144.41,30
larache|,MA,,109,35.19,-6.16,198
laramie|,US,WY,32,41.31,-105.59,227
laranjal paulista|,BR,,21,-23.05,-47.84,13
laranjeira|,PT,,21,38.66,-9.15,245
laranjeiras|,BR,,23,-10.81,-37.17,57
laranjeiras do sul|Laranjeiras do Sul,BR,,18,-25.41,-52.42,13
laranjeiro|,PT,,20,37.07,-7.81,245
larbaa|,DZ,,69,36.56,3.15,116
lardjem|,DZ,,30,35.75,1.55,116
laredo|,US,TX,255,27.51,-99.51,230;,PE,,25,-8.09,-78.96,118
largo|,US,FL,81,27.91,-82.79,294
larisa|,GR,,145,39.64,22.42,7
larkana|,PK,,364,27.56,68.21,5
larkhall|,GB,,15,55.73,-3.97,131
larnaca|,CY,,72,34.92,33.62,104
larne|,GB,,18,54.85,-5.82,131
larvik|,NO,,23,59.05,10.04,236
las animas|,CL,,30,-39.81,-73.22,94
las brenas|,AR,,27,-27.09,-61.08,12
las cabezas de san juan|Las Cabezas de San Juan,ES,,16,36.98,-5.94,123
las choapas|,MX,,43,17.91,-94.1,219
las cruces|,US,NM,102,32.31,-106.78,227
las cumbres|,PA,,69,9.09,-79.53,239
las delicias|,MX,,15,32.41,-116.94,225
las gabias|,ES,,16,37.14,-3.67,123
las margaritas|,MX,,21,16.31,-91.98,219
las matas de farfan|Las Matas de Farfan,DO,,22,18.87,-71.52,114
las palmas de gran canaria|Las Palmas de Gran Canaria,ES,,382,28.1,-15.41,124
las piedras|,UY,,70,-34.73,-56.22,306
las pinas|,PH,,590,14.45,120.98,242
las pintas de arriba|Las Pintas de Arriba,MX,,23,20.57,-103.32,219
las pintitas|,MX,,27,20.56,-103.3,219
las rosas|,MX,,19,16.37,-92.37,219
las rozas de madrid|Las Rozas de Madrid,ES,,86,40.49,-3.87,123
las tejerias|,VE,,33,10.25,-67.17,98
las torres de cotillas|Las Torres de Cotillas,ES,,21,38.03,-1.24,123
las tres torres|,ES,,17,41.4,2.13,123
las tunas|,CU,,204,20.96,-76.95,101
las vegas|,US,NV,624,36.17,-115.14,299
lasarte|,ES,,18,43.27,-2.02,123
lasem|,ID,,29,-6.69,111.45,146
lashio|,MM,,131,22.94,97.75,156
lashkar gah|,AF,,44,31.59,64.37,3
lask|lask,PL,,19,51.59,19.13,107
lat yao|,TH,,18,15.75,99.79,171
latacunga|,EC,,52,-0.94,-78.62,99
latakia|,SY,,340,35.53,35.79,283
latehar|,IN,,21,23.74,84.5,41
latham|,US,NY,21,42.75,-73.76,294
lathi|,IN,,23,21.72,71.39,41
lathrop|,US,CA,21,37.82,-121.28,299
latina|,ES,,257,40.39,-3.75,123;,IT,,76,41.47,12.9,159
lattes|,FR,,17,43.57,3.9,129
latur|,IN,,349,18.4,76.57,41
lauchhammer|,DE,,19,51.49,13.77,108
lauda konigshofen|Lauda-Konigshofen,DE,,15,49.57,9.71,108
lauderdale lakes|,US,FL,35,26.17,-80.21,294
lauderhill|,US,FL,72,26.14,-80.21,294
laudio llodio|Laudio / Llodio,ES,,18,43.14,-2.96,123
lauf an der pegnitz|Lauf an der Pegnitz,DE,,26,49.51,11.28,108
laukaa|,FI,,17,62.41,25.95,126
launceston|,AU,TAS,106,-41.44,147.13,32
laungowal|,IN,,22,30.19,75.68,41
laupheim|,DE,,19,48.23,9.88,108
laur|,PH,,19,15.59,121.18,242
laurel|,US,MD,26,39.1,-76.85,294;,US,MS,19,31.69,-89.13,230;,US,VA,17,37.64,-77.51,294
laurelton|,US,NY,21,40.67,-73.75,294
laurinburg|,US,NC,16,34.77,-79.46,294
lauro de freitas|Lauro de Freitas,BR,,141,-12.89,-38.33,60
lausanne|,CH,,117,46.52,6.63,90
lautaro|,CL,,22,-38.53,-72.44,94
lautoka|,FJ,,53,-17.62,177.45,128
lauttasaari|,FI,,20,60.16,24.87,126
laval|,CA,QC,377,45.57,-73.69,75;,FR,,50,48.07,-0.76,129
laventille|,TT,,21,10.65,-61.5,290
lavradio|,PT,,22,38.67,-9.05,245
lavras|,BR,,81,-21.25,-45,13
lavras da mangabeira|Lavras da Mangabeira,BR,,17,-6.75,-38.96,54
lawang|,ID,,159,-7.84,112.69,146
lawar khas|,IN,,20,29.11,77.78,41
lawas|,MY,,38,4.86,115.41,232
lawndale|,US,CA,33,33.89,-118.35,299
lawrence|,US,KS,94,38.97,-95.24,230;,US,MA,80,42.71,-71.16,294;,US,IN,48,39.84,-86.03,295
lawrenceville|,US,GA,30,33.96,-83.99,294
lawton|,US,OK,97,34.61,-98.39,230
laxou|,FR,,16,48.68,6.15,129
layton|,US,UT,74,41.06,-111.97,227
layyah|,PK,,79,30.96,70.94,5
lazarevac|,RS,,24,44.39,20.26,144
lazarevskoye|,RU,,30,43.91,39.33,252
lazaro cardenas|,MX,,16,30.53,-115.93,225
lazdynai|,LT,,31,54.67,25.21,194
laziska gorne|laziska Gorne,PL,,22,50.15,18.84,107
le blanc mesnil|Le Blanc-Mesnil,FR,,48,48.94,2.46,129
le bouscat|,FR,,24,44.86,-0.6,129
le camas|,FR,,17,43.29,5.39,129
le cannet|,FR,,43,43.58,7.02,129
le chesnay|,FR,,29,48.82,2.12,129
le creusot|,FR,,26,46.81,4.42,129
le francois|,MQ,,20,14.62,-60.9,208
le gosier|,GP,,29,16.21,-61.49,136
le grand quevilly|Le Grand-Quevilly,FR,,27,49.4,1.05,129
le havre|,FR,,186,49.49,0.11,129
le hochet|,MU,,15,-20.14,57.52,212
le kremlin bicetre|Le Kremlin-Bicetre,FR,,28,48.81,2.36,129
le lamentin|,MQ,,39,14.61,-61,208
le mans|,FR,,145,48,0.2,129
le mee sur seine|Le Mee-sur-Seine,FR,,22,48.53,2.63,129
le moule|,GP,,23,16.33,-61.35,136
le pecq|,FR,,17,48.89,2.1,129
le perreux sur marne|Le Perreux-sur-Marne,FR,,32,48.85,2.5,129
le petit quevilly|Le Petit-Quevilly,FR,,23,49.41,1.06,129
le plateau|le Plateau,CA,QC,15,45.44,-75.78,75
le plessis robinson|Le Plessis-Robinson,FR,,23,48.79,2.27,129
le plessis trevise|Le Plessis-Trevise,FR,,19,48.81,2.57,129
le pontet|,FR,,16,43.96,4.86,129
le port|,RE,,41,-20.94,55.29,250
le pre saint gervais|Le Pre-Saint-Gervais,FR,,18,48.89,2.4,129
le puy en velay|Le Puy-en-Velay,FR,,23,45.04,3.89,129
le robert|,MQ,,24,14.68,-60.94,208
le tampon|,RE,,70,-21.28,55.52,250
le vesinet|,FR,,17,48.89,2.13,129
league city|,US,TX,98,29.51,-95.09,230
lealman|,US,FL,20,27.82,-82.68,294
leamington|,CA,ON,33,42.05,-82.6,75
leander|,US,TX,38,30.58,-97.85,230
leatherhead|,GB,,44,51.3,-0.33,131
leavenworth|,US,KS,36,39.31,-94.92,230
leawood|,US,KS,35,38.97,-94.62,230
lebach|,DE,,22,49.41,6.91,108
lebaksiu|,ID,,34,-7.05,109.14,146
lebanon|,US,TN,30,36.21,-86.29,230;,US,PA,26,40.34,-76.41,294;,US,OH,21,39.44,-84.2,294;,US,OR,16,44.54,-122.91,299;,US,IN,16,40.05,-86.47,295
lebbeke|,BE,,17,51,4.13,42
lebedyan|Lebedyan',RU,,23,53.02,39.17,252
lebedyn|,UA,,28,50.59,34.48,292
lebork|,PL,,35,54.54,17.75,107
lebowakgomo|,ZA,,33,-24.2,29.5,69
lebrija|,ES,,26,36.92,-6.08,123
lebu|,CL,,22,-37.61,-73.65,94
leca da palmeira|Leca da Palmeira,PT,,18,41.19,-8.7,245
leca do bailio|Leca do Bailio,PT,,16,41.21,-8.63,245
lecce|,IT,,81,40.35,18.17,159
lecco|,IT,,47,45.86,9.4,159
leczna|leczna,PL,,22,51.3,22.88,107
leczyca|leczyca,PL,,16,52.06,19.2,107
lede|,BE,,17,50.97,3.99,42
leduc|,CA,AB,16,53.27,-113.55,74
ledyard|,US,CT,15,41.44,-72.01,294
ledziny|,PL,,16,50.14,19.13,107
lee s summit|Lee's Summit,US,MO,95,38.91,-94.38,230
leeds|,GB,,455,53.8,-1.55,131
leek|,GB,,20,53.1,-2.02,131;,NL,,20,53.16,6.38,235
leer|,DE,,34,53.23,7.46,108
leerdam|,NL,,21,51.89,5.09,235
leesburg|,US,VA,51,39.12,-77.56,294;,US,FL,22,28.81,-81.88,294
leeuwarden|,NL,,91,53.2,5.81,235
lefortovo|,RU,,91,55.77,37.7,252
leganes|,ES,,186,40.33,-3.76,123
legaspi|,PH,,179,13.14,123.74,242
legionowo|,PL,,51,52.4,20.93,107
legnago|,IT,,22,45.19,11.3,159
legnano|,IT,,58,45.6,8.92,159
legnica|,PL,,106,51.21,16.16,107
leh|,IN,,37,34.17,77.58,41
lehi|,US,UT,58,40.39,-111.85,227
lehigh acres|,US,FL,87,26.63,-81.62,294
lehrte|,DE,,44,52.37,9.98,108
leicester|,GB,,509,52.64,-1.13,131
leichlingen|,DE,,27,51.11,7.02,108
leiden|,NL,,120,52.16,4.49,235
leiderdorp|,NL,,26,52.16,4.53,235
leigh|,GB,,44,53.5,-2.52,131
leighton buzzard|,GB,,37,51.92,-0.66,131
leimen|,DE,,27,49.35,8.69,108
leinfelden echterdingen|Leinfelden-Echterdingen,DE,,37,48.69,9.17,108
leioa|,ES,,31,43.33,-2.99,123
leipzig|,DE,,505,51.34,12.37,108
leiria|,PT,,45,39.74,-8.81,245
leisure city|,US,FL,23,25.5,-80.43,294
leixlip|,IE,,15,53.37,-6.5,151
lekki|,NG,,401,6.41,4.09,95
leland|,US,NC,18,34.26,-78.04,294
lelydorp|,SR,,18,5.7,-55.23,279
lelystad|,NL,,71,52.51,5.47,235
lemay|,US,MO,17,38.53,-90.28,230
lembang|,ID,,183,-6.81,107.62,146
lembeni|,TZ,,16,-3.78,37.62,214
leme|,BR,,81,-22.19,-47.39,13
lemgo|,DE,,42,52.03,8.9,108
lemon grove|,US,CA,27,32.74,-117.03,299
lemont|,US,IL,17,41.67,-88,230
lemoore|,US,CA,26,36.3,-119.78,299
lempaala|,FI,,18,61.32,23.75,126
lenbe|,HT,,33,19.71,-72.4,114
lencois paulista|,BR,,57,-22.6,-48.8,13
lend|,AT,,31,47.08,15.42,25
lenexa|,US,KS,52,38.95,-94.73,230
lenger|,KZ,,21,42.18,69.89,183
lengerich|,DE,,23,52.19,7.86,108
leningradskaya|,RU,,39,46.32,39.39,252
leninogorsk|,RU,,66,54.6,52.46,252
leninsk|,RU,,15,48.7,45.2,253
leninsk kuznetsky|Leninsk-Kuznetsky,RU,,109,54.66,86.17,259
leninskiye gory|,RU,,30,55.7,37.57,252
lennestadt|,DE,,28,51.12,8.07,108
lennox|,US,CA,23,33.94,-118.35,299
lenoir|,US,NC,18,35.91,-81.54,294
lens|,FR,,38,50.43,2.83,129
lensk|,RU,,24,60.73,114.93,265
lentini|,IT,,24,37.29,15,159
lents|,US,OR,20,45.48,-122.57,299
leo|,BF,,27,11.1,-2.11,43
leogane|,HT,,134,18.51,-72.63,114
leominster|,US,MA,42,42.53,-71.76,294
leon|,NI,,145,12.44,-86.88,143;,ES,,134,42.6,-5.57,123
leon de los aldama|Leon de los Aldama,MX,,1239,21.13,-101.67,219
leonberg|,DE,,46,48.8,9.02,108
leonovo|,RU,,30,55.85,37.65,252
leopoldina|,BR,,47,-21.53,-42.64,13
leopoldshohe|,DE,,16,52.01,8.7,108
lepe|,ES,,26,37.25,-7.2,123
leposaviq|,XK,,19,43.1,20.8,144
lerdo de tejada|Lerdo de Tejada,MX,,19,18.63,-95.52,219
lere|,NG,,93,10.39,8.57,95
leribe|,LS,,48,-28.87,28.05,193
lerida|,CO,,20,4.86,-74.91,97
lerma de villada|Lerma de Villada,MX,,23,19.29,-99.51,219
lermontov|,RU,,23,44.11,42.97,252
lerum|,SE,,27,57.77,12.27,127
les abymes|,GP,,63,16.27,-61.51,136
les cayes|,HT,,126,18.19,-73.75,114
les clayes sous bois|Les Clayes-sous-Bois,FR,,18,48.82,1.99,129
les corts|,ES,,82,41.39,2.13,123
les coteaux|,CA,QC,17,45.28,-74.23,75
les escaldes|les Escaldes,AD,,16,42.51,1.53,0
les herbiers|,FR,,16,46.87,-1.02,129
les lilas|,FR,,21,48.88,2.42,129
les mureaux|,FR,,32,48.99,1.91,129
les olives|,FR,,15,43.32,5.46,129
les pavillons sous bois|Les Pavillons-sous-Bois,FR,,20,48.91,2.51,129
les pennes mirabeau|Les Pennes-Mirabeau,FR,,20,43.41,5.31,129
les roquetes|les Roquetes,ES,,16,41.45,2.18,123
les sables d olonne|Les Sables-d'Olonne,FR,,16,46.5,-1.78,129
les ulis|,FR,,26,48.68,2.17,129
leskovac|,RS,,95,43,21.95,144
lesnoy|,RU,,55,57.62,63.08,185;,RU,,24,58.64,59.8,185
lesosibirsk|,RU,,66,58.24,92.48,260
lesozavodsk|,RU,,42,45.48,133.43,266
lessines|,BE,,18,50.71,3.84,42
leszno|,PL,,64,51.84,16.57,107
letchworth garden city|,GB,,44,51.98,-0.23,131
leteri|,IN,,16,24.06,77.41,41
lethbridge|,CA,AB,71,49.7,-112.82,74
leticia|,CO,,30,-4.22,-69.94,64
letlhakane|,BW,,18,-21.41,25.59,68
letnany|,CZ,,16,50.13,14.52,106
letpandan|,MM,,39,17.79,95.75,156
letterkenny|,IE,,17,54.95,-7.73,151
leusden|,NL,,29,52.13,5.43,235
leutkirch|,DE,,22,47.83,10.02,108
leuven|,BE,,93,50.88,4.7,42
levallois perret|Levallois-Perret,FR,,62,48.89,2.29,129
leverkusen|,DE,,163,51.03,6.98,108
levice|,SK,,38,48.22,18.61,276
levin|,NZ,,20,-40.63,175.28,237
levis|,CA,QC,126,46.8,-71.18,75
levittown|,US,PA,53,40.16,-74.83,294;,US,NY,52,40.73,-73.51,294;,PR,,30,18.45,-66.18,115
levoberezhnyy|,RU,,52,55.85,37.48,252
lewes|,GB,,17,50.87,0.01,131
lewiston|,US,ME,36,44.1,-70.21,294;,US,ID,33,46.42,-117.02,299
lewiston orchards|,US,ID,31,46.38,-116.98,299
lewisville|,US,TX,104,33.05,-96.99,230
lexington|,US,KY,225,37.99,-84.48,294;,US,MA,31,42.45,-71.22,294;,US,SC,20,33.98,-81.24,294;,US,NC,19,35.82,-80.25,294
lexington fayette|Lexington-Fayette,US,KY,314,38.05,-84.46,294
leyland|,GB,,38,53.7,-2.69,131
leyva solano|,MX,,28,25.66,-108.64,224
lezhe|,AL,,19,41.78,19.64,8
lhokseumawe|,ID,,89,5.18,97.15,146
lianozovo|,RU,,86,55.9,37.59,252
libano|,CO,,28,4.92,-75.06,97
liben|,CZ,,32,50.11,14.47,106
libenge|,CD,,27,3.65,18.64,88
liberal|,US,KS,21,37.04,-100.92,230
liberec|,CZ,,98,50.77,15.06,106
liberia|,CR,,45,10.64,-85.44,100
libertad|,PH,,250,8.94,125.5,242
libertador general san martin|,AR,,49,-23.81,-64.79,19
liberty|,US,MO,30,39.25,-94.42,230
libertyville|,US,IL,20,42.28,-87.95,230
libiaz|,PL,,18,50.1,19.32,107
libon|,PH,,69,13.3,123.44,242
libourne|,FR,,24,44.91,-0.24,129
libres|,MX,,16,19.47,-97.69,219
libreville|,GA,,578,0.39,9.45,130
licata|,IT,,37,37.1,13.94,159
lice|,TR,,16,38.46,40.64,284
licenciado benito juarez campo gobierno|Licenciado Benito Juarez (Campo Gobierno),MX,,24,24.66,-107.55,224
lichfield|,GB,,33,52.68,-1.83,131
lichinga|,MZ,,110,-13.31,35.24,216
lichtenberg|,DE,,33,52.51,13.5,108
lichtenburg|,ZA,,66,-26.15,26.16,69
lichtenfels|,DE,,21,50.15,11.06,108
lichtenrade|,DE,,49,52.4,13.41,108
lichtenvoorde|,NL,,20,51.99,6.57,235
lichterfelde|,DE,,80,52.43,13.31,108
lida|,BY,,98,53.88,25.3,70
lidcombe|,AU,NSW,20,-33.86,151.04,31
lidingo|,SE,,42,59.37,18.13,127
lidkoping|,SE,,23,58.51,13.16,127
lido|,IT,,16,45.41,12.37,159
lido di ostia|Lido di Ostia,IT,,79,41.73,12.28,159
lidzbark warminski|,PL,,17,54.13,20.58,107
liege|,BE,,183,50.63,5.57,42
liepaja|,LV,,85,56.5,21.01,196
lier|,BE,,33,51.13,4.57,42
lieto|,FI,,15,60.51,22.46,126
lievin|,FR,,34,50.42,2.78,129
likasi|,CD,,422,-10.98,26.74,85
likhobory|,RU,,50,55.85,37.57,252
likino dulevo|Likino-Dulevo,RU,,31,55.71,38.95,252
likisa|,TL,,19,-8.59,125.34,147
lilienthal|,DE,,18,53.14,8.9,108
lilio|,PH,,15,14.13,121.44,242
lille|,FR,,228,50.63,3.06,129;,BE,,15,51.24,4.82,42
lillehammer|,NO,,19,61.12,10.47,236
lillerod|,DK,,15,55.87,12.35,111
liloan|,PH,,49,10.4,124,242
lilongwe|,MW,,647,-13.97,33.79,215
lilydale|,AU,VIC,16,-37.75,145.35,30
lima|,PE,,7737,-12.04,-77.03,118;,US,OH,38,40.74,-84.11,294
limache|,CL,,36,-33.02,-71.27,94
limassol|,CY,,154,34.68,33.04,104
limay|,PH,,53,14.56,120.6,242;,FR,,19,49,1.74,129
limbach oberfrohna|Limbach-Oberfrohna,DE,,27,50.86,12.76,108
limbang|,MY,,26,4.75,115,232
limbdi|,IN,,42,22.57,71.81,41
limbe|,CM,,72,4.02,9.21,89
limbiate|,IT,,32,45.6,9.13,159
limburg an der lahn|Limburg an der Lahn,DE,,34,50.38,8.05,108
limeil brevannes|Limeil-Brevannes,FR,,19,48.74,2.49,129
limeira|,BR,,290,-22.56,-47.4,13
limerick|,US,PA,18,40.23,-75.52,294
limoeiro|,BR,,42,-7.87,-35.45,55
limoeiro do norte|Limoeiro do Norte,BR,,29,-5.15,-38.1,54
limoges|,FR,,141,45.83,1.25,129
limon|,CR,,63,9.99,-83.04,100
limonar|,CU,,25,22.95,-81.41,101
limpio|,PY,,96,-25.17,-57.49,248
linares|,CL,,70,-35.85,-71.59,94;,MX,,63,24.86,-99.57,218;,ES,,61,38.1,-3.64,123
lincoln|,US,NE,277,40.8,-96.67,230;,GB,,115,53.23,-0.54,131;,US,CA,46,38.89,-121.29,299;,AR,,42,-34.87,-61.53,11;,US,RI,22,41.92,-71.44,294
lincoln park|,US,IL,67,41.92,-87.65,230;,US,MI,37,42.25,-83.18,298
lincoln square|,US,IL,41,41.98,-87.69,230
lincolnia|,US,VA,23,38.82,-77.14,294
linda|,US,CA,18,39.13,-121.55,299
linda a velha|Linda-a-Velha,PT,,21,38.71,-9.24,245
lindau|,DE,,25,47.55,9.68,108
linden|,GY,,45,6.01,-58.31,140;,US,NJ,42,40.62,-74.24,294
lindenholt|,NL,,16,51.83,5.79,235
lindenhurst|,US,NY,27,40.69,-73.37,294
lindenwold|,US,NJ,18,39.82,-75,294
lindi|,TZ,,42,-10,39.72,214
lindlar|,DE,,23,51.02,7.38,108
lindsay|,CA,ON,20,44.35,-78.73,75
linevo|,RU,,22,54.46,83.38,262
lingayen|,PH,,57,16.02,120.23,242
lingen|,DE,,51,52.52,7.32,108
lingolsheim|,FR,,17,48.56,7.68,129
lingsugur|,IN,,30,16.16,76.52,41
linhares|,BR,,105,-19.39,-40.07,13
linkoping|,SE,,107,58.41,15.62,127
lino lakes|,US,MN,21,45.16,-93.09,230
lins|,BR,,69,-21.68,-49.74,13
linstead|,JM,,21,18.14,-77.03,161
linton hall|,US,VA,36,38.76,-77.57,294
linz|,AT,,205,48.31,14.29,25
lipa city|,PH,,212,13.94,121.16,242
lipetsk|,RU,,516,52.6,39.57,252
lipkovo|,MK,,28,42.16,21.59,204
lippstadt|,DE,,67,51.67,8.34,108
liptovsky mikulas|,SK,,31,49.08,19.62,276
lira|,UG,,119,2.25,32.9,167
lisakovsk|,KZ,,40,52.55,62.5,187
lisala|,CD,,70,2.15,21.52,86
lisbon|,PT,,518,38.72,-9.13,245
lisburn|,GB,,78,54.52,-6.04,131
lisieux|,FR,,24,49.15,0.23,129
liski|,RU,,56,50.98,39.52,252
lisle|,US,IL,23,41.8,-88.07,230
lisse|,NL,,22,52.26,4.56,235
lissone|,IT,,37,45.61,9.24,159
litherland|,GB,,23,53.47,-3,131
lithia springs|,US,GA,15,33.79,-84.66,294
litomerice|,CZ,,24,50.53,14.13,106
littau|,CH,,16,47.05,8.26,90
little elm|,US,TX,38,33.16,-96.94,230
little rock|,US,AR,198,34.75,-92.29,230
littlehampton|,GB,,59,50.81,-0.54,131
littleton|,US,CO,46,39.61,-105.02,227
litvinov|,CZ,,27,50.6,13.62,106
livadeia|,GR,,21,38.44,22.88,7
live oak|,US,CA,17,36.98,-121.98,299;,US,TX,15,29.57,-98.34,230
livermore|,US,CA,88,37.68,-121.77,299
liverpool|,GB,,864,53.41,-2.98,131;,AU,NSW,28,-33.92,150.93,31
livingston|,GB,,57,55.9,-3.52,131;,US,NJ,28,40.8,-74.31,294
livingstone|,ZM,,109,-17.84,25.85,217
livny|,RU,,53,52.43,37.61,252
livonia|,US,MI,95,42.37,-83.35,298
livorno|,IT,,154,43.54,10.33,159
livramento do brumado|Livramento do Brumado,BR,,20,-13.65,-41.85,60
livry gargan|Livry-Gargan,FR,,40,48.92,2.54,129
liwa|,OM,,26,24.53,56.56,238
liwale|,TZ,,19,-9.77,37.93,214
liwonde|,MW,,22,-15.07,35.23,215
ljubljana|,SI,,272,46.05,14.51,275
ljungby|,SE,,16,56.83,13.94,127
llaillay|,CL,,17,-32.84,-70.96,94
llallagua|,BO,,28,-18.42,-66.58,51
llandudno|,GB,,15,53.32,-3.83,131
llanelli|,GB,,50,51.68,-4.16,131
llazice|,XK,,20,42.56,20.76,144
llefia|,ES,,44,41.44,2.22,123
lleida|,ES,,136,41.62,0.62,123
lliria|,ES,,23,39.63,-0.6,123
lloret de mar|Lloret de Mar,ES,,39,41.7,2.85,123
lloydminster|,CA,AB,31,53.27,-110.02,74
llucmajor|,ES,,36,39.49,2.89,123
lo prado|,CL,,104,-33.44,-70.73,94
loa janan|,ID,,213,-0.58,117.1,147
loanda|,BR,,18,-22.92,-53.14,13
loandjili|,CG,,23,-4.76,11.86,88
lobatse|,BW,,31,-25.22,25.68,68
lobau|,DE,,18,51.1,14.67,108
lobito|,AO,,208,-12.36,13.54,10
lobnya|,RU,,62,56.01,37.48,252
loboc|,PH,,16,9.64,124.03,242
loch garman|,IE,,20,52.33,-6.46,151
lochearn|,US,MD,25,39.34,-76.72,294
lochristi|,BE,,20,51.1,3.83,42
lockport|,US,IL,25,41.59,-88.06,230;,US,NY,21,43.17,-78.69,294
lod|,IL,,67,31.95,34.89,152
lodeynoye pole|,RU,,22,60.73,33.55,252
lodhran|,PK,,97,29.53,71.63,5
lodi|,US,CA,65,38.13,-121.27,299;,IT,,41,45.31,9.5,159;,US,NJ,25,40.88,-74.08,294
lodja|,CD,,68,-3.52,23.6,85
lodwar|,KE,,20,3.12,35.6,167
lodz|lodz,PL,,769,51.77,19.47,107
loei|,TH,,35,17.49,101.73,171
lofthouse|,GB,,23,53.73,-1.5,131
logan|,US,UT,50,41.74,-111.83,227
logan city|,AU,QLD,283,-27.64,153.11,27
logan square|,US,IL,74,41.92,-87.7,230
logansport|,US,IN,18,40.75,-86.36,295
lognes|,FR,,16,48.84,2.63,129
logrono|,ES,,152,42.47,-2.45,123
lohardaga|,IN,,53,23.43,84.68,41
lohja|,FI,,36,60.25,24.07,126
lohmar|,DE,,31,50.84,7.21,108
lohne|,DE,,40,52.19,8.69,108;,DE,,25,52.67,8.24,108
lohr am main|Lohr am Main,DE,,16,49.99,9.57,108
loikaw|,MM,,17,19.68,97.21,156
loja|,EC,,118,-3.99,-79.2,99;,ES,,22,37.17,-4.15,123
lokbatan|,AZ,,31,40.33,49.73,35
lokeren|,BE,,38,51.1,3.99,42
lokoja|,NG,,61,7.8,6.74,95
lokossa|,BJ,,87,6.64,1.72,48
lolodorf|,CM,,22,3.23,10.73,89
lom|,BG,,27,43.82,23.24,45
lom sak|,TH,,17,16.78,101.24,171
loma bonita|,MX,,31,18.11,-95.88,219
loma de gato|Loma de Gato,PH,,22,14.79,121,242
loma linda|,US,CA,24,34.05,-117.26,299
lomas del sur|Lomas del Sur,MX,,19,20.49,-103.42,219
lombard|,US,IL,44,41.88,-88.01,230
lome|,TG,,750,6.13,1.22,286
lomianki|lomianki,PL,,15,52.33,20.89,107
lomita|,US,CA,21,33.79,-118.32,299
lomme|,FR,,30,50.64,2.99,129
lommel|,BE,,32,51.23,5.31,42
lomonosov|,RU,,43,59.91,29.77,252
lompoc|,US,CA,44,34.64,-120.46,299
lomza|lomza,PL,,64,53.18,22.06,107
lonar|,IN,,22,19.99,76.52,41
lonavla|,IN,,59,18.75,73.41,41
loncoche|,CL,,16,-39.37,-72.63,94
londerzeel|,BE,,17,51,4.3,42
london|,GB,,7557,51.51,-0.13,131;,CA,ON,347,42.98,-81.23,75
londonderry county borough|,GB,,87,55,-7.31,131
londrina|,BR,,472,-23.31,-51.16,13
long beach|,US,CA,474,33.77,-118.19,299;,US,NY,34,40.59,-73.66,294;,US,MS,16,30.35,-89.15,230
long branch|,US,NJ,31,40.3,-73.99,294
long eaton|,GB,,48,52.9,-1.27,131
long island city|,US,NY,26,40.74,-73.95,294
long xuyen|,VN,,158,10.39,105.44,170
longfield|,GB,,17,51.4,0.3,131
longjumeau|,FR,,21,48.7,2.31,129
longmeadow|,US,MA,16,42.05,-72.58,294
longmont|,US,CO,92,40.17,-105.1,227
longonjo|,AO,,24,-12.91,15.25,10
longsight|,GB,,16,53.46,-2.2,131
longueuil|,CA,QC,229,45.53,-73.52,75
longview|,US,TX,82,32.5,-94.74,230;,US,WA,37,46.14,-122.94,299
loni|,IN,,165,28.75,77.29,41
lons le saunier|Lons-le-Saunier,FR,,21,46.68,5.56,129
loon op zand|Loon op Zand,NL,,23,51.63,5.08,235
loos|,FR,,22,50.61,3.02,129
lop buri|,TH,,58,14.8,100.65,171
lopez|,PH,,26,13.88,122.26,242
lora del rio|Lora del Rio,ES,,19,37.66,-5.53,123
lorain|,US,OH,64,41.45,-82.18,294
loralai|,PK,,38,30.37,68.6,5
lorca|,ES,,92,37.67,-1.7,123
lorena|,BR,,77,-22.73,-45.12,13
loreto|,MX,,24,22.27,-101.99,219
lorica|,CO,,41,9.24,-75.81,97
lorient|,FR,,58,47.75,-3.37,129
lormont|,FR,,23,44.88,-0.52,129
lorrach|,DE,,47,47.61,7.66,108
lorton|,US,VA,19,38.7,-77.23,294
los alcazares|,ES,,16,37.74,-0.85,123
los altos|,US,CA,31,37.39,-122.11,299
los andes|,CL,,57,-32.83,-70.6,94
los angeles|,US,CA,3972,34.05,-118.24,299;,CL,,125,-37.47,-72.35,94
los banos|,PH,,96,14.17,121.24,242;,US,CA,37,37.06,-120.85,299
los barrios|,ES,,22,36.18,-5.49,123
los dos caminos|,VE,,58,10.49,-66.83,98
los gatos|,US,CA,31,37.23,-121.97,299
los llanos de aridane|Los Llanos de Aridane,ES,,21,28.66,-17.92,124
los lunas|,US,NM,15,34.81,-106.73,227
los mochis|,MX,,257,25.79,-109,224
los palacios|,CU,,26,22.59,-83.25,101
los palacios y villafranca|Los Palacios y Villafranca,ES,,37,37.16,-5.92,123
los patios|,CO,,59,7.84,-72.5,97
los polvorines|,AR,,53,-34.5,-58.71,11
los rastrojos|,VE,,35,10.03,-69.24,98
los realejos|,ES,,38,28.38,-16.58,124
los reyes acaquilpan|,MX,,85,19.36,-98.98,219
los reyes de juarez|Los Reyes de Juarez,MX,,17,18.95,-97.8,219
los reyes de salgado|Los Reyes de Salgado,MX,,39,19.59,-102.47,219
los teques|,VE,,141,10.34,-67.04,98
losal|,IN,,28,27.4,74.92,41
losheim|,DE,,17,49.51,6.75,108
losino petrovskiy|Losino-Petrovskiy,RU,,22,55.87,38.2,252
lospalos|,TL,,17,-8.52,127,287
losser|,NL,,22,52.26,7,235
lota|,CL,,50,-37.09,-73.16,94
louga|,SN,,67,15.62,-16.22,210
loughborough|,GB,,60,52.77,-1.2,131
louis trichardt|,ZA,,87,-23.04,29.9,69
louisville|,US,KY,244,38.25,-85.76,296;,US,CO,20,39.98,-105.13,227
loule|,PT,,23,37.14,-8.02,245
loum|,CM,,177,4.72,9.74,89
louny|,CZ,,19,50.36,13.8,106
lourdes|,FR,,16,43.1,-0.05,129
loures|,PT,,66,38.83,-9.17,245
louth|,GB,,16,53.37,0,131
louvain la neuve|Louvain-la-Neuve,BE,,30,50.67,4.61,42
louveira|,BR,,31,-23.09,-46.95,13
louviers|,FR,,19,49.22,1.17,129
lovech|,BG,,42,43.13,24.72,45
loveland|,US,CO,75,40.4,-105.07,227
loves park|,US,IL,23,42.32,-89.06,230
lovisa|,FI,,15,60.46,26.23,126
lowell|,US,MA,111,42.63,-71.32,294
lower earley|,GB,,32,51.43,-0.92,131
lower hutt|,NZ,,101,-41.22,174.92,237
lower sackville|,CA,NS,21,44.78,-63.68,77
lower west side|,US,IL,34,41.85,-87.67,230
lowestoft|,GB,,71,52.48,1.75,131
lowicz|lowicz,PL,,30,52.11,19.95,107
loxstedt|,DE,,16,53.47,8.65,108
lozova|,UA,,62,48.89,36.32,292
luanda|,AO,,2776,-8.84,13.23,10
luang prabang|,LA,,47,19.89,102.14,188
luanshya|,ZM,,113,-13.14,28.42,217
luau|,AO,,18,-10.71,22.22,10
luban|,PL,,22,51.12,15.29,107
lubango|,AO,,103,-14.92,13.49,10
lubao|,PH,,56,14.94,120.6,242;,CD,,43,-5.39,25.75,85
lubartow|,PL,,23,51.46,22.61,107
lubbecke|,DE,,26,52.31,8.61,108
lubbenau|,DE,,17,51.86,13.95,108
lubbock|,US,TX,249,33.58,-101.86,230
lubeck|,DE,,212,53.87,10.69,108
lubin|,PL,,78,51.4,16.2,107
lublin|,PL,,360,51.25,22.57,107
lubliniec|,PL,,24,50.67,18.68,107
lubny|,UA,,53,50.02,33,292
lubon|,PL,,26,52.35,16.89,107
lubuklinggau|,ID,,148,-3.29,102.86,146
lubumbashi|,CD,,1374,-11.66,27.48,85
lucan|,IE,,15,53.36,-6.45,151
lucapa|,AO,,20,-8.42,20.74,10
lucas|,BR,,28,-16.33,-55.93,62
lucaya|,BS,,47,26.53,-78.67,66
lucban|,PH,,31,14.11,121.56,242
lucca|,IT,,82,43.84,10.5,159
luce|,FR,,18,48.44,1.46,129
lucena|,PH,,229,13.93,121.62,242;,ES,,42,37.41,-4.49,123
lucenec|,SK,,28,48.33,19.67,276
lucera|,IT,,32,41.51,15.34,159
luchegorsk|,RU,,22,46.48,134.2,266
luchingu|,TZ,,25,-10.9,39.33,214
luckeesarai|,IN,,90,25.18,86.09,41
luckenwalde|,DE,,22,52.09,13.17,108
lucknow|,IN,,2472,26.84,80.92,41
ludenscheid|,DE,,79,51.22,7.63,108
luderitz|,NA,,15,-26.65,15.15,233
ludhiana|,IN,,1545,30.91,75.85,41
ludinghausen|,DE,,24,51.77,7.44,108
ludlow|,US,MA,22,42.16,-72.48,294
ludus|,RO,,17,46.48,24.1,251
ludvika|,SE,,15,60.15,15.19,127
ludwigsburg|,DE,,88,48.9,9.19,108
ludwigsfelde|,DE,,24,52.3,13.25,108
ludwigshafen am rhein|Ludwigshafen am Rhein,DE,,163,49.48,8.45,108
luebo|,CD,,35,-5.35,21.42,85
luena|,AO,,21,-11.78,19.92,10
lufkin|,US,TX,36,31.34,-94.73,230
luga|,RU,,40,58.74,29.85,252
lugano|,CH,,63,46.01,8.96,90
lugazi|,UG,,35,0.37,32.94,167
lugo|,ES,,97,43.01,-7.56,123;,IT,,21,44.42,11.91,159
lugoba|,TZ,,17,-6.45,38.33,214
lugoj|,RO,,43,45.69,21.9,251
lugu|,TW,,20,23.75,120.75,291
lugulu|,KE,,41,0.39,34.3,166
luhansk|,UA,,452,48.57,39.32,292
luimneach|,IE,,90,52.66,-8.62,151
lujan|,AR,,82,-34.57,-59.1,11
lukhovitsy|,RU,,32,54.98,39.04,252
lukolela|,CD,,15,-1.06,17.18,86
lukow|lukow,PL,,30,51.93,22.38,107
lukuledi|,TZ,,30,-10.57,38.8,214
lulea|,SE,,44,65.58,22.15,127
luleburgaz|,TR,,91,41.4,27.36,284
lumajang|,ID,,124,-8.13,113.22,146
lumbang|,PH,,30,14.3,121.46,242
lumberton|,US,NC,22,34.62,-79.01,294
lumding railway colony|,IN,,25,25.75,93.17,41
lumezzane|,IT,,24,45.65,10.26,159
lumphat|,KH,,19,13.49,106.98,169
lumut|,MY,,40,4.23,100.63,231
lunavada|,IN,,35,23.13,73.61,41
lund|,SE,,87,55.71,13.19,127
luneburg|,DE,,71,53.25,10.41,108
lunel|,FR,,27,43.68,4.14,129
lunen|,DE,,91,51.62,7.53,108
luneville|,FR,,22,48.59,6.49,129
lunglei|,IN,,53,22.89,92.74,41
luninyets|,BY,,25,52.25,26.8,70
lunsar|,SL,,22,8.68,-12.53,277
lupeni|,RO,,30,45.36,23.24,251
lupon|,PH,,27,6.9,126.01,242
lurup|,DE,,36,53.59,9.88,108
lusaka|,ZM,,1267,-15.41,28.29,217
lusambo|,CD,,41,-4.98,23.44,85
lushnje|,AL,,41,40.94,19.7,8
lushoto|,TZ,,24,-4.78,38.28,214
lustenau|,AT,,23,47.43,9.66,25
lutes mountain|,CA,NB,16,46.14,-64.91,80
lutherville timonium|Lutherville-Timonium,US,MD,16,39.44,-76.61,294
luton|,GB,,258,51.88,-0.42,131
lutsk|,UA,,214,50.76,25.34,292
lutuhyne|,UA,,19,48.41,39.23,292
lutz|,US,FL,19,28.15,-82.46,294
luuq|,SO,,34,3.8,42.54,110
luwero|,UG,,28,0.85,32.47,167
luwuk|,ID,,48,-0.95,122.79,147
luxembourg|,LU,,77,49.61,6.13,195
luxor|,EG,,422,25.7,32.64,120
luzern|,CH,,57,47.05,8.31,90
luzhniki|,RU,,30,55.72,37.55,252
luziania|,BR,,144,-16.25,-47.95,13
lviv|,UA,,718,49.84,24.02,292
lyantor|,RU,,38,61.62,72.16,185
lyasny|,BY,,15,54.01,27.7,70
lydenburg|,ZA,,22,-25.1,30.44,69
lyepyel|Lyepyel',BY,,17,54.88,28.7,70
lyman|,UA,,28,48.99,37.8,292
lymington|,GB,,16,50.76,-1.54,131
lynbrook|,US,NY,20,40.65,-73.67,294
lynchburg|,US,VA,80,37.41,-79.14,294
lyndhurst|,US,NJ,20,40.81,-74.12,294
lynn|,US,MA,92,42.47,-70.95,294
lynn haven|,US,FL,20,30.25,-85.65,230
lynnwood|,US,WA,37,47.82,-122.32,299
lynwood|,US,CA,72,33.93,-118.21,299
lyon|,FR,,472,45.75,4.85,129
lys va|Lys'va,RU,,69,58.11,57.81,185
lyskovo|,RU,,24,56.03,45.04,252
lysychans k|Lysychans'k,UA,,112,48.9,38.44,292
lytham st annes|,GB,,41,53.74,-3,131
lytkarino|,RU,,51,55.58,37.91,252
lyubertsy|,RU,,155,55.68,37.89,252
lyublino|,RU,,172,55.68,37.76,252
lyubotyn|,UA,,23,49.95,35.93,292
lyudinovo|,RU,,41,53.87,34.45,252
m sila|M'Sila,DZ,,100,35.71,4.54,116
ma an|Ma'an,JO,,50,30.2,35.73,162
ma arratmisrin|Ma'arratmisrin,SY,,32,36.01,36.67,283
ma rib|Ma'rib,YE,,17,15.46,45.33,312
maalot tarshiha|maalot Tarshiha,IL,,21,33.02,35.27,152
maao|,PH,,26,10.49,122.99,242
maardu|,EE,,17,59.47,24.98,119
maarssen|,NL,,40,52.14,5.04,235
maaseik|,BE,,24,51.1,5.78,42
maasin|,PH,,18,10.13,124.84,242
maasmechelen|,BE,,36,50.97,5.69,42
maassluis|,NL,,33,51.92,4.25,235
maastricht|,NL,,122,50.85,5.69,235
mabalacat city|,PH,,188,15.22,120.57,242
mabama|,TZ,,15,-5.13,32.53,214
mableton|,US,GA,37,33.82,-84.58,294
mabopane|,ZA,,97,-25.5,28.1,69
macae|,BR,,143,-22.38,-41.78,13
macaiba|,BR,,40,-5.86,-35.35,54
macao|Macau,MO,,9000,22.2,113.54,315
macapa|,BR,,339,0.04,-51.07,56
macas|,EC,,24,-2.31,-78.11,99
macatuba|,BR,,16,-22.5,-48.71,13
macau|,MO,,9000,22.2,113.54,315;,BR,,18,-5.12,-36.63,54
macclesfield|,GB,,64,53.26,-2.13,131
maceio|,BR,,955,-9.67,-35.74,57
macenta|,GN,,43,8.54,-9.47,92
macerata|,IT,,31,43.3,13.45,159
mach|,PK,,17,29.86,67.33,5
machachi|,EC,,26,-0.51,-78.57,99
machado|,BR,,33,-21.67,-45.92,13
machagai|,AR,,28,-26.93,-60.05,12
machakos|,KE,,32,-1.52,37.27,166
machala|,EC,,198,-3.26,-79.96,99
machali|,CL,,28,-34.18,-70.65,94
macherla|,IN,,51,16.48,79.44,41
machesney park|,US,IL,23,42.35,-89.04,230
machhiwara|,IN,,20,30.92,76.2,41
machhlishahr|,IN,,25,25.69,82.41,41
machida|,JP,,400,35.54,139.45,164
machilipatnam|,IN,,193,16.19,81.14,41
machiques|,VE,,63,10.06,-72.55,98
macia|,MZ,,23,-25.03,33.1,216
mackay|,AU,QLD,74,-21.15,149.17,27
macomb|,US,IL,19,40.46,-90.67,230
macon|,US,GA,91,32.84,-83.63,294;,FR,,35,46.31,4.83,129
macuspana|,MX,,32,17.76,-92.6,219
madaba|,JO,,82,31.72,35.79,162
madambakkam|,IN,,17,12.85,80.05,41
madanapalle|,IN,,109,13.55,78.5,41
madang|,PG,,27,-5.22,145.79,150
madaoua|,NE,,25,14.07,5.96,49
madaripur|,BD,,85,23.17,90.21,40
maddagiri|,IN,,28,13.66,77.21,41
maddaloni|,IT,,35,41.04,14.38,159
maddur|,IN,,28,12.58,77.04,41
madera|,US,CA,64,36.96,-120.06,299;,MX,,15,29.19,-108.15,229
madgaon|,IN,,87,15.28,73.96,41
madhipura|,IN,,51,25.92,86.79,41
madhubani|,IN,,72,26.35,86.07,155
madhupur|,IN,,51,24.27,86.64,41
madhyamgram|,IN,,161,22.69,88.45,41
madhyapur thimi|,NP,,83,27.68,85.39,155
madikeri|,IN,,34,12.43,75.74,41
madinat hamad|,BH,,53,26.12,50.51,46
madinat isa|Madinat 'Isa,BH,,38,26.17,50.55,46
madinat sittah uktubar|,EG,,42,29.82,31.05,120
madingou|,CG,,23,-4.15,13.55,88
madipakkam|,IN,,16,12.96,80.2,41
madison|,US,WI,249,43.07,-89.4,230;,US,AL,47,34.7,-86.75,230;,US,MS,26,32.46,-90.12,230;,US,CT,19,41.28,-72.6,294;,US,NJ,16,40.76,-74.42,294
madison heights|,US,MI,30,42.49,-83.11,298
madisonville|,US,KY,20,37.33,-87.5,230
madiun|,ID,,186,-7.63,111.52,146
madrid|,ES,,3256,40.42,-3.7,123;,CO,,50,4.73,-74.26,97
madruga|,CU,,34,22.91,-81.86,101
madukkarai|,IN,,29,10.91,76.96,41
madukkur|,IN,,16,10.48,79.4,41
madurai|,IN,,910,9.92,78.12,41
madurantakam|,IN,,30,12.51,79.88,41
mae chan|,TH,,38,20.15,99.85,171
mae ramat|,TH,,17,16.98,98.52,171
mae sai|,TH,,28,20.43,99.88,171
mae sot|,TH,,45,16.72,98.57,171
maebaru chuo|Maebaru-chuo,JP,,70,33.56,130.2,164
maebashi|,JP,,283,36.4,139.08,164
maesteg|,GB,,21,51.61,-3.66,131
maevatanana|,MG,,24,-16.95,46.83,202
mafeteng|,LS,,57,-29.82,27.24,193
mafinga|,TZ,,35,-7.25,35.07,214
mafra|,BR,,40,-26.11,-49.81,13
mafraq|,JO,,57,32.34,36.21,162
magadan|,RU,,95,59.56,150.8,165
magadi|,IN,,27,12.96,77.22,41
magalang|,PH,,69,15.22,120.66,242
magangue|,CO,,100,9.24,-74.75,97
maganoy|,PH,,17,6.86,124.44,242
magarao|,PH,,15,13.66,123.19,242
magaria|,NE,,19,13,8.91,95
magdalena|,MX,,16,20.91,-103.98,219
magdalena atlicpac|,MX,,26,19.37,-98.95,219
magdalena contreras|,MX,,238,19.33,-99.21,219
magdalena de kino|Magdalena de Kino,MX,,27,30.63,-110.96,223
magdeburg|,DE,,230,52.13,11.63,108
magelang|,ID,,111,-7.47,110.22,146
magenta|,IT,,23,45.46,8.88,159
maghar|,IL,,19,32.89,35.41,152;,IN,,17,26.76,83.13,41
maghull|,GB,,27,53.52,-2.94,131
magna|,US,UT,27,40.71,-112.1,227
magnitogorsk|,RU,,413,53.42,59.05,185
magog|,CA,QC,16,45.27,-72.15,75
magole|,TZ,,19,-6.38,37.37,214
magomeni|,TZ,,19,-6.8,39.25,214
magong|,TW,,56,23.57,119.59,291
magsaysay|,PH,,17,6.77,125.18,242
magugpo poblacion|,PH,,233,7.45,125.8,242
magugu|,TZ,,26,-4.02,35.77,214
magumeri|,NG,,19,12.11,12.83,95
magway|,MM,,97,20.15,94.93,156
maha sarakham|,TH,,52,16.18,103.3,171
mahabad|,IR,,162,36.76,45.72,2
mahad|,IN,,27,18.08,73.42,41
mahajanga|,MG,,155,-15.72,46.32,202
mahalapye|,BW,,44,-23.1,26.81,68
mahalingpur|,IN,,33,16.39,75.11,41
maham|,IN,,19,28.97,76.29,41
mahanje|,TZ,,15,-9.93,35.33,214
mahanoro|,MG,,40,-19.9,48.8,202
maharagama|,LK,,67,6.85,79.93,191
maharaganj|,IN,,31,27.14,83.56,41
maharajgani|,IN,,22,26.11,84.5,41
mahasamund|,IN,,50,21.11,82.09,41
mahayag|,PH,,17,8.12,123.45,242
mahbubabad|,IN,,38,17.6,80,41
mahbubnagar|,IN,,136,16.74,77.99,41
mahdia|,TN,,46,35.5,11.06,117
mahdishahr|,IR,,21,35.71,53.35,2
mahe|,IN,,38,11.7,75.53,41
mahebourg|,MU,,17,-20.41,57.7,212
mahemdavad|,IN,,33,22.82,72.76,41
mahendragarh|,IN,,26,28.27,76.15,41
mahendranagar|,NP,,88,28.96,80.18,155
maheshwar|,IN,,22,22.18,75.59,41
mahgawan|,IN,,16,26.49,78.62,41
mahiari|,IN,,17,22.59,88.24,41
mahilyow|,BY,,369,53.92,30.34,70
mahishadal|,IN,,18,22.19,87.98,41
mahlsdorf|,DE,,27,52.51,13.61,108
mahmudabad|,IN,,46,27.29,81.12,41
mahmutlar|,TR,,24,36.49,32.09,284
mahoba|,IN,,89,25.29,79.88,41
maholi|,IN,,19,27.66,80.47,41
mahriz|,IR,,37,31.58,54.44,2
mahudha|,IN,,17,22.82,72.94,41
mahwah|,US,NJ,24,41.09,-74.14,294;,IN,,23,27.05,76.93,41
maia|,PT,,36,41.24,-8.62,245
maicao|,CO,,130,11.38,-72.24,97
maidenhead|,GB,,65,51.52,-0.72,131
maidstone|,GB,,108,51.27,0.52,131
maiduguri|,NG,,1112,11.85,13.16,95
maihar|,IN,,38,24.27,80.76,41
mailsi|,PK,,65,29.8,72.17,5
mainaguri|,IN,,29,26.56,88.82,41
mainpuri|,IN,,95,27.23,79.03,41
maintal|,DE,,38,50.15,8.83,108
maintirano|,MG,,16,-18.06,44.03,202
mainz|,DE,,185,49.98,8.28,108
maiquetia|,VE,,53,10.59,-66.96,98
mairena del alcor|Mairena del Alcor,ES,,21,37.37,-5.75,123
mairena del aljarafe|Mairena del Aljarafe,ES,,41,37.34,-6.06,123
mairinque|,BR,,44,-23.55,-47.18,13
mairipora|,BR,,54,-23.32,-46.59,13
mairwa|,IN,,20,26.23,84.16,41
maisi|,CU,,28,20.25,-74.15,101
maisons alfort|Maisons-Alfort,FR,,54,48.81,2.44,129
maisons laffitte|Maisons-Laffitte,FR,,23,48.95,2.15,129
maitland|,AU,NSW,67,-32.73,151.56,31;,US,FL,17,28.63,-81.36,294
maiurno|,SD,,29,13.42,33.67,273
maizuru|,JP,,92,35.45,135.33,164
majadahonda|,ES,,68,40.47,-3.87,123
majalengka|,ID,,88,-6.84,108.23,146
majalgaon|,IN,,48,19.16,76.21,41
majenang|,ID,,39,-7.3,108.76,146
majene|,ID,,38,-3.54,118.97,147
majorna|,SE,,29,57.69,11.92,127
majuro|,MH,,25,7.09,171.38,203
makabe|,JP,,19,36.27,140.1,164
makakilo|,US,HI,18,21.35,-158.09,304
makakilo city|,US,HI,15,21.35,-158.09,304
makamba|,BI,,20,-4.13,29.8,47
makassar|,ID,,1322,-5.15,119.43,147
makati city|,PH,,510,14.55,121.03,242
makeni|,SL,,88,8.89,-12.04,277
makhachkala|,RU,,498,42.98,47.5,252
maki|,JP,,29,37.75,138.88,164
makinsk|,KZ,,18,52.63,70.42,183
makiyivka|,UA,,377,48.05,37.93,292
mako|,HU,,25,46.22,20.48,145
makoko|,NG,,86,6.5,3.39,95
makouda|,DZ,,35,36.79,4.06,116
makrana|,IN,,94,27.04,74.72,41
maksi|,IN,,20,23.26,76.15,41
makubetsu|,JP,,26,45.37,141.82,164
makueni boma|,KE,,21,-1.8,37.62,166
makum|,IN,,16,27.49,95.44,41
makumbako|,TZ,,53,-8.85,34.83,214
makurazaki|,JP,,25,31.27,130.32,164
makurdi|,NG,,293,7.73,8.52,95
makuyuni|,TZ,,16,-4.73,38.1,214
mala|,PE,,17,-12.66,-76.63,118
malabanban norte|,PH,,19,13.95,121.43,242
malabo|,GQ,,156,3.76,8.78,137
malacca|,MY,,181,2.2,102.24,231
malacky|,SK,,18,48.44,17.02,276
maladzyechna|,BY,,101,54.32,26.85,70
malaga|,ES,,568,36.72,-4.42,123;,CO,,19,6.7,-72.73,97
malahide|,IE,,16,53.45,-6.15,151
malakal|,SS,,161,9.53,31.66,273
malakanagiri|,IN,,25,18.36,81.89,41
malakhovka|,RU,,18,55.65,38.02,252
malakoff|,FR,,29,48.82,2.3,129
malakwal|,PK,,35,32.55,73.21,5
malakwal city|,PK,,35,32.55,73.21,5
malambo|,CO,,102,10.86,-74.77,97
malampaka|,TZ,,17,-3.13,33.53,214
malanday|,PH,,22,14.71,121.13,242
malang|,ID,,747,-7.98,112.63,146
malangawa|,NP,,20,26.86,85.56,155
malanje|,AO,,87,-9.54,16.34,10
malanville|,BJ,,37,11.87,3.38,49
malapatan|,PH,,19,5.97,125.29,242
malappuram|,IN,,62,11.04,76.08,41
malard|,IR,,57,35.67,50.98,2
malatya|,TR,,442,38.35,38.32,284
malaut|,IN,,77,30.21,74.48,41
malavalli|,IN,,38,12.39,77.06,41
malaybalay|,PH,,62,8.16,125.13,242
malayer|,IR,,177,34.3,48.82,2
malazgirt|,TR,,26,39.15,42.54,284
malbork|,PL,,39,54.04,19.03,107
maldegem|,BE,,22,51.21,3.45,42
malden|,US,MA,61,42.43,-71.07,294
maldon|,GB,,21,51.73,0.67,131
maldonado|,UY,,55,-34.9,-54.95,306
male|,MV,,104,4.18,73.51,213
malegaon|,IN,,435,20.55,74.53,41
maler kotla|,IN,,114,30.53,75.88,41
malgobek|,RU,,43,43.51,44.59,252
malgrat de mar|Malgrat de Mar,ES,,18,41.65,2.74,123
maliana|,TL,,22,-8.99,125.22,147
malihabad|,IN,,17,26.92,80.71,41
malilipot|,PH,,34,13.32,123.74,242
malindi|,KE,,118,-3.22,40.12,166
malingao|,PH,,1122,7.16,124.47,242
malinyi|,TZ,,27,-8.93,36.13,214
malir cantonment|,PK,,300,24.94,67.21,5
malita|,PH,,41,6.42,125.61,242
malkajgiri|,IN,,150,17.45,78.53,41
malkapur|,IN,,65,20.89,76.2,41;,IN,,32,17.26,74.18,41
malkara|,TR,,27,40.89,26.9,284
mallasamudram|,IN,,19,11.49,78.03,41
mallawi|,EG,,143,27.73,30.84,120
malmesbury|,ZA,,35,-33.46,18.73,69
malmo|,SE,,302,55.61,13,127
malnate|,IT,,15,45.79,8.88,159
malolos|,PH,,199,14.84,120.81,242
maloyaroslavets|,RU,,33,55.01,36.47,252
malpe|,IN,,23,13.35,74.7,41
malpura|,IN,,29,26.28,75.36,41
maltby|,GB,,18,53.42,-1.2,131
maltepe|,TR,,427,40.94,29.16,284
malumfashi|,NG,,71,11.79,7.62,95
malungun|,PH,,52,6.28,125.28,242
malur|,IN,,31,13,77.94,41
maluso|,PH,,31,6.54,121.88,242
malvan|,IN,,19,16.06,73.46,41
malvar|,PH,,30,14.04,121.16,242
malvern east|,AU,VIC,21,-37.87,145.04,30
malyn|,UA,,27,50.77,29.24,292
mamanguape|,BR,,28,-6.84,-35.13,54
mamaroneck|,US,NY,19,40.95,-73.73,294
mamatid|,PH,,40,14.23,121.16,242
mamburao|,PH,,24,13.22,120.6,242
mamfe|,CM,,19,5.75,9.31,95
mamou|,GN,,42,10.38,-12.09,92
mamoudzou|,YT,,55,-12.78,45.23,313
mampong|,GH,,42,7.06,-1.4,44
mamu kanjan|,PK,,32,30.83,72.8,5
mamuju|,ID,,15,-2.68,118.89,147
man|,CI,,139,7.41,-7.55,91
manacapuru|,BR,,52,-3.3,-60.62,61
manacor|,ES,,41,39.57,3.21,123
manado|,ID,,452,1.48,124.85,147
manage|,BE,,22,50.5,4.24,42
managua|,NI,,973,12.13,-86.25,143
manakara|,MG,,35,-22.15,48.01,202
manali|,IN,,32,13.17,80.27,41
manama|,BH,,147,26.23,50.59,46
manamadurai|,IN,,27,9.67,78.47,41
mananara|,MG,,41,-16.17,49.77,202
mananjary|,MG,,28,-21.23,48.34,202
mananwala|,PK,,28,31.59,73.69,5
manaoag|,PH,,59,16.04,120.49,242
manapla|,PH,,34,10.96,123.12,242
manapparai|,IN,,37,10.61,78.43,41
manasa|,IN,,24,24.48,75.14,41
manassas|,US,VA,42,38.75,-77.48,294
manassas park|,US,VA,16,38.78,-77.47,294
manati|,PR,,16,18.43,-66.49,115
manaus|,BR,,1598,-3.1,-60.02,61
manavadar|,IN,,29,21.5,70.14,41
manavgat|,TR,,99,36.79,31.44,284
manawar|,IN,,28,22.24,75.09,41
manay|,PH,,20,7.21,126.54,242
manbij|,SY,,99,36.53,37.95,283
mancheral|,IN,,78,18.87,79.43,41
manchester|,GB,,396,53.48,-2.24,131;,US,NH,110,43,-71.45,294;,US,CT,31,41.78,-72.52,294;,US,MO,18,38.6,-90.51,230
mandaguari|,BR,,38,-23.55,-51.67,13
mandal|,IN,,23,25.44,74.57,41
mandalay|,MM,,1208,21.97,96.08,156
mandalgarh|,IN,,22,25.19,75.07,41
mandalgovi|,MN,,15,45.76,106.27,205
mandali|,IQ,,30,33.75,45.56,157
mandaluyong city|,PH,,306,14.58,121.04,242
mandamarri|,IN,,66,18.97,79.47,41
mandan|,US,ND,21,46.83,-100.89,303
mandapam|,IN,,15,9.28,79.12,41
mandapeta|,IN,,49,16.86,81.93,41
mandaue city|,PH,,331,10.32,123.92,242
mandawar|,IN,,21,29.49,78.13,41
mandelieu la napoule|Mandelieu-la-Napoule,FR,,19,43.55,6.94,129
mandera|,KE,,36,3.94,41.86,110
mandeville|,JM,,47,18.04,-77.51,161
mandi|,IN,,28,31.71,76.93,41
mandi bahauddin|,PK,,130,32.59,73.49,5
mandideep|,IN,,40,23.08,77.53,41
mandimba|,MZ,,119,-14.35,35.65,216
mandla|,IN,,45,22.6,80.37,41
mandsaur|,IN,,125,24.07,75.07,41
mandurah|,AU,WA,83,-32.53,115.72,26
manduria|,IT,,27,40.4,17.64,159
mandvi|,IN,,48,22.83,69.35,41;,IN,,19,21.26,73.3,41
mandya|,IN,,135,12.52,76.9,41
maner|,IN,,28,25.65,84.87,41
manfalut|,EG,,79,27.31,30.97,120
manfredonia|,IT,,53,41.63,15.92,159
manga|,BF,,15,11.66,-1.07,43
mangai|,CD,,37,-4.02,19.53,86
mangalagiri|,IN,,59,16.43,80.57,41
mangaldai|,IN,,25,26.44,92.03,41
mangaldan|,PH,,89,16.07,120.4,242
mangalia|,RO,,40,43.8,28.58,251
mangalore|,IN,,417,12.92,74.86,41
mangaratiba|,BR,,27,-22.96,-44.04,13
mangere|,NZ,,55,-36.97,174.8,237
manggar|,ID,,35,-2.88,108.27,146
manghit|,UZ,,31,42.12,60.06,307
mangilao village|,GU,,15,13.45,144.8,138
mangla|,PK,,16,31.89,72.38,5
manglaur|,IN,,46,29.79,77.88,41
mangochi|,MW,,40,-14.48,35.26,215
mangotsfield|,GB,,36,51.49,-2.5,131
mangrol|,IN,,59,21.12,70.11,41;,IN,,24,25.33,76.51,41
mangrul pir|,IN,,29,20.31,77.34,41
manhattan|,US,NY,1488,40.78,-73.97,294;,US,KS,56,39.18,-96.57,230
manhattan beach|,US,CA,36,33.88,-118.41,299
manhuacu|,BR,,55,-20.26,-42.03,13
manhumirim|,BR,,16,-20.36,-41.96,13
maniar|,IN,,20,25.99,84.17,41
manibaug pasig|,PH,,25,15.1,120.56,242
manicaragua|,CU,,42,22.15,-79.98,101
manihari|,IN,,24,25.34,87.62,41
manikchari|,BD,,25,22.84,91.84,40
manila|,PH,,1600,14.6,120.98,242
manipal|,IN,,34,13.35,74.78,41
manisa|,TR,,244,38.61,27.43,284
manises|,ES,,31,39.49,-0.46,123
manismata|,ID,,19,-2.47,111.03,149
manitowoc|,US,WI,33,44.09,-87.66,230
manizales|,CO,,358,5.07,-75.52,97
manjakandriana|,MG,,32,-18.92,47.8,202
manjeri|,IN,,89,11.12,76.12,41
manjhanpur|,IN,,17,25.53,81.38,41
manjo|,CM,,38,4.84,9.82,89
mankachar|,IN,,31,25.53,89.86,40
mankato|,US,MN,41,44.16,-94.01,230
mankayan|,PH,,16,16.86,120.78,242
mankono|,CI,,19,8.06,-6.19,91
manlleu|,ES,,21,42,2.28,123
manly|,AU,NSW,16,-33.8,151.29,31
manmad|,IN,,77,20.25,74.44,41
mannarakkat|,IN,,51,10.99,76.46,41
mannargudi|,IN,,63,10.67,79.45,41
mannheim|,DE,,308,49.49,8.47,108
manoharpur|,IN,,29,27.3,75.95,41
manokwari|,ID,,53,-0.86,134.06,148
manolo fortich|,PH,,27,8.37,124.86,242
manosque|,FR,,21,43.83,5.79,129
manouba|,TN,,25,36.81,10.1,117
manp o|Manp'o,KP,,117,41.15,126.29,175
manresa|,ES,,77,41.73,1.82,123
mansa|,IN,,80,29.99,75.4,41;,ZM,,42,-11.2,28.89,217;,IN,,30,23.43,72.66,41
mansalay|,PH,,23,12.52,121.44,242
mansehra|,PK,,66,34.33,73.2,5
mansfield|,GB,,172,53.13,-1.2,131;,US,TX,64,32.56,-97.14,230;,US,OH,47,40.76,-82.52,294;,US,MA,23,42.03,-71.22,294
mansfield city|,US,CT,26,41.77,-72.23,294
mansfield woodhouse|,GB,,18,53.16,-1.19,131
mansilingan|,PH,,454,10.63,122.98,242
mansoura|,DZ,,52,34.86,-1.34,116
mansourah|,DZ,,22,36.09,4.45,116
manta|,EC,,183,-0.96,-80.71,99
mantampay|,PH,,265,8.17,124.22,242
manteca|,US,CA,75,37.8,-121.22,299
mantes la jolie|Mantes-la-Jolie,FR,,44,48.99,1.72,129
mantes la ville|Mantes-la-Ville,FR,,20,48.97,1.7,129
manthani|,IN,,16,18.65,79.67,41
mantova|,IT,,39,45.16,10.8,159
mantsala|,FI,,18,60.63,25.32,126
manturovo|,RU,,19,58.33,44.76,252
manuel ojinaga|,MX,,23,29.56,-104.42,226
manuguru|,IN,,33,17.93,80.83,41
manukau city|,NZ,,362,-36.99,174.88,237
manvi|,IN,,42,15.99,77.05,41
manwat|,IN,,31,19.3,76.5,41
manzanares|,ES,,19,39,-3.37,123;,CO,,16,5.25,-75.15,97
manzanillo|,MX,,130,19.12,-104.34,219;,CU,,128,20.34,-77.12,101
manzini|,SZ,,111,-26.5,31.38,285
mao|,DO,,48,19.55,-71.08,113;,ES,,29,39.89,4.27,123;,TD,,18,14.12,15.31,96
mapastepec|,MX,,18,15.43,-92.9,219
maple grove|,US,MN,68,45.07,-93.46,230
maple heights|,US,OH,23,41.42,-81.57,294
maple ridge|,CA,BC,70,49.22,-122.6,73
maple shade|,US,NJ,19,39.95,-74.99,294
maple valley|,US,WA,26,47.39,-122.05,299
maplewood|,US,MN,41,44.95,-93,230;,US,NJ,25,40.73,-74.27,294
maposeni|,TZ,,19,-10.58,35.4,214
mapuca|,IN,,40,15.59,73.81,41
maputo|,MZ,,1192,-25.97,32.58,216
maputsoe|,LS,,32,-28.89,27.9,69
mar del plata|Mar del Plata,AR,,554,-38,-57.56,11
mar ina horka|Mar''ina Horka,BY,,20,53.51,28.15,70
mar ino|Mar'ino,RU,,243,55.65,37.72,252
maraba|,BR,,146,-5.38,-49.13,56
marabella|,TT,,27,10.31,-61.45,290
maracaibo|,VE,,2225,10.67,-71.61,98
maracaju|,BR,,23,-21.61,-55.17,63
maracanau|,BR,,194,-3.88,-38.63,54
maracas|,BR,,22,-13.44,-40.43,60
maracay|,VE,,1754,10.24,-67.59,98
maracena|,ES,,21,37.21,-3.63,123
maradi|,NE,,163,13.5,7.1,49
maragogi|,BR,,16,-9.01,-35.22,57
maragogipe|,BR,,21,-12.78,-38.92,60
maragondon|,PH,,23,14.27,120.74,242
marahra|,IN,,19,27.74,78.57,41
marakkanam|,IN,,20,12.19,79.94,41
maralal|,KE,,21,1.1,36.7,166
maramag|,PH,,34,7.76,125.01,242
maramba|,TZ,,27,-5.05,38.62,214
marana|,US,AZ,41,32.44,-111.23,300
marand|,IR,,124,38.43,45.77,2
marang|,MY,,21,5.21,103.21,231
marano di napoli|Marano di Napoli,IT,,50,40.9,14.19,159
marataizes|,BR,,25,-21.04,-40.82,13
marau|,BR,,27,-28.45,-52.2,13
maravatio de ocampo|Maravatio de Ocampo,MX,,34,19.89,-100.44,219
marawi city|,PH,,144,8,124.28,242
marayur|,IN,,25,10.28,77.16,41
marbach am neckar|Marbach am Neckar,DE,,16,48.94,9.26,108
marbella|,ES,,135,36.52,-4.89,123
marblehead|,US,MA,20,42.5,-70.86,294
marburg an der lahn|Marburg an der Lahn,DE,,79,50.81,8.77,108
marcavelica|,PE,,26,-4.88,-80.71,118
march|,GB,,21,52.55,0.09,131
marche en famenne|Marche-en-Famenne,BE,,17,50.23,5.34,42
marchena|,ES,,20,37.33,-5.42,123
marcianise|,IT,,40,41.03,14.3,159
marco island|,US,FL,18,25.94,-81.72,294
marcos juarez|,AR,,24,-32.7,-62.11,12
marcq en barul|Marcq-en-Barul,FR,,39,50.67,3.08,129
mardakan|,AZ,,15,40.49,50.14,35
mardan|,PK,,300,34.2,72.05,5
mardin|,TR,,71,37.31,40.74,284
marechal candido rondon|,BR,,43,-24.56,-54.06,13
marechal deodoro|,BR,,51,-9.71,-35.9,57
marfil|,MX,,29,20.99,-101.28,219
marg ilon|Marg'ilon,UZ,,133,40.47,71.72,308
margahayukencana|,ID,,83,-6.97,107.57,146
margasari|,ID,,28,-7.1,109.02,146
margate|,GB,,60,51.38,1.39,131;,US,FL,57,26.24,-80.21,294;,ZA,,34,-30.86,30.37,69
margherita|,IN,,24,27.28,95.67,156
marhanets|Marhanets',UA,,50,47.64,34.63,292
marhaura|,IN,,26,25.97,84.87,41
mari|,BR,,18,-7.06,-35.32,54
maria la baja|Maria la Baja,CO,,23,9.98,-75.3,97
mariahu|,IN,,22,25.6,82.6,41
marialva|,BR,,26,-23.48,-51.79,13
mariana|,BR,,45,-20.38,-43.42,13
mariani|,IN,,24,26.66,94.32,41
mariano|,PH,,71,8.83,125.12,242
mariano comense|,IT,,23,45.7,9.18,159
mariano roque alonso|,PY,,72,-25.21,-57.53,248
mariara|,VE,,105,10.3,-67.72,98
maribor|,SI,,95,46.55,15.65,275
marica|,BR,,80,-22.92,-42.82,13
maricopa|,US,AZ,49,33.06,-112.05,300
mariel|,CU,,29,22.99,-82.75,101
mariendorf|,DE,,50,52.44,13.38,108
marienfelde|,DE,,30,52.42,13.37,108
marienthal|,DE,,287,53.57,10.08,108
mariestad|,SE,,16,58.71,13.82,127
marietta|,US,GA,59,33.95,-84.55,294
marigliano|,IT,,30,40.92,14.46,159
marignane|,FR,,36,43.42,5.21,129
mariinsk|,RU,,43,56.21,87.75,259
marijampole|,LT,,48,54.56,23.35,194
marilao|,PH,,83,14.76,120.95,242
marilia|,BR,,212,-22.21,-49.95,13
marin|,ES,,26,42.39,-8.7,123
marina|,US,CA,21,36.68,-121.8,299
marina di ardea tor san lorenzo|Marina di Ardea-Tor San Lorenzo,IT,,20,41.55,12.54,159
marina di carrara|Marina di Carrara,IT,,25,44.04,10.04,159
marina di massa|Marina di Massa,IT,,19,44,10.11,159
mariners harbor|,US,NY,20,40.64,-74.16,294
maringa|,BR,,312,-23.43,-51.94,13
marinha grande|,PT,,29,39.75,-8.93,245
marinilla|,CO,,24,6.17,-75.34,97
marino|,IT,,38,41.77,12.66,159
marion|,US,IA,37,42.03,-91.6,230;,US,OH,36,40.59,-83.13,294;,US,IN,29,40.56,-85.66,295;,US,IL,18,37.73,-88.93,230
mariupol|,UA,,482,47.1,37.54,292
marivan|,IR,,92,35.52,46.18,2
mariveles|,PH,,85,14.43,120.49,242
marka|,SO,,230,1.72,44.77,278
markala|,ML,,54,13.7,-6.07,93
markapur|,IN,,64,15.74,79.27,41
markaz e woluswali ye achin|Markaz-e Woluswali-ye Achin,AF,,15,34.13,70.71,3
market harborough|,GB,,23,52.48,-0.92,131
markham|,CA,ON,262,43.87,-79.27,75
marki|,PL,,23,52.32,21.1,107
markisches viertel|,DE,,35,52.6,13.36,108
markkleeberg|,DE,,24,51.28,12.37,108
markova|,RU,,18,52.21,104.22,263
marks|,RU,,33,51.71,46.75,255
marktoberdorf|,DE,,19,47.78,10.62,108
marktredwitz|,DE,,18,50,12.09,108
marl|,DE,,91,51.66,7.09,108
marlboro|,US,NJ,40,40.32,-74.25,294
marlborough|,US,MA,40,42.35,-71.55,294
marlow|,GB,,18,51.57,-0.77,131
marly le roi|Marly-le-Roi,FR,,17,48.87,2.08,129
marmande|,FR,,19,44.5,0.17,129
marmaris|,TR,,34,36.85,28.27,284
marneuli|,GE,,19,41.49,44.8,36
maroantsetra|,MG,,24,-15.44,49.74,202
marolambo|,MG,,26,-20.05,48.12,202
marondera|,ZW,,57,-18.19,31.55,314
maroochydore|,AU,QLD,18,-26.66,153.1,27
maros|,ID,,30,-5.01,119.57,147
maroua|,CM,,320,10.59,14.32,89
maroubra|,AU,NSW,30,-33.95,151.23,31
marousi|,GR,,72,38.05,23.8,7
marovoay|,MG,,31,-16.11,46.64,202
marple|,GB,,18,53.39,-2.06,131
marquette|,US,MI,21,46.54,-87.4,298
marrakesh|,MA,,839,31.63,-8,198
marratxi|,ES,,33,39.62,2.73,123
marrero|,US,LA,33,29.9,-90.1,230
marrickville|,AU,NSW,26,-33.91,151.16,31
marsabit|,KE,,15,2.33,37.99,166
marsala|,IT,,78,37.8,12.44,159
marsberg|,DE,,22,51.46,8.85,108
marseille|,FR,,795,43.3,5.38,129
marseille 01|,FR,,41,43.3,5.38,129
marseille 02|,FR,,26,43.3,5.37,129
marseille 03|,FR,,45,43.3,5.38,129
marseille 04|,FR,,47,43.3,5.4,129
marseille 05|,FR,,45,43.3,5.4,129
marseille 06|,FR,,43,43.29,5.38,129
marseille 07|,FR,,36,43.28,5.36,129
marseille 08|,FR,,79,43.27,5.38,129
marseille 09|,FR,,77,43.25,5.41,129
marseille 10|,FR,,51,43.28,5.42,129
marseille 11|,FR,,57,43.29,5.44,129
marseille 12|,FR,,59,43.3,5.44,129
marseille 13|,FR,,89,43.32,5.41,129
marseille 14|,FR,,62,43.34,5.38,129
marseille 15|,FR,,78,43.37,5.35,129
marseille 16|,FR,,18,43.36,5.33,129
marshall|,US,TX,24,32.54,-94.37,230
marshalltown|,US,IA,28,42.05,-92.91,230
marshfield|,US,WI,19,44.67,-90.17,230
marsta|,SE,,27,59.62,17.85,127
martaban|,MM,,49,16.53,97.62,156
martapura|,ID,,131,-3.41,114.86,147
marte|,NG,,16,12.37,13.83,95
martha lake|,US,WA,15,47.85,-122.24,299
martigues|,FR,,46,43.41,5.06,129
martil|,MA,,40,35.62,-5.28,198
martin|,SK,,55,49.07,18.92,276
martina franca|,IT,,38,40.7,17.34,159
martinez|,US,CA,38,38.02,-122.13,299;,US,GA,36,33.52,-82.08,294
martinez de la torre|Martinez de la Torre,MX,,60,20.07,-97.06,219
martinopolis|,BR,,18,-22.15,-51.17,13
martinsburg|,US,WV,18,39.46,-77.96,294
martorell|,ES,,27,41.47,1.93,123
martos|,ES,,25,37.72,-3.97,123
marudi|,MY,,90,4.18,114.32,232
marugame|,JP,,82,34.28,133.78,164
marumori|,JP,,17,37.92,140.77,164
maruoka|,JP,,34,36.15,136.27,164
marvdasht|,IR,,149,29.87,52.8,2
mary|,TM,,115,37.59,61.83,288
maryborough|,AU,QLD,15,-25.54,152.7,27
maryland city|,US,MD,16,39.09,-76.82,294
maryland heights|,US,MO,27,38.71,-90.43,230
marysville|,US,WA,67,48.05,-122.18,299;,US,OH,23,40.24,-83.37,294
maryvale|,US,AZ,208,33.5,-112.18,300
maryville|,US,TN,28,35.76,-83.97,294
marzahn|,DE,,104,52.55,13.57,108
masaka|,UG,,65,-0.33,31.73,167
masaki cho|Masaki-cho,JP,,31,33.79,132.71,164
masallatah|,LY,,24,32.62,14,197
masan|,KR,,434,35.13,126.83,176
masantol|,PH,,41,14.9,120.71,242
masasi|,TZ,,36,-10.72,38.8,214
masatepe|,NI,,21,11.91,-86.14,143
masaurhi buzurg|,IN,,53,25.35,85.03,41
masaya|,NI,,130,11.97,-86.09,143
masbate|,PH,,47,12.37,123.62,242
mascalucia|,IT,,30,37.57,15.05,159
mascara|,DZ,,150,35.4,0.14,116
mascot|,AU,NSW,16,-33.93,151.19,31
mascote|,BR,,19,-15.56,-39.3,60
mascouche|,CA,QC,35,45.75,-73.6,75
maseru|,LS,,118,-29.32,27.48,193
mashhad|,IR,,2307,36.32,59.57,2
mashiko|,JP,,26,36.47,140.1,164
mashtul as suq|Mashtul as Suq,EG,,46,30.36,31.38,120
masina|,CD,,485,-4.38,15.39,86
masindi|,UG,,31,1.67,31.71,167
masinloc|,PH,,28,15.54,119.95,242
masis|,AM,,19,40.07,44.42,9
masjed soleyman|,IR,,112,31.94,49.3,2
mason|,US,OH,33,39.36,-84.31,294
mason city|,US,IA,27,43.15,-93.2,230
maspalomas|,ES,,33,27.76,-15.59,124
maspeth|,US,NY,48,40.72,-73.91,294
massa|,IT,,65,44.04,10.14,159
massafra|,IT,,31,40.59,17.12,159
massaguet|,TD,,18,12.48,15.44,96
massakory|,TD,,15,13,15.73,96
massama|,PT,,28,38.75,-9.28,245
massamagrell|,ES,,15,39.57,-0.33,123
massapequa|,US,NY,22,40.68,-73.47,294
massapequa park|,US,NY,17,40.68,-73.46,294
massawa|,ER,,23,15.61,39.47,122
massillon|,US,OH,32,40.8,-81.52,294
massy|,FR,,39,48.73,2.28,129
mastaga|,AZ,,40,40.53,50.01,35
masterton|,NZ,,21,-40.96,175.66,237
mastic|,US,NY,15,40.8,-72.84,294
mastung|,PK,,29,29.8,66.85,5
masuda|,JP,,49,34.67,131.85,164
masumbwe|,TZ,,35,-3.63,32.18,214
masvingo|,ZW,,76,-20.06,30.83,314
maswa|,TZ,,22,-2.68,33.98,214
masyaf|,SY,,32,35.07,36.34,283
mata de sao joao|Mata de Sao Joao,BR,,27,-12.53,-38.3,60
matabhanga|,IN,,23,26.34,89.22,41
matadi|,CD,,180,-5.84,13.46,86
matagalpa|,NI,,109,12.93,-85.92,143
matai|,TZ,,24,-8.3,31.52,214
matale|,LK,,36,7.47,80.62,191
matam|,SN,,15,15.66,-13.26,210
matamey|,NE,,17,13.42,8.47,49
matamoros|,MX,,52,25.53,-103.23,218
matanzas|,CU,,147,23.04,-81.58,101
matao|,BR,,72,-21.6,-48.37,13
matara|,LK,,76,5.95,80.54,191
mataram|,ID,,319,-8.58,116.12,147
mataro|,ES,,122,41.54,2.44,123
matay|,EG,,45,28.42,30.78,120
matehuala|,MX,,77,23.65,-100.64,219
matera|,IT,,55,40.67,16.6,159
mateszalka|,HU,,19,47.96,22.32,145
mateur|,TN,,31,37.04,9.67,117
mateus leme|,BR,,25,-19.99,-44.43,13
mathba|,BD,,30,22.29,89.96,40
mathura|,IN,,331,27.5,77.67,41
mati|,PH,,106,6.96,126.22,242
matiari|,PK,,19,25.6,68.45,5
matias romero|,MX,,19,16.88,-95.04,219
matiri|,TZ,,19,-10.75,34.9,214
matli|,PK,,50,25.04,68.66,5
matola|,MZ,,675,-25.96,32.46,216
matosinhos|,PT,,28,41.18,-8.69,245
matoury|,GF,,26,4.85,-52.32,132
matozinhos|,BR,,31,-19.56,-44.08,13
matriz de camaragibe|Matriz de Camaragibe,BR,,19,-9.15,-35.53,57
matsubara|,JP,,131,34.57,135.55,164
matsubase|,JP,,26,32.65,130.67,164
matsudo|,JP,,470,35.78,139.9,164
matsue|,JP,,157,35.48,133.05,164
matsumoto|,JP,,211,36.23,137.97,164
matsushima|,JP,,16,38.37,141.06,164
matsuto|,JP,,68,36.52,136.57,164
matsuyama|,JP,,443,33.84,132.77,164
mattanur|,IN,,46,11.93,75.57,41
matteson|,US,IL,19,41.5,-87.71,230
matthews|,US,NC,31,35.12,-80.72,294
mattoon|,US,IL,18,39.48,-88.37,230
matui|,TZ,,20,-4.8,38.25,214
maturin|,VE,,411,9.75,-63.18,98
matveyevskoye|,RU,,30,55.71,37.48,252
mau|,IN,,246,25.94,83.56,41;,IN,,19,26.27,78.67,41
mau aimma|,IN,,20,25.7,81.92,41
maua|,BR,,386,-23.67,-46.46,13
mauban|,PH,,33,14.19,121.73,242
maubara|,TL,,16,-8.61,125.21,147
maubeuge|,FR,,34,50.28,3.97,129
maubin|,MM,,52,16.73,95.65,156
maudaha|,IN,,38,25.68,80.11,41
maues|,BR,,22,-3.38,-57.72,61
mauganj|,IN,,26,24.67,81.87,41
mauguio|,FR,,18,43.62,4.01,129
maulavi bazar|,BD,,57,24.49,91.77,40
mauldin|,US,SC,25,34.78,-82.31,294
maumelle|,US,AR,18,34.87,-92.4,230
maumere|,ID,,48,-8.62,122.21,147
maun|,BW,,50,-19.98,23.42,68
maur|,IN,,28,30.08,75.25,41
maurepas|,FR,,19,48.76,1.93,129
mavelikara|,IN,,28,9.26,76.56,41
mavoor|,IN,,28,11.27,75.92,41
mawana|,IN,,77,29.1,77.92,41
mawlaik|,MM,,45,23.64,94.4,156
mawlamyine|,MM,,439,16.49,97.63,156
mawlamyinegyunn|,MM,,39,16.38,95.26,156
maxixe|,MZ,,120,-23.86,35.35,216
may pen|,JM,,45,17.96,-77.25,161
mayaguez|,PR,,79,18.2,-67.14,115
mayahi|,NE,,22,13.96,7.67,49
mayang imphal|,IN,,22,24.61,93.89,41
maych ew|Maych'ew,ET,,27,12.79,39.54,110
mayen|,DE,,19,50.33,7.22,108
mayenne|,FR,,16,48.3,-0.61,129
mayfield heights|,US,OH,19,41.52,-81.46,294
mayiladuthurai|,IN,,87,11.1,79.66,41
maykop|,RU,,144,44.61,40.11,252
mayma|,RU,,15,52.02,85.91,186
maymana|,AF,,76,35.92,64.78,3
maywood|,US,CA,28,33.99,-118.19,299;,US,IL,24,41.88,-87.84,230
mazabuka|,ZM,,64,-15.86,27.75,217
mazar e sharif|Mazar-e Sharif,AF,,303,36.71,67.11,3
mazara del vallo|Mazara del Vallo,IT,,46,37.66,12.59,159
mazargues|,FR,,18,43.25,5.4,129
mazarron|,ES,,35,37.6,-1.31,123
mazatenango|,GT,,44,14.53,-91.5,71
mazatlan|,MX,,382,23.23,-106.41,224;,MX,,45,25.19,-99.83,218
mazeikiai|,LT,,41,56.32,22.33,194
mazinde|,TZ,,21,-4.8,38.22,214
mazouna|,DZ,,22,36.12,0.9,116
mazyr|,BY,,112,52.05,29.25,70
mbabane|,SZ,,76,-26.32,31.13,285
mbaiki|,CF,,67,3.87,17.99,87
mbake|,SN,,74,14.79,-15.91,210
mbala|,ZM,,21,-8.84,31.37,217
mbale|,UG,,76,1.08,34.18,167
mbalmayo|,CM,,80,3.52,11.5,89
mbandaka|,CD,,184,0.05,18.26,86
mbandjok|,CM,,27,4.45,11.9,89
mbanga|,CM,,43,4.5,9.57,89
mbanza kongo|,AO,,24,-6.27,14.24,10
mbanza ngungu|Mbanza-Ngungu,CD,,86,-5.26,14.86,86
mbarara|,UG,,98,-0.6,30.65,167
mbeya|,TZ,,292,-8.9,33.45,214
mbinga|,TZ,,25,-10.93,35.02,214
mbouda|,CM,,111,5.63,10.25,89
mboursou lere|,TD,,17,9.76,14.15,96
mbuguni|,TZ,,16,-3.57,36.95,214
mbuji mayi|Mbuji-Mayi,CD,,875,-6.14,23.59,85
mcalester|McAlester,US,OK,18,34.93,-95.77,230
mcallen|McAllen,US,TX,140,26.2,-98.23,230
mcdonough|McDonough,US,GA,23,33.45,-84.15,294
mchenry|McHenry,US,IL,27,42.33,-88.27,230
mchinji|,MW,,18,-13.8,32.88,215
mckeesport|McKeesport,US,PA,19,40.35,-79.86,294
mckinley park|McKinley Park,US,IL,16,41.83,-87.67,230
mckinleyville|McKinleyville,US,CA,15,40.95,-124.1,299
mckinney|McKinney,US,TX,163,33.2,-96.62,230
mclean|McLean,US,VA,48,38.93,-77.18,294
mcminnville|McMinnville,US,OR,34,45.21,-123.2,299
mead valley|,US,CA,19,33.83,-117.3,299
meadow woods|,US,FL,26,28.39,-81.37,294
meadowbrook|,US,VA,18,37.45,-77.47,294
meads|,US,KY,289,38.41,-82.71,294
meaux|,FR,,54,48.96,2.88,129
mecca|,SA,,1324,21.43,39.83,163
mechanicsville|,US,VA,36,37.61,-77.37,294
mechelen|,BE,,78,51.03,4.48,42
mechernich|,DE,,28,50.59,6.65,108
mechraa bel ksiri|,MA,,28,34.57,-5.96,198
meckenheim|,DE,,26,50.62,7.03,108
meda|,IT,,23,45.66,9.15,159
medak|,IN,,44,18.05,78.26,41
medan|,ID,,1751,3.58,98.67,146
medea|,DZ,,148,36.26,2.75,116
medeiros neto|,BR,,15,-17.37,-40.22,60
medellin|,CO,,2000,6.25,-75.56,97
medemblik|,NL,,42,52.77,5.11,235
medenine|,TN,,62,33.35,10.51,117
medford|,US,OR,80,42.33,-122.88,299;,US,MA,57,42.42,-71.11,294;,US,NY,24,40.82,-73,294
medgidia|,RO,,43,44.25,28.28,251
media luna|,CU,,17,20.14,-77.44,101
medianeira|,BR,,34,-25.3,-54.09,13
medias|,RO,,53,46.17,24.35,251
medicine hat|,CA,AB,63,50.04,-110.68,74
medina|,SA,,1300,24.47,39.61,163;,US,OH,26,41.14,-81.86,294;,MX,,16,21.15,-101.62,219
medina del campo|Medina del Campo,ES,,22,41.31,-4.91,123
medina estates|,GH,,101,5.67,-0.16,44
medinipur|,IN,,153,22.42,87.32,41
medjez el bab|Medjez el Bab,TN,,20,36.65,9.61,117
mednogorsk|,RU,,31,51.41,57.59,185
medvedevo|,RU,,16,56.63,47.8,252
medvedovskaya|,RU,,17,45.45,39.02,252
medvezh yegorsk|Medvezh'yegorsk,RU,,17,62.92,34.46,252
meerane|,DE,,17,50.85,12.46,108
meerbusch|,DE,,55,51.25,6.69,108
meerut|,IN,,1223,28.98,77.71,41
meftah|,DZ,,60,36.62,3.22,116
megara|,GR,,23,37.99,23.34,7
megarine|,DZ,,32,33.19,6.09,116
megion|,RU,,49,61.03,76.11,185
mehar|,PK,,30,27.18,67.82,5
mehdia daira de meghila|Mehdia daira de meghila,DZ,,39,35.43,1.76,116
mehekar|,IN,,41,20.15,76.57,41
mehendiganj|,BD,,39,22.82,90.53,40
mehlville|,US,MO,28,38.51,-90.32,230
mehndawal|,IN,,25,26.98,83.11,41
mehrabpur|,PK,,35,28.11,68.03,5
mehtar lam|,AF,,17,34.67,70.21,3
meiderich|,DE,,45,51.47,6.77,108
meidling|,AT,,98,48.17,16.33,25
meiganga|,CM,,80,6.52,14.3,89
meiktila|,MM,,177,20.88,95.86,156
meinerzhagen|,DE,,22,51.11,7.65,108
meiningen|,DE,,22,50.57,10.42,108
meise|,BE,,18,50.94,4.33,42
meissen|,DE,,28,51.16,13.47,108
mejicanos|,SV,,160,13.72,-89.19,282
mejorada del campo|Mejorada del Campo,ES,,22,40.39,-3.48,123
mek ele|Mek'ele,ET,,216,13.5,39.48,110
mekhe|,SN,,19,15.11,-16.62,210
mekla|,DZ,,30,36.68,4.26,116
meknes|,MA,,546,33.89,-5.55,198
melati|,ID,,67,-7.73,110.37,146
melbourne|,AU,VIC,4246,-37.81,144.96,30;,US,FL,80,28.08,-80.61,294
melbourne city centre|,AU,VIC,60,-37.82,144.97,30
melchor ocampo|,MX,,39,19.7,-99.14,219
melegnano|,IT,,17,45.36,9.32,159
melenki|,RU,,16,55.33,41.63,252
meleuz|,RU,,65,52.96,55.93,185
melgar|,CO,,26,4.2,-74.64,97
melilla|,ES,,73,35.29,-2.94,125
melipilla|,CL,,63,-33.69,-71.22,94
melissia|,GR,,23,38.05,23.83,7
melito di napoli|Melito di Napoli,IT,,37,40.92,14.23,159
melitopol|,UA,,158,46.85,35.37,292
melksham|,GB,,19,51.37,-2.14,131
melle|,DE,,47,52.2,8.34,108
mellunkyla|,FI,,36,60.23,25.1,126
melnik|,CZ,,19,50.35,14.47,106
melo|,UY,,51,-32.37,-54.17,306
melong|,CM,,37,5.12,9.96,89
melouza|,DZ,,26,35.98,4.19,116
melrose|,US,MA,28,42.46,-71.07,294;,US,NY,22,40.82,-73.91,294
melrose park|,US,IL,25,41.9,-87.86,230
melton mowbray|,GB,,27,52.77,-0.89,131
melton west|,AU,VIC,17,-37.68,144.57,30
melun|,FR,,39,48.55,2.65,129
melur|,IN,,34,10.03,78.34,41
melville|,US,NY,19,40.79,-73.42,294
melzo|,IT,,18,45.5,9.42,159
memari|,IN,,44,23.18,88.1,41
memmingen|,DE,,41,47.98,10.19,108
memphis|,US,TN,656,35.15,-90.05,230
menasha|,US,WI,18,44.2,-88.45,230
mendaha|,ID,,56,-1.02,103.59,146
mendarda|,IN,,17,21.32,70.44,41
mendefera|,ER,,18,14.89,38.82,122
mendeleyevsk|,RU,,23,55.91,52.29,252
menden|,DE,,58,51.44,7.78,108
menderes|,TR,,22,38.25,27.13,284
mendes|,BR,,17,-22.53,-43.73,13
mendez nunez|Mendez-Nunez,PH,,22,14.13,120.91,242
mendi|,PG,,26,-6.15,143.66,150;,ET,,25,9.8,35.1,110
mendip|,GB,,110,51.24,-2.63,131
mendoza|,AR,,877,-32.89,-68.83,20
menemen|,TR,,53,38.61,27.07,284
menemeni|,GR,,16,40.66,22.9,7
menen|,BE,,32,50.8,3.12,42
menifee|,US,CA,87,33.73,-117.15,299
menlo park|,US,CA,33,37.45,-122.18,299
mennzel bou zelfa|,TN,,16,36.68,10.58,117
menomonee falls|,US,WI,36,43.18,-88.12,230
menomonie|,US,WI,16,44.88,-91.92,230
menongue|,AO,,32,-14.66,17.69,10
mentana|,IT,,17,42.04,12.64,159
mentekab|,MY,,42,3.49,102.35,231
menton|,FR,,30,43.78,7.5,129
mentor|,US,OH,47,41.67,-81.34,294
menuma|,JP,,28,36.22,139.38,164
menzel abderhaman|,TN,,16,37.24,9.86,117
menzel bourguiba|,TN,,46,37.15,9.79,117
menzel jemil|,TN,,22,37.24,9.91,117
menzelinsk|,RU,,17,55.73,53.1,252
meoqui|,MX,,23,28.27,-105.48,229
meppel|,NL,,31,52.7,6.19,235
meppen|,DE,,34,52.69,7.29,108
mequon|,US,WI,23,43.22,-88.03,230
merano|,IT,,33,46.67,11.16,159
merced|,US,CA,82,37.3,-120.48,299
mercedes|,AR,,53,-34.65,-59.43,11;,UY,,42,-33.25,-58.03,306;,AR,,31,-29.18,-58.08,12;,CR,,26,10.01,-84.13,100;,PH,,17,14.11,123.01,242;,US,TX,17,26.15,-97.91,230
mercer island|,US,WA,25,47.57,-122.22,299
mercerville hamilton square|Mercerville-Hamilton Square,US,NJ,26,40.23,-74.67,294
merefa|,UA,,24,49.82,36.05,292
merelani|,TZ,,50,-3.56,36.98,214
merelbeke|,BE,,22,50.99,3.75,42
merenwijk|,NL,,17,52.18,4.51,235
merida|,MX,,778,20.98,-89.62,221;,VE,,300,8.59,-71.16,98;,ES,,56,38.92,-6.34,123
meriden|,US,CT,60,41.54,-72.81,294
meridian|,US,ID,91,43.61,-116.39,302;,US,MS,40,32.36,-88.7,230
merignac|,FR,,70,44.84,-0.65,129
merke|,KZ,,16,42.87,73.18,183
merkezefendi|,TR,,280,37.81,29.04,284
merlo|,AR,,244,-34.67,-58.73,11
mermoz boabab|,SN,,15,14.71,-17.48,210
mernda|,AU,VIC,16,-37.6,145.1,30
merouana|,DZ,,48,35.63,5.91,116
merrick|,US,NY,22,40.66,-73.55,294
merrifield|,US,VA,15,38.87,-77.23,294
merrillville|,US,IN,35,41.48,-87.33,230
merrimack|,US,NH,27,42.87,-71.49,294
merritt island|,US,FL,35,28.54,-80.67,294
merrylands|,AU,NSW,30,-33.83,150.98,31
mers el kebir|Mers el Kebir,DZ,,20,35.73,-0.71,116
mersa matruh|,EG,,62,31.35,27.24,120
merseburg|,DE,,35,51.35,11.99,108
mersin|,TR,,538,36.81,34.64,284
mersing|,MY,,22,2.43,103.84,231
merta|,IN,,44,26.65,74.03,41
merter keresteciler|,TR,,50,41.01,28.89,284
merthyr tydfil|,GB,,44,51.75,-3.38,131
mertoyudan|,ID,,70,-7.52,110.23,146
meru|,KE,,47,0.05,37.66,166
merzifon|,TR,,51,40.87,35.46,284
merzig|,DE,,31,49.44,6.64,108
mesa|,US,AZ,472,33.42,-111.82,300
mesagne|,IT,,26,40.56,17.81,159
meschede|,DE,,32,51.35,8.28,108
meskiana|,DZ,,30,35.63,7.67,116
mesquite|,US,TX,145,32.77,-96.6,230;,US,NV,17,36.81,-114.07,299
messaad|,DZ,,99,34.15,3.5,116
messina|,IT,,220,38.19,15.55,159
mestre|,IT,,148,45.49,12.25,159
metahara|,ET,,23,8.9,39.92,110
metairie|,US,LA,138,29.98,-90.15,230
metairie terrace|,US,LA,142,29.98,-90.16,230
metallostroy|,RU,,26,59.8,30.55,252
metamorfosi|,GR,,30,38.07,23.76,7
metapan|,SV,,19,14.33,-89.45,71
metepec|,MX,,28,19.26,-99.6,219
methuen|,US,MA,47,42.73,-71.19,294
metlaoui|,TN,,42,34.32,8.4,117
metlili chaamba|,DZ,,50,32.27,3.63,116
metro|,ID,,150,-5.11,105.31,146
metrogorodok|,RU,,50,55.81,37.79,252
mettmann|,DE,,40,51.25,6.98,108
mettupalayam|,IN,,67,11.3,76.93,41
mettur|,IN,,57,11.79,77.8,41
metu|,ET,,30,8.3,35.58,110
metz|,FR,,124,49.12,6.17,129
metzingen|,DE,,22,48.54,9.28,108
meudon|,FR,,45,48.81,2.23,129
meulaboh|,ID,,35,4.14,96.13,146
mevasseret ziyyon|,IL,,24,31.8,35.15,152
mexborough|,GB,,15,53.49,-1.29,131
mexicali|,MX,,690,32.63,-115.45,225
mexico|,PH,,44,15.06,120.72,242
mexico city|,MX,,12294,19.43,-99.13,219
meybod|,IR,,52,32.25,54.02,2
meycauayan|,PH,,185,14.74,120.96,242
meylan|,FR,,20,45.21,5.78,129
meyrin|,CH,,20,46.23,6.08,90
meyzieu|,FR,,29,45.77,5,129
mezcales|,MX,,20,20.73,-105.28,228
mezgor e|Mezgor'e,RU,,16,54.05,57.82,185
mezhdurechensk|,RU,,101,53.69,88.06,259
mezokovesd|,HU,,18,47.82,20.58,145
mezotur|,HU,,19,47,20.63,145
mgandu|,TZ,,24,-5.95,34.13,214
mhango|,TZ,,22,-3.28,32.85,214
mhasvad|,IN,,21,17.63,74.79,41
miahuatlan de porfirio diaz|Miahuatlan de Porfirio Diaz,MX,,24,16.33,-96.6,219
miami|,US,FL,441,25.77,-80.19,294
miami beach|,US,FL,92,25.79,-80.13,294
miami gardens|,US,FL,113,25.94,-80.25,294
miami lakes|,US,FL,31,25.91,-80.31,294
miamisburg|,US,OH,20,39.64,-84.29,294
mian channun|,PK,,76,30.44,72.36,5
miandoab|,IR,,133,36.97,46.11,2
miandrarivo|,MG,,27,-19.43,46.75,202
miandrivazo|,MG,,21,-19.53,45.46,202
mianke mor|,PK,,87,31.2,73.95,5
miano|,IT,,24,40.89,14.25,159
mianwali|,PK,,90,32.58,71.53,5
miass|,RU,,168,55.05,60.11,185
mibu|,JP,,40,36.42,139.8,164
michalovce|,SK,,40,48.75,21.92,276
michelstadt|,DE,,17,49.68,9,108
michigan city|,US,IN,31,41.71,-86.9,230
michurinsk|,RU,,93,52.9,40.49,252
middelburg|,ZA,,155,-25.78,29.46,69;,NL,,46,51.5,3.61,235;,ZA,,18,-31.49,25.01,69
middelharnis|,NL,,18,51.76,4.17,235
middelkerke|,BE,,18,51.19,2.82,42
middle river|,US,MD,25,39.33,-76.44,294
middle village|,US,NY,29,40.72,-73.88,294
middleborough|,US,MA,23,41.89,-70.91,294
middleburg heights|,US,OH,16,41.36,-81.81,294
middlesbrough|,GB,,143,54.58,-1.23,131
middleton|,GB,,46,53.55,-2.2,131;,US,WI,19,43.1,-89.5,230
middletown|,US,OH,49,39.52,-84.4,294;,US,CT,47,41.56,-72.65,294;,US,NY,28,41.45,-74.42,294;,US,DE,20,39.45,-75.72,294;,US,RI,17,41.55,-71.29,294
midelt|,MA,,45,32.69,-4.75,198
midland|,US,TX,133,32,-102.08,230;,US,MI,42,43.62,-84.25,298;,CA,ON,24,44.75,-79.88,75
midlothian|,US,TX,22,32.48,-96.99,230
midoun|,TN,,32,33.81,10.99,117
midrand|,ZA,,173,-25.99,28.13,69
midsayap|,PH,,33,7.19,124.53,242
midstream|,ZA,,25,-25.92,28.2,69
midvale|,US,UT,33,40.61,-111.9,227
midway|,US,FL,16,30.41,-87.01,230
midwest city|,US,OK,57,35.45,-97.4,230
midyat|,TR,,76,37.42,41.34,284
miedzyrzec podlaski|,PL,,17,51.99,22.78,107
miedzyrzecz|,PL,,19,52.44,15.58,107
mielec|,PL,,61,50.29,21.42,107
miercurea ciuc|Miercurea-Ciuc,RO,,41,46.35,25.8,251
mieres|,ES,,44,43.25,-5.77,123
migdal ha emeq|Migdal Ha'Emeq,IL,,25,32.68,35.24,152
migori|,KE,,35,-1.06,34.47,166
miguel aleman la doce|Miguel Aleman (La Doce),MX,,31,28.84,-111.48,223
miguel hidalgo|,MX,,373,19.43,-99.2,219
miguel pereira|,BR,,24,-22.45,-43.47,13
miguelopolis|,BR,,18,-20.18,-48.03,13
mihara|,JP,,80,34.4,133.08,164
miharu|,JP,,20,37.43,140.48,164
mihona|,IN,,16,26.28,78.98,41
mijas|,ES,,74,36.6,-4.64,123
mijdrecht|,NL,,15,52.21,4.86,235
mikhalkovo|,RU,,30,55.68,37.43,252
mikhaylovka|,RU,,59,50.06,43.24,253
mikhaylovsk|,RU,,59,45.13,42.03,252
miki|,JP,,75,34.8,134.98,164
mikkeli|,FI,,47,61.69,27.27,126
mikolow|,PL,,39,50.17,18.9,107
mikumi|,TZ,,17,-7.4,36.98,214
mikuni|,JP,,23,36.22,136.15,164
mila|,DZ,,69,36.45,6.26,116
milagro|,EC,,134,-2.13,-79.59,99
milak|,IN,,29,28.61,79.17,41
milan|,IT,,1237,45.46,9.19,159
milano|Milan,IT,,1237,45.46,9.19,159
milanowek|,PL,,16,52.12,20.67,107
milas|,TR,,43,37.32,27.78,284
milazzo|,IT,,32,38.22,15.24,159
mildura|,AU,VIC,33,-34.19,142.16,30
milford|,US,CT,53,41.22,-73.06,294;,US,MA,25,42.14,-71.52,294
milford mill|,US,MD,29,39.35,-76.77,294
mililani town|,US,HI,28,21.45,-158.02,304
mill creek|,US,WA,20,47.86,-122.2,299
mill creek east|,US,WA,16,47.84,-122.19,299
mill park|,AU,VIC,29,-37.67,145.07,30
millau|,FR,,23,44.1,3.08,129
millbrae|,US,CA,23,37.6,-122.39,299
millbrook|,US,AL,15,32.48,-86.36,230
millcreek|,US,UT,62,40.69,-111.88,227
milledgeville|,US,GA,19,33.08,-83.23,294
millerovo|,RU,,39,48.92,40.4,252
millville|,US,NJ,28,39.4,-75.04,294
milpa alta|,MX,,18,19.19,-99.02,219
milpitas|,US,CA,78,37.43,-121.91,299
milton|,CA,ON,102,43.52,-79.88,75;,US,GA,38,34.13,-84.3,294;,US,MA,27,42.25,-71.07,294
milton keynes|,GB,,230,52.04,-0.76,131
milwaukee|,US,WI,600,43.04,-87.91,230
milwaukie|,US,OR,21,45.45,-122.64,299
mimarsinan|,TR,,31,41.02,28.56,284
minab|,IR,,71,27.13,57.09,2
minacu|,BR,,31,-13.53,-48.22,13
minakuchicho matoba|Minakuchicho-matoba,JP,,39,34.97,136.17,164
minamata|,JP,,29,32.22,130.4,164
minamirinkan|,JP,,224,35.5,139.44,164
minas|,UY,,38,-34.38,-55.24,306;,CU,,21,21.49,-77.61,101
minas de marcona|Minas de Marcona,PE,,15,-15.21,-75.11,118
minas de matahambre|Minas de Matahambre,CU,,34,22.59,-83.95,101
minatitlan|,MX,,112,18,-94.56,219
minato|,JP,,375,34.22,135.15,164
minbu|,MM,,57,20.18,94.88,156
minchianabad|,PK,,29,30.16,73.57,5
mindelo|,CV,,71,16.89,-24.98,102
minden|,DE,,83,52.29,8.91,108
mineiros|,BR,,39,-17.57,-52.55,63
mineola|,US,NY,19,40.75,-73.64,294
mineralnye vody|,RU,,76,44.21,43.14,252
mingelchaur|,AZ,,95,40.76,47.06,35
minglanilla|,PH,,62,10.24,123.8,242
mingora|,PK,,280,34.78,72.36,5
minjur|,IN,,25,13.28,80.26,41
minna|,NG,,292,9.62,6.55,95
minneapolis|,US,MN,411,44.98,-93.26,230
minnetonka|,US,MN,52,44.91,-93.5,230
minnetonka mills|,US,MN,50,44.94,-93.44,230
mino|,JP,,129,34.83,135.47,164;,JP,,24,35.53,136.92,164
minokamo|,JP,,52,35.48,137.02,164
minot|,US,ND,49,48.23,-101.3,230
minsk|,BY,,1742,53.9,27.57,70
minsk mazowiecki|,PL,,37,52.18,21.57,107
mint hill|,US,NC,26,35.18,-80.65,294
minturno|,IT,,16,41.26,13.75,159
minusinsk|,RU,,73,53.71,91.69,260
minyat an nasr|Minyat an Nasr,EG,,57,31.13,31.64,120
mioveni|,RO,,29,44.96,24.94,251
mira mesa|,US,CA,70,32.92,-117.14,299
mira taglio|,IT,,33,45.43,12.13,159
mirabel|,CA,QC,35,45.65,-74.08,75
miracema|,BR,,27,-21.41,-42.2,13
miracema do tocantins|Miracema do Tocantins,BR,,20,-9.57,-48.39,59
miragoane|,HT,,89,18.45,-73.09,114
miramar|,US,FL,137,25.99,-80.23,294;,MX,,119,22.36,-97.9,218
miramas|,FR,,24,43.59,5,129
miramichi|,CA,NB,18,47.03,-65.5,80
miranda|,AU,NSW,15,-34.04,151.1,31
miranda de ebro|Miranda de Ebro,ES,,39,42.69,-2.95,123
mirandola|,IT,,17,44.89,11.07,159
mirandopolis|,BR,,23,-21.13,-51.1,13
mirano|,IT,,15,45.49,12.11,159
miranpur|,IN,,27,29.29,77.95,41
miranpur katra|,IN,,30,28.03,79.67,41
mirfield|,GB,,19,53.67,-1.7,131
mirganj|,IN,,15,28.54,79.21,41
miri|,MY,,228,4.4,113.99,232
mirialguda|,IN,,101,16.87,79.56,41
mirny|,RU,,40,62.54,113.96,265
mirnyy|,RU,,29,61.33,44.54,252;,RU,,28,62.76,40.34,252
mirpur khas|,PK,,216,25.53,69.01,5
mirpur mathelo|,PK,,49,28.02,69.55,5
mirriah|,NE,,21,13.71,9.15,49
miryang|,KR,,53,35.49,128.75,176
mirzapur|,IN,,220,25.14,82.57,41;,BD,,41,24.1,90.1,40
misantla|,MX,,27,19.93,-96.85,219
misawa|,JP,,43,40.69,141.39,164
mishawaka|,US,IN,48,41.66,-86.16,295
mishima|,JP,,113,35.12,138.92,164
misilmeri|,IT,,19,38.03,13.45,159
miskolc|,HU,,173,48.1,20.78,145
mislata|,ES,,44,39.48,-0.42,123
misratah|,LY,,386,32.38,15.09,197
misrikh|,IN,,15,27.43,80.53,41
mission|,US,TX,83,26.22,-98.33,230;,CA,BC,33,49.13,-122.3,73
mission bend|,US,TX,37,29.69,-95.66,230
mission district|,US,CA,47,37.76,-122.42,299
mission viejo|,US,CA,97,33.6,-117.67,299
mississauga|,CA,ON,669,43.58,-79.66,75
missoula|,US,MT,71,46.87,-113.99,227
missouri city|,US,TX,74,29.62,-95.54,230
misterbianco|,IT,,46,37.52,15.01,159
misungwi|,TZ,,36,-2.85,33.08,214
mitake|,JP,,19,35.42,137.13,164
mitcham|,GB,,48,51.4,-0.17,131;,AU,VIC,16,-37.82,145.2,30
mitchell|,US,SD,16,43.71,-98.03,230
mitha tiwana|,PK,,26,32.25,72.11,5
mithi|,PK,,23,24.74,69.8,5
mito|,JP,,247,36.35,140.45,164
mitras poniente|,MX,,18,25.78,-100.43,218
mitrovice|,XK,,107,42.88,20.87,144
mitry mory|Mitry-Mory,FR,,19,48.98,2.62,129
mitsukaido|,JP,,41,36.02,139.98,164
mitsuke|,JP,,43,37.53,138.93,164
mitte|,DE,,81,52.52,13.4,108
mittweida|,DE,,17,50.99,12.98,108
mityana|,UG,,41,0.42,32.02,167
miura|,JP,,51,35.14,139.62,164
mixco|,GT,,473,14.63,-90.61,71
mixquiahuala de juarez|Mixquiahuala de Juarez,MX,,26,20.23,-99.21,219
miyako|,JP,,52,39.65,141.94,164
miyakonojo|,JP,,131,31.73,131.07,164
miyata|,JP,,20,33.71,130.65,164
miyazaki|,JP,,311,31.92,131.42,164
miyazu|,JP,,22,35.53,135.18,164
miyoshi|,JP,,39,34.8,132.85,164
mizdah|,LY,,26,31.45,12.99,197
mizil|,RO,,16,45.02,26.45,251
mizque|,BO,,30,-17.94,-65.34,51
mizunami|,JP,,43,35.37,137.25,164
mizusawa|,JP,,61,39.13,141.13,164
mkuranga|,TZ,,28,-7.12,39.21,214
mlada boleslav|,CZ,,44,50.41,14.9,106
mlalo|,TZ,,16,-4.93,38.93,214
mlandizi|,TZ,,29,-6.7,38.73,214
mlangali|,TZ,,15,-9.78,34.52,214
mlawa|,PL,,29,53.11,20.38,107
mlimba|,TZ,,35,-8.8,35.82,214
mlonggo|,ID,,34,-6.53,110.7,146
mlowo|,TZ,,19,-9,32.98,214
mmabatho|,ZA,,77,-25.85,25.63,69
mo i rana|Mo i Rana,NO,,18,66.31,14.14,236
moa|,CU,,93,20.66,-74.95,66
moabit|,DE,,71,52.53,13.34,108
moana|,ES,,19,42.28,-8.74,123
moanda|,CD,,50,-5.93,12.37,86;,GA,,30,-1.57,13.2,130
mobara|,JP,,97,35.43,140.3,164
mobaye|,CF,,19,4.32,21.18,87
mobile|,US,AL,194,30.69,-88.04,230
moca|,DO,,62,19.39,-70.53,113
mocajuba|,BR,,17,-2.58,-49.51,56
moche|,PE,,23,-8.17,-79.01,118
mochudi|,BW,,37,-24.42,26.15,68
mocimboa|,MZ,,28,-11.32,40.35,216
mocoa|,CO,,22,1.15,-76.65,97
mococa|,BR,,60,-21.47,-47,13
modakeke|,NG,,120,7.38,4.26,95
modasa|,IN,,59,23.46,73.3,41
modena|,IT,,159,44.65,10.93,159
modesto|,US,CA,211,37.64,-121,299
modi in makkabbim re ut|Modi'in Makkabbim Re'ut,IL,,89,31.89,35.02,152
modica|,IT,,41,36.86,14.76,159
modiin ilit|,IL,,64,31.93,35.04,152
modimolle|,ZA,,21,-24.7,28.4,69
modling|,AT,,21,48.09,16.29,25
modrany|,CZ,,32,50.01,14.41,106
modugno|,IT,,36,41.08,16.78,159
moers|,DE,,108,51.45,6.63,108
moga|,IN,,131,30.81,75.17,41
mogadishu|,SO,,2587,2.04,45.34,278
mogan|,ES,,22,27.88,-15.73,124
mogi das cruzes|Mogi das Cruzes,BR,,326,-23.52,-46.19,13
mogi guacu|,BR,,129,-22.37,-46.95,13
mogi mirim|,BR,,78,-22.43,-46.96,13
mogliano veneto|,IT,,22,45.56,12.24,159
mogoditshane|,BW,,43,-24.63,25.87,68
mogok|,MM,,91,22.92,96.51,156
moguer|,ES,,20,37.28,-6.84,123
mohacs|,HU,,19,45.99,18.69,145
mohale s hoek|Mohale's Hoek,LS,,28,-30.15,27.48,193
mohali|,IN,,123,30.68,76.72,41
mohammedia|,MA,,188,33.69,-7.38,198
mohr|,IR,,35,27.56,52.88,2
mohyliv podilskyi|Mohyliv-Podilskyi,UA,,33,48.45,27.8,292
moinesti|,RO,,24,46.48,26.49,251
moirang|,IN,,17,24.5,93.78,41
moissy cramayel|Moissy-Cramayel,FR,,16,48.63,2.6,129
moita|,PT,,18,38.65,-8.99,245
mojo|,ET,,35,8.59,39.12,110
mojoagung|,ID,,24,-7.57,112.35,146
mojokerto|,ID,,113,-7.47,112.43,146
moju|,BR,,22,-1.88,-48.77,56
mokameh|,IN,,55,25.4,85.92,41
mokena|,US,IL,20,41.53,-87.89,230
mokokchung|,IN,,34,26.32,94.52,41
mokolo|,CM,,275,10.74,13.8,89
mokopane|,ZA,,101,-24.19,29.01,69
mokotow|,PL,,213,52.19,21.03,107
mokpo|,KR,,268,34.81,126.39,176
mokwa|,NG,,21,9.29,5.05,95
mol|,BE,,33,51.19,5.12,42
mola di bari|Mola di Bari,IT,,25,41.06,17.09,159
molave|,PH,,21,8.08,123.49,242
molde|,NO,,19,62.74,7.16,236
molepolole|,BW,,63,-24.41,25.5,68
molfetta|,IT,,60,41.2,16.6,159
molina|,CL,,29,-35.11,-71.28,94
molina de segura|Molina de Segura,ES,,64,38.05,-1.21,123
moline|,US,IL,43,41.51,-90.52,230
molins de rei|Molins de Rei,ES,,24,41.42,2.02,123
mollendo|,PE,,29,-17.02,-72.01,118
mollet del valles|Mollet del Valles,ES,,52,41.54,2.21,123
molln|,DE,,18,53.62,10.69,108
molndal|,SE,,59,57.66,12.01,127
molnlycke|,SE,,18,57.66,12.12,127
molo|,KE,,28,-0.25,35.73,166
molodohvardiys k|Molodohvardiys'k,UA,,26,48.35,39.65,292
mombaca|,BR,,17,-5.74,-39.63,54
mombasa|,KE,,800,-4.05,39.66,166
mombetsu|,JP,,27,44.35,143.35,164
momostenango|,GT,,32,15.04,-91.41,71
mompos|,CO,,31,9.24,-74.43,97
mon|,IN,,19,26.74,95.06,41
mon repos|,TT,,56,10.28,-61.45,290
monaco|,MC,,33,43.73,7.42,199
monastir|,TN,,72,35.78,10.83,117
moncada|,ES,,22,39.55,-0.4,123
moncalieri|,IT,,49,45,7.68,159
moncao|,PT,,20,42.08,-8.48,123
monchegorsk|,RU,,50,67.94,32.87,252
monchengladbach|,DE,,262,51.19,6.44,108
moncloa aravaca|Moncloa-Aravaca,ES,,117,40.44,-3.73,123
monclova|,MX,,215,26.91,-101.42,218
moncton|,CA,NB,109,46.09,-64.8,80
mondlo|,ZA,,45,-27.98,30.72,69
mondovi|,IT,,22,44.4,7.82,159
mondragone|,IT,,26,41.11,13.89,159
monfalcone|,IT,,27,45.8,13.53,159
monforte de lemos|Monforte de Lemos,ES,,20,42.52,-7.51,123
mong cai|,VN,,73,21.52,107.97,175
mongagua|,BR,,46,-24.09,-46.62,13
monghyr|,IN,,203,25.37,86.47,41
mongo|,TD,,28,12.18,18.69,96
mongu|,ZM,,53,-15.25,23.13,217
monguno|,NG,,20,12.67,13.61,95
monheim am rhein|Monheim am Rhein,DE,,43,51.09,6.89,108
monino|,RU,,20,55.84,38.19,252
monkayo|,PH,,51,7.82,126.05,242
monoharpur|,IN,,23,22.11,88.08,41
monopoli|,IT,,38,40.95,17.3,159
monor|,HU,,22,47.35,19.45,145
monreale|,IT,,22,38.08,13.29,159
monroe|,US,LA,50,32.51,-92.12,230;,US,NC,35,34.99,-80.55,294;,US,MI,20,41.92,-83.4,298;,US,WA,18,47.86,-121.97,299
monroeville|,US,PA,28,40.42,-79.79,294
monrovia|,LR,,940,6.3,-10.8,192;,US,CA,37,34.15,-118,299
mons|,BE,,91,50.45,3.95,42
mons en barul|Mons-en-Barul,FR,,23,50.63,3.12,129
monsanto|,PT,,50,39.46,-8.71,245
monsefu|,PE,,26,-6.87,-79.87,118
monselice|,IT,,19,45.24,11.75,159
monserrato|,IT,,20,39.26,9.14,159
monsey|,US,NY,18,41.11,-74.07,294
mont de marsan|Mont-de-Marsan,FR,,36,43.89,-0.5,129
mont dore|Mont-Dore,NC,,25,-22.26,166.57,234
mont royal|Mont-Royal,CA,QC,19,45.52,-73.65,75
mont saint aignan|Mont-Saint-Aignan,FR,,23,49.46,1.09,129
mont saint hilaire|Mont-Saint-Hilaire,CA,QC,16,45.57,-73.19,75
montagu|,ZA,,15,-33.79,20.12,69
montalvo|,EC,,16,-1.79,-79.29,99
montana|,BG,,47,43.41,23.23,45
montargis|,FR,,17,48,2.73,129
montauban|,FR,,52,44.02,1.36,129
montbeliard|,FR,,29,47.51,6.8,129
montbrison|,FR,,16,45.61,4.07,129
montcada i reixac|Montcada i Reixac,ES,,33,41.48,2.18,123
montceau les mines|Montceau-les-Mines,FR,,20,46.67,4.37,129
montclair|,US,NJ,40,40.83,-74.21,294;,US,CA,39,34.08,-117.69,299;,US,VA,20,38.61,-77.34,294
monte alegre|,BR,,23,-2,-54.08,58
monte alto|,BR,,42,-21.26,-48.5,13
monte aprazivel|,BR,,16,-20.77,-49.71,13
monte azul paulista|,BR,,18,-20.91,-48.64,13
monte carlo|Monte-Carlo,MC,,16,43.74,7.43,199
monte carmelo|,BR,,44,-18.72,-47.5,13
monte caseros|,AR,,25,-30.25,-57.64,12
monte estoril|,PT,,23,38.71,-9.41,245
monte llano|,DO,,19,19.73,-70.6,113
monte mor|,BR,,40,-22.95,-47.32,13
monte plata|,DO,,16,18.81,-69.78,113
monte santo de minas|Monte Santo de Minas,BR,,17,-21.19,-46.98,13
montebello|,US,CA,64,34.01,-118.11,299
montebelluna|,IT,,27,45.78,12.05,159
montecalvario|,IT,,23,40.84,14.25,159
montecanal|,ES,,20,41.63,-0.94,123
montecarlo|,AR,,22,-26.57,-54.76,12
montecatini terme|Montecatini-Terme,IT,,18,43.88,10.77,159
montecchio maggiore alte ceccato|Montecchio Maggiore-Alte Ceccato,IT,,21,45.5,11.41,159
montecristi|,EC,,18,-1.05,-80.66,99
montego bay|,JM,,83,18.47,-77.92,161
monteiro|,BR,,18,-7.89,-37.12,55
montelibano|,CO,,85,7.98,-75.42,97
montelimar|,FR,,36,44.55,4.75,129
montemurlo|,IT,,18,43.93,11.04,159
montenegro|,BR,,54,-29.69,-51.46,13;,CO,,36,4.57,-75.75,97
montepuez|,MZ,,72,-13.13,39,216
montereau fault yonne|Montereau-Fault-Yonne,FR,,17,48.38,2.95,129
monterey|,US,CA,28,36.6,-121.89,299
monterey park|,US,CA,61,34.06,-118.12,299
monteria|,CO,,272,8.75,-75.88,97
montero|,BO,,89,-17.34,-63.25,51
monteros|,AR,,24,-27.17,-65.5,15
monterotondo|,IT,,37,42.05,12.62,159
monterrey|,MX,,1136,25.68,-100.32,218
monterusciello|,IT,,29,40.87,14.08,159
montes claros|,BR,,332,-16.73,-43.86,13
montesilvano marina|,IT,,46,42.51,14.15,159
montesson|,FR,,15,48.91,2.14,129
montevarchi|,IT,,19,43.53,11.57,159
montevideo|,UY,,1271,-34.9,-56.19,306
montfermeil|,FR,,24,48.9,2.58,129
montgeron|,FR,,23,48.71,2.45,129
montgomery|,US,AL,201,32.37,-86.3,230;,US,IL,19,41.73,-88.35,230
montgomery village|,US,MD,32,39.18,-77.2,294
monthey|,CH,,15,46.25,6.95,90
montichiari|,IT,,15,45.41,10.4,159
montigny le bretonneux|Montigny-le-Bretonneux,FR,,39,48.77,2.03,129
montigny les cormeilles|Montigny-les-Cormeilles,FR,,18,48.98,2.2,129
montigny les metz|Montigny-les-Metz,FR,,26,49.1,6.15,129
montijo|,PT,,30,38.71,-8.97,245;,ES,,16,38.91,-6.62,123
montilla|,ES,,24,37.59,-4.64,123
montivilliers|,FR,,17,49.55,0.19,129
montlucon|,FR,,45,46.34,2.6,129
montmorency|,FR,,21,48.99,2.34,129
montornes del valles|Montornes del Valles,ES,,16,41.54,2.27,123
montpellier|,FR,,248,43.61,3.88,129
montreal|,CA,QC,1600,45.51,-73.59,75
montreuil|,FR,,91,48.86,2.44,129
montreux|,CH,,23,46.43,6.91,90
montrose|,US,CO,19,38.48,-107.88,227
montrouge|,FR,,39,48.82,2.31,129
montville center|,US,CT,20,41.48,-72.15,294
monywa|,MM,,182,22.11,95.14,156
monza|,IT,,120,45.58,9.27,159
monze|,ZM,,30,-16.28,27.48,217
monzon|,ES,,17,41.91,0.19,123
mooka|,JP,,66,36.43,140.02,164
moore|,US,OK,60,35.34,-97.49,230
mooresville|,US,NC,36,35.58,-80.81,294
moorhead|,US,MN,42,46.87,-96.77,230
mooroolbark|,AU,VIC,22,-37.78,145.32,30
moorpark|,US,CA,36,34.29,-118.88,299
moosburg|,DE,,17,48.47,11.94,108
moose jaw|,CA,SK,32,50.4,-105.53,82
mopti|,ML,,108,14.48,-4.18,93
moquegua|,PE,,55,-17.2,-70.94,118
mora|,CM,,55,11.05,14.14,89
morada nova|,BR,,37,-5.11,-38.37,54
moradabad|,IN,,721,28.84,78.78,41
moraga|,US,CA,17,37.83,-122.13,299
morales|,CO,,30,2.75,-76.63,97;,CO,,20,8.28,-73.87,97;,GT,,19,15.47,-88.84,71
moram|,IN,,18,17.79,76.47,41
moramanga|,MG,,29,-18.95,48.23,202
morar|,IN,,44,26.23,78.22,41
moratalaz|,ES,,105,40.41,-3.65,123
moratuwa|,LK,,185,6.77,79.88,191
morayfield|,AU,QLD,21,-27.11,152.95,27
morbi|,IN,,118,22.82,70.84,41
morden|,GB,,48,51.4,-0.2,131
morecambe|,GB,,52,54.07,-2.86,131
morelia|,MX,,598,19.7,-101.18,219
morena|,IN,,152,26.5,78,41
moreni|,RO,,21,44.98,25.64,251
moreno|,BR,,45,-8.12,-35.09,55
moreno valley|,US,CA,204,33.94,-117.23,299
moreton|,GB,,18,53.4,-3.12,131
morfelden walldorf|Morfelden-Walldorf,DE,,33,49.99,8.58,108
morgan hill|,US,CA,43,37.13,-121.65,299
morgan park|,US,IL,23,41.69,-87.67,230
morganton|,US,NC,17,35.75,-81.68,294
morgantown|,US,WV,31,39.63,-79.96,294
mori|,JP,,20,34.83,137.93,164
morigaon|,IN,,21,26.25,92.35,41
moriguchi|,JP,,148,34.73,135.57,164
moriki|,NG,,29,12.87,6.49,95
morinda|,IN,,24,30.79,76.5,41
morioka|,JP,,295,39.7,141.15,164
moriya|,JP,,57,35.93,140,164
moriyama|,JP,,69,35.07,135.98,164
morlaix|,FR,,18,48.58,-3.83,129
morlanwelz mariemont|Morlanwelz-Mariemont,BE,,18,50.46,4.25,42
morley|,GB,,57,53.74,-1.6,131;,AU,WA,21,-31.89,115.91,26
mormugao|,IN,,102,15.39,73.81,41
morningside heights|,US,NY,56,40.81,-73.96,294
mornington|,AU,VIC,23,-38.22,145.04,30
moro|,PK,,77,26.66,68,5
morogoro|,TZ,,251,-6.82,37.66,214
morohongo|,JP,,40,35.94,139.3,164
moroleon|,MX,,43,20.13,-101.19,219
moron|,AR,,320,-34.65,-58.62,11;,CU,,66,22.11,-78.63,101;,VE,,44,10.49,-68.2,98
moron de la frontera|Moron de la Frontera,ES,,28,37.12,-5.45,123
morondava|,MG,,37,-20.29,44.32,202
morong|,PH,,50,14.52,121.24,242;,PH,,16,14.68,120.27,242
moroni|,KM,,43,-11.7,43.26,173
morozovsk|,RU,,29,48.36,41.83,252
morphett vale|,AU,SA,23,-35.13,138.52,28
morrelgonj|,BD,,32,22.46,89.86,40
morrinhos|,BR,,34,-17.73,-49.1,13
morris heights|,US,NY,41,40.85,-73.92,294
morrisania|,US,NY,23,40.83,-73.91,294
morristown|,US,TN,29,36.21,-83.29,294;,US,NJ,19,40.8,-74.48,294
morrisville|,US,NC,24,35.82,-78.83,294
morro agudo|,BR,,25,-20.73,-48.06,13
morro do chapeu|Morro do Chapeu,BR,,22,-11.55,-41.16,60
morsang sur orge|Morsang-sur-Orge,FR,,20,48.66,2.35,129
morshansk|,RU,,43,53.44,41.81,252
morsi|,IN,,36,21.34,78.01,41
morteros|,AR,,15,-30.71,-62,12
morton|,US,IL,16,40.61,-89.46,230
morton grove|,US,IL,23,42.04,-87.78,230
mortsel|,BE,,25,51.17,4.45,42
morwa|,IN,,20,22.9,73.84,41
mosbach|,DE,,25,49.35,9.15,108
moscavide e portela|Moscavide e Portela,PT,,22,38.78,-9.1,245
moscow|,RU,,10381,55.75,37.62,252;,US,ID,25,46.73,-117,299
moses lake|,US,WA,22,47.13,-119.28,299
moshi|,TZ,,157,-3.35,37.33,214
moskhaton|,GR,,25,37.95,23.68,7
moskovskiy|,TJ,,22,37.61,68.58,4;,RU,,15,55.6,37.35,252
mosman|,AU,NSW,28,-33.84,151.24,31
mosonmagyarovar|,HU,,30,47.87,17.27,145
mosopa|,BW,,20,-24.77,25.42,68
mosquera|,CO,,27,4.71,-74.23,97
moss|,NO,,34,59.43,10.66,236
mossel bay|,ZA,,59,-34.18,22.15,69
mossendjo|,CG,,18,-2.95,12.7,88
mossingen|,DE,,20,48.41,9.05,108
mossoro|,BR,,202,-5.19,-37.34,54
most|,CZ,,68,50.5,13.64,106
mosta|,MT,,18,35.91,14.43,211
mostaganem|,DZ,,130,35.93,0.09,116
mostar|,BA,,105,43.34,17.81,37
mostoles|,ES,,206,40.32,-3.86,123
mostovskoy|,RU,,25,44.41,40.79,252
mosty|,BY,,16,53.41,24.54,70
mosul|,IQ,,1740,36.34,43.12,157
motala|,SE,,31,58.54,15.04,127
motegi|,JP,,20,36.52,140.18,164
motherwell|,GB,,32,55.79,-3.99,131
mothihari|,IN,,112,26.65,84.92,41
motomachi|,JP,,23,43.83,144.1,164
motomiya|,JP,,23,37.51,140.4,164
motozintla|,MX,,24,15.37,-92.25,219
motril|,ES,,60,36.75,-3.52,123
motru|,RO,,22,44.8,22.97,251
mott haven|,US,NY,51,40.81,-73.92,294
motul|,MX,,23,21.1,-89.28,221
mougins|,FR,,19,43.6,7,129
mouila|,GA,,22,-1.87,11.06,130
moulins|,FR,,23,46.56,3.33,129
moundou|,TD,,135,8.57,16.08,96
mount clemens|,US,MI,16,42.6,-82.88,298
mount druitt|,AU,NSW,17,-33.77,150.82,31
mount eliza|,AU,VIC,17,-38.18,145.08,30
mount gambier|,AU,SA,25,-37.83,140.78,28
mount greenwood|,US,IL,19,41.7,-87.71,230
mount hagen|,PG,,34,-5.86,144.23,150
mount isa|,AU,QLD,23,-20.73,139.5,27
mount juliet|,US,TN,32,36.2,-86.52,230
mount laurel|,US,NJ,42,39.93,-74.89,294
mount lebanon|,US,PA,33,40.36,-80.05,294
mount martha|,AU,VIC,18,-38.27,145.02,30
mount pearl|,CA,NL,25,47.52,-52.78,78
mount pleasant|,US,SC,81,32.79,-79.86,294;,US,WI,26,42.7,-87.86,230;,US,MI,26,43.6,-84.77,298;,US,TX,16,33.16,-94.97,230
mount prospect|,US,IL,55,42.07,-87.94,230
mount vernon|,US,NY,69,40.91,-73.84,294;,US,WA,34,48.42,-122.33,299;,US,OH,17,40.39,-82.49,294;,US,IL,15,38.32,-88.9,230
mount waverley|,AU,VIC,33,-37.88,145.13,30
mountain brook|,US,AL,21,33.5,-86.75,230
mountain view|,US,CA,80,37.39,-122.08,299
mountlake terrace|,US,WA,21,47.79,-122.31,299
mountsorrel|,GB,,17,52.72,-1.15,131
mouscron|,BE,,52,50.74,3.21,42
moussoro|,TD,,15,13.64,16.49,96
moutsamoudou|,KM,,24,-12.17,44.4,173
mouzaia|,DZ,,33,36.47,2.69,116
moyale|,KE,,34,3.53,39.06,166
moyo|,UG,,19,3.66,31.72,167
moyobamba|,PE,,44,-6.03,-76.97,118
moyotzingo|,MX,,27,19.25,-98.4,219
mozdok|,RU,,41,43.74,44.65,252
mozhaysk|,RU,,32,55.5,36.03,252
mozhga|,RU,,47,56.44,52.23,254
mpanda|,TZ,,73,-6.34,31.07,214
mpika|,ZM,,28,-11.83,31.45,217
mpophomeni|,ZA,,26,-29.57,30.19,69
mpumalanga|,ZA,,140,-29.81,30.64,69
mpwapwa|,TZ,,20,-6.35,36.48,214
mragowo|,PL,,22,53.86,21.31,107
mranggen|,ID,,28,-7.03,110.52,146
msaken|,TN,,65,35.73,10.58,117
msowero|,TZ,,18,-6.53,37.2,214
mthatha|,ZA,,79,-31.59,28.78,69
mtinko|,TZ,,27,-4.55,34.85,214
mto wa mbu|Mto wa Mbu,TZ,,18,-3.35,35.85,214
mtsensk|,RU,,48,53.28,36.57,252
mtwango|,TZ,,19,-9.02,34.8,214
mtwara|,TZ,,97,-10.27,40.18,214
muan|,KR,,76,34.99,126.48,176
muang khong|,LA,,15,14.12,105.85,169
muang phonsavan|,LA,,38,19.45,103.19,188
muang xay|,LA,,25,20.69,101.98,188
muar|,MY,,128,2.04,102.57,231
mubarakpur|,IN,,53,26.09,83.29,41
mubende|,UG,,19,0.56,31.39,167
mubi|,NG,,226,10.27,13.27,95
muborak|,UZ,,29,39.26,65.15,307
much|,DE,,15,50.9,7.4,108
mucumpiz|,VE,,215,8.42,-71.13,98
mucur|,TR,,17,39.06,34.38,284
mucuri|,BR,,27,-18.09,-39.55,13
mudanya|,TR,,23,40.38,28.88,284
mudbidri|,IN,,31,13.07,75,41
muddebihal|,IN,,32,16.34,76.13,41
mudgal|,IN,,21,16.01,76.44,41
mudhol|,IN,,47,16.33,75.28,41
mudkhed|,IN,,21,19.16,77.5,41
mudon|,MM,,89,16.26,97.72,156
mueang nonthaburi|,TH,,292,13.86,100.51,171
muenchen|Munich,DE,,1260,48.14,11.58,108
mufulira|,ZM,,121,-12.55,28.24,217
muggio|,IT,,23,45.59,9.23,159
mughal sarai|,IN,,98,25.28,83.12,41
mugla|,TR,,48,37.22,28.37,284
mugnano di napoli|Mugnano di Napoli,IT,,34,40.91,14.21,159
mugumu|,TZ,,18,-1.85,34.7,214
muhammadabad|,IN,,33,25.62,83.76,41;,IN,,24,26.03,83.38,41;,IN,,22,27.31,79.43,41
muheza|,TZ,,17,-5.17,38.78,214
muhlacker|,DE,,26,48.95,8.84,108
muhldorf|,DE,,18,48.25,12.52,108
muhlhausen|,DE,,38,51.21,10.45,108
muhlheim am main|Muhlheim am Main,DE,,26,50.12,8.83,108
muhoroni|,KE,,15,-0.16,35.2,166
muikamachi|,JP,,29,37.07,138.88,164
mukacheve|,UA,,82,48.44,22.72,292
mukah|,MY,,50,2.89,112.09,232
mukalla|,YE,,258,14.54,49.12,312
mukdahan|,TH,,40,16.55,104.72,171
mukerian|,IN,,23,31.95,75.62,41
mukher|,IN,,29,18.71,77.37,41
mukilteo|,US,WA,21,47.94,-122.3,299
muko|,JP,,53,34.97,135.7,164
mukono|,UG,,67,0.35,32.76,167
muktagacha|,BD,,25,24.76,90.26,40
muktsar|,IN,,90,30.47,74.52,41
mul|,IN,,24,20.07,79.68,41
mula|,ES,,17,38.04,-1.49,123
mulanje|,MW,,16,-16.03,35.5,215
mulbagal|,IN,,47,13.16,78.39,41
mulchen|,CL,,22,-37.72,-72.24,94
mulgrave|,AU,VIC,18,-37.93,145.18,30
mulgund|,IN,,19,15.28,75.52,41
mulheim|,DE,,171,51.43,6.88,108;,DE,,42,50.97,7,108
mulhouse|,FR,,111,47.75,7.33,129
mulki|,IN,,17,13.09,74.79,41
mulleriyawa|,LK,,34,6.93,79.93,191
mullheim|,DE,,18,47.81,7.63,108
multai|,IN,,22,21.77,78.26,41
multan|,PK,,1437,30.2,71.48,5
muluppilagadu|,IN,,23,11.8,75.45,41
mumbai|,IN,,12692,19.07,72.88,41
mumbwa|,ZM,,19,-14.98,27.06,217
mumias|,KE,,45,0.33,34.49,166
muncar|,ID,,65,-8.43,114.33,146
muncie|,US,IN,70,40.19,-85.39,295
mundargi|,IN,,22,15.21,75.88,41
mundelein|,US,IL,32,42.26,-88,230
mundgod|,IN,,17,14.97,75.04,41
mundra|,IN,,15,22.84,69.72,41
mundwa|,IN,,17,27.06,73.82,41
mungaa|,TZ,,17,-4.97,34.88,214
mungaoli|,IN,,20,24.41,78.1,41
mungeli|,IN,,28,22.07,81.69,41
mungia|,ES,,16,43.35,-2.85,123
mungyeong|,KR,,82,36.59,128.2,176
munich|,DE,,1260,48.14,11.58,108
muniz|,AR,,26,-34.56,-58.71,11
munkkiniemi|,FI,,17,60.2,24.88,126
munnar|,IN,,68,10.09,77.06,41
munoz|,PH,,37,15.72,120.9,242
munsan|,KR,,43,37.86,126.78,176
munster|,DE,,270,51.96,7.63,108;,US,IN,23,41.56,-87.51,230;,DE,,18,52.99,10.09,108
muntilan|,ID,,45,-7.58,110.29,146
muntok|,ID,,27,-2.07,105.16,146
munuf|,EG,,84,30.47,30.93,120
muradnagar|,IN,,89,28.78,77.5,41
murakami|,JP,,31,38.23,139.48,164
muramatsu|,JP,,20,37.69,139.17,164
muramvya|,BI,,18,-3.27,29.61,47
muratpasa|,TR,,450,36.89,30.76,284
muravlenko|,RU,,39,63.79,74.52,185
murbad|,IN,,17,19.25,73.39,41
murcia|,ES,,437,37.99,-1.13,123;,PH,,17,10.61,123.04,242
muret|,FR,,24,43.46,1.33,129
murfreesboro|,US,TN,126,35.85,-86.39,230
muriae|,BR,,91,-21.13,-42.37,13
muricay|,PH,,132,7.83,123.48,242
murici|,BR,,20,-9.31,-35.94,57
muridke|,PK,,164,31.8,74.26,5
muriti|,TZ,,20,-1.98,32.92,214
muritiba|,BR,,22,-12.92,-39.25,60
murliganj|,IN,,24,25.9,87,41
murmansk|,RU,,319,68.98,33.09,252
murom|,RU,,127,55.58,42.04,252
muroran|,JP,,96,42.32,140.99,164
muroto misakicho|Muroto-misakicho,JP,,18,33.29,134.17,164
murphy|,US,TX,21,33.02,-96.61,230
murray|,US,UT,49,40.67,-111.89,227;,US,KY,19,36.61,-88.31,230
murree|,PK,,25,33.91,73.39,5
murrieta|,US,CA,110,33.55,-117.21,299
murrysville|,US,PA,20,40.43,-79.7,294
murshidabad|,IN,,40,24.18,88.27,41
murtajapur|,IN,,40,20.73,77.37,41
murudeshwara|,IN,,18,14.09,74.48,41
murun kuren|Murun-kuren,MN,,28,49.63,100.16,205
murwara|,IN,,196,23.84,80.39,41
murzuq|,LY,,44,25.92,13.92,197
mus|,TR,,83,38.73,41.48,284
musaffah|,AE,,243,24.36,54.48,1
musan up|Musan-up,KP,,22,42.23,129.21,175
musanze|,RW,,87,-1.5,29.63,270
musashino|,JP,,137,35.71,139.56,164
muscat|,OM,,797,23.58,58.41,238
muscatine|,US,IA,24,41.42,-91.04,230
mushabani|,IN,,33,22.51,86.46,41
mushie|,CD,,33,-3.02,16.92,86
musiri|,IN,,30,10.95,78.44,41
muskego|,US,WI,25,42.91,-88.14,230
muskegon|,US,MI,38,43.23,-86.25,298
muskogee|,US,OK,38,35.75,-95.37,230
musoma|,TZ,,121,-1.5,33.8,214
musselburgh|,GB,,24,55.94,-3.05,131
mussoorie|,IN,,26,30.45,78.07,41
mustafabad|,PK,,46,30.89,73.5,5
mustafakemalpasa|,TR,,101,40.04,28.41,284
mustang|,US,OK,20,35.38,-97.72,230
mut|,TR,,49,36.64,33.44,284
mutare|,ZW,,184,-18.97,32.67,314
mutengene|,CM,,47,4.09,9.31,89
mutsu|,JP,,49,41.29,141.22,164
muttenz|,CH,,17,47.52,7.65,90
muttupet|,IN,,22,10.4,79.49,41
mutuali|,MZ,,31,-14.87,37,216
mutxamel|,ES,,23,38.42,-0.45,123
muvattupula|,IN,,30,9.98,76.58,41
muvattupuzha|,IN,,29,9.98,76.57,41
muyinga|,BI,,71,-2.85,30.34,47
muyuka|,CM,,31,4.29,9.41,89
muzaffarabad|,PK,,725,34.37,73.47,5
muzaffargarh|,PK,,165,30.07,71.19,5
muzaffarnagar|,IN,,350,29.47,77.7,41
muzaffarpur|,IN,,333,26.12,85.39,41
muzambinho|,BR,,16,-21.38,-46.53,13
mvomero|,TZ,,31,-6.25,38.67,214
mwadui|,TZ,,23,-3.55,33.6,214
mwandiga|,TZ,,17,-4.83,29.66,214
mwanza|,TZ,,437,-2.52,32.9,214
mweka|,CD,,51,-4.85,21.56,85
mwene ditu|Mwene-Ditu,CD,,189,-7.01,23.45,85
my tho|,VN,,122,10.36,106.36,170
myanaung|,MM,,42,18.29,95.32,156
myawadi|,MM,,45,16.69,98.51,171
myaydo|,MM,,58,19.37,95.22,156
myeik|,MM,,173,12.44,98.6,156
myingyan|,MM,,142,21.46,95.39,156
myitkyina|,MM,,91,25.38,97.4,156
mykolayiv|,UA,,511,46.97,32,292
mymensingh|,BD,,225,24.76,90.41,40
myrhorod|,UA,,41,49.97,33.61,292
myrnohrad|,UA,,50,48.31,37.26,292
myrtle beach|,US,SC,31,33.69,-78.89,294
myrtle grove|,US,FL,16,30.42,-87.31,230
myski|,RU,,44,53.71,87.8,259
myslenice|,PL,,18,49.83,19.94,107
myslowice|,PL,,75,50.21,19.17,107
mysore|,IN,,868,12.3,76.64,41
myszkow|,PL,,33,50.58,19.32,107
mytilene|,GR,,28,39.11,26.56,7
mytishchi|,RU,,161,55.91,37.73,252
mzimba|,MW,,19,-11.9,33.6,217
mzuzu|,MW,,175,-11.47,34.02,215
n dalatando|N'dalatando,AO,,383,-9.3,14.91,10
n diareme limamoulaye|N'diareme limamoulaye,SN,,35,14.78,-17.38,210
n djamena|N'Djamena,TD,,721,12.11,15.04,96
n zeto|N'zeto,AO,,18,-7.23,12.87,10
na klang|,TH,,31,17.31,102.19,171
naaldwijk|,NL,,18,51.99,4.21,235
naarden|,NL,,17,52.3,5.16,235
naas|,IE,,21,53.22,-6.67,151
nabagram|,IN,,35,22.29,88.51,41
nabari|,JP,,88,34.62,136.08,164
nabatiye et tahta|Nabatiye et Tahta,LB,,120,33.38,35.48,189
naberezhnyye chelny|,RU,,510,55.73,52.41,252
nabeul|,TN,,56,36.46,10.74,117
nabha|,IN,,65,30.38,76.15,41
nabinagar|,BD,,32,23.89,90.97,40;,IN,,21,24.61,84.13,41
nabire|,ID,,44,-3.36,135.5,148
nablus|,PS,,130,32.22,35.25,153
nabua|,PH,,26,13.41,123.37,242
nabunturan|,PH,,17,7.61,125.97,242
nacala|,MZ,,225,-14.56,40.69,216
nachingwea|,TZ,,18,-10.37,38.76,214
nachod|,CZ,,21,50.42,16.16,106
nacimiento|,CL,,21,-37.5,-72.67,94
naciria|,DZ,,15,36.75,3.83,116
nacka|,SE,,25,59.31,18.16,127
nacogdoches|,US,TX,34,31.6,-94.66,230
nadapuram|,IN,,40,11.68,75.65,41
nadbai|,IN,,24,27.22,77.2,41
nadi|,FJ,,42,-17.8,177.42,128
nadiad|,IN,,202,22.69,72.86,41
nador|,MA,,129,35.17,-2.93,198
naduvannur|,IN,,25,11.49,75.78,41
nadvirna|,UA,,20,48.63,24.57,292
nadym|,RU,,46,65.53,72.52,185
naeso|,KR,,81,35.25,128.52,176
naestved|,DK,,41,55.23,11.76,111
nafada|,NG,,23,11.1,11.33,95
naga|,PH,,175,13.62,123.18,242;,PH,,29,10.21,123.76,242
nagahama|,JP,,62,35.38,136.27,164
nagai|,JP,,31,38.1,140.03,164
nagamangala|,IN,,17,12.82,76.75,41
nagano|,JP,,360,36.65,138.18,164
nagaoka|,JP,,195,37.45,138.85,164
nagar|,IN,,24,27.42,77.1,41
nagar karnul|,IN,,29,16.48,78.32,41
nagareyama|,JP,,156,35.86,139.9,164
nagari|,IN,,26,13.32,79.59,41
nagarote|,NI,,26,12.27,-86.56,143
nagarpur|,BD,,238,24.06,89.88,40
nagasaki|,JP,,410,32.75,129.88,164
nagato|,JP,,23,34.38,131.2,164
nagaur|,IN,,97,27.2,73.73,41
nagcarlan|,PH,,25,14.14,121.42,242
nagda|,IN,,104,23.46,75.42,41
nagercoil|,IN,,214,8.18,77.43,41
nageswari|,BD,,49,25.97,89.69,41
nagina|,IN,,77,29.44,78.44,41
nago|,JP,,60,26.62,127.99,164
nagod|,IN,,22,24.57,80.59,41
nagold|,DE,,23,48.55,8.72,108
nagornyy|,RU,,76,55.65,37.62,252
nagoya|,JP,,2191,35.18,136.91,164
nagpur|,IN,,2228,21.15,79.08,41
nagua|,DO,,34,19.38,-69.85,113
nagykanizsa|,HU,,51,46.45,16.99,145
nagykoros|,HU,,27,47.03,19.78,145
naha|,JP,,301,26.22,127.68,164
nahan|,IN,,28,30.56,77.29,41
nahariyya|,IL,,51,33.01,35.1,152
naharlagun|,IN,,27,27.1,93.7,41
nahavand|,IR,,76,34.19,48.37,2
nahiyat al fuhud|Nahiyat al Fuhud,IQ,,22,30.97,46.72,157
nahiyat ash shinafiyah|Nahiyat ash Shinafiyah,IQ,,23,31.58,44.65,157
nahiyat ghammas|,IQ,,31,31.74,44.62,157
nahiyat saddat al hindiyah|Nahiyat Saddat al Hindiyah,IQ,,31,32.72,44.28,157
nahorkatiya|,IN,,16,27.29,95.34,41
nahrin|,AF,,22,36.06,69.13,3
nahuala|,GT,,28,14.84,-91.32,71
naic|,PH,,55,14.32,120.77,242
naihati|,IN,,253,22.89,88.42,41
nailsea|,GB,,21,51.43,-2.76,131
naini tal|,IN,,42,29.4,79.45,41
nainpur|,IN,,22,22.43,80.11,41
nainwa|,IN,,16,25.77,75.85,41
nairobi|,KE,,2751,-1.28,36.82,166
naivasha|,KE,,38,-0.71,36.43,166
naja hammadi|Naja' Hammadi,EG,,41,26.05,32.24,120
najaf|,IQ,,483,32.03,44.35,157
najafabad|,IR,,223,32.63,51.37,2
najafgarh|,IN,,1365,28.61,76.98,41
najibabad|,IN,,84,29.61,78.34,41
najran|,SA,,259,17.49,44.13,163
naju|,KR,,42,35.03,126.72,176
naka|,JP,,47,36.05,140.17,164
nakama|,JP,,47,33.82,130.71,164
nakamura|,JP,,35,32.98,132.93,164
nakano|,JP,,43,36.75,138.37,164
nakanojomachi|,JP,,18,36.59,138.84,164
nakatsu|,JP,,67,33.6,131.19,164
nakatsugawa|,JP,,55,35.48,137.5,164
nakhabino|,RU,,32,55.85,37.18,252
nakhchivan|,AZ,,65,39.21,45.41,35
nakhodka|,RU,,147,42.81,132.87,266
nakhon luang|,TH,,15,14.46,100.61,171
nakhon nayok|,TH,,21,14.2,101.21,171
nakhon pathom|,TH,,118,13.82,100.04,171
nakhon phanom|,TH,,35,17.41,104.78,171
nakhon ratchasima|,TH,,209,14.97,102.1,171
nakhon sawan|,TH,,92,15.7,100.14,171
nakhon si thammarat|,TH,,121,8.43,99.97,171
naklo nad notecia|Naklo nad Notecia,PL,,20,53.14,17.6,107
nakodar|,IN,,32,31.13,75.48,41
naksalbari|,IN,,57,26.68,88.22,41
nakur|,IN,,23,29.92,77.3,41
nakuru|,KE,,260,-0.31,36.07,166
nal chik|Nal'chik,RU,,273,43.5,43.62,252
nalchiti|,BD,,39,22.64,90.27,40
naldurg|,IN,,17,17.82,76.28,41
nalgonda|,IN,,122,17.05,79.27,41
nalhati|,IN,,26,24.3,87.83,41
nallihan|,TR,,19,40.19,31.35,284
nalut|,LY,,26,31.87,10.98,197
nam dinh|Nam dinh,VN,,193,20.43,106.18,171
nam som|,TH,,19,17.77,102.19,171
namagiripettai|,IN,,22,11.46,78.27,41
namakkal|,IN,,56,11.22,78.17,41
namangan|,UZ,,432,41,71.67,308
namanyere|,TZ,,28,-7.52,31.05,214
namasuba|,UG,,23,0.69,32.42,167
nambiyur|,IN,,16,11.36,77.32,41
namerikawa|,JP,,35,36.76,137.36,164
namibe|,AO,,80,-15.2,12.15,10
namie|,JP,,22,37.48,141,164
namioka|,JP,,21,40.71,140.59,164
namp o|Namp'o,KP,,455,38.74,125.41,174
nampa|,US,ID,90,43.54,-116.56,302
nampula|,MZ,,389,-15.12,39.27,216
namrup|,IN,,18,27.19,95.32,41
namur|,BE,,106,50.47,4.87,42
namyang|,KP,,22,42.95,129.86,174
namyangju|,KR,,91,37.64,127.21,176
namyslow|,PL,,16,51.08,17.72,107
nan|,TH,,25,18.78,100.78,171
nanaimo|,CA,BC,85,49.17,-123.94,73
nanao|,JP,,45,37.05,136.97,164
nanauta|,IN,,19,29.71,77.42,41
nanchital de lazaro cardenas del rio|Nanchital de Lazaro Cardenas del Rio,MX,,25,18.07,-94.41,219
nancy|,FR,,105,48.68,6.18,129
nandaime|,NI,,21,11.76,-86.05,143
nanded|,IN,,551,19.16,77.31,41
nandgaon|,IN,,24,20.31,74.66,41
nandigama|,IN,,38,16.77,80.29,41
nandikotkur|,IN,,45,15.86,78.27,41
nandura buzurg|,IN,,40,20.83,76.46,41
nandurbar|,IN,,101,21.37,74.24,41
nandyal|,IN,,165,15.48,78.48,41
nang rong|,TH,,22,14.64,102.79,171
nanga eboko|,CM,,30,4.68,12.37,89
nangal|,IN,,48,31.39,76.38,41
nanganga|,TZ,,17,-10.38,39.15,214
nangen|,KR,,58,35.41,127.39,176
nangi|,IN,,441,22.51,88.22,41
nangloi jat|,IN,,194,28.68,77.07,41
nangomba|,TZ,,23,-10.9,38.5,214
nangwa|,TZ,,19,-4.47,35.45,214
nanjangud|,IN,,50,12.12,76.68,41
nankana sahib|,PK,,56,31.45,73.71,5
nanpara|,IN,,46,27.86,81.5,41
nanterre|,FR,,87,48.89,2.21,129
nantes|,FR,,277,47.22,-1.55,129
nanto shi|Nanto-shi,JP,,55,36.57,136.91,164
nantou|,TW,,106,23.92,120.66,291
nantwich|,GB,,17,53.07,-2.52,131
nanuet|,US,NY,18,41.09,-74.01,294
nanuque|,BR,,38,-17.84,-40.35,13
nanyamba|,TZ,,20,-10.68,39.83,214
nanyuki|,KE,,36,0.01,37.07,166
naousa|,GR,,20,40.63,22.07,7
napa|,US,CA,80,38.3,-122.29,299
napasar|,IN,,22,27.96,73.56,41
naperville|,US,IL,147,41.79,-88.15,230
napier|,NZ,,57,-39.49,176.91,237
naples|,IT,,959,40.85,14.27,159;,US,FL,22,26.14,-81.8,294
naqadeh|,IR,,74,36.96,45.39,2
nar yan mar|Nar'yan-Mar,RU,,18,67.64,53,252
nara shi|Nara-shi,JP,,367,34.69,135.8,164
narail|,BD,,55,23.16,89.5,40
naraina|,IN,,17,26.79,75.21,41
naraini|,IN,,15,25.19,80.47,41
narang mandi|,PK,,35,31.9,74.52,5
narangba|,AU,QLD,18,-27.2,152.96,27
naranjal|,EC,,32,-2.67,-79.62,99
naranjito|,EC,,34,-2.17,-79.47,99
naranjos|,MX,,20,21.35,-97.69,219
narasannapeta|,IN,,24,18.41,84.04,41
narasapur|,IN,,59,16.43,81.7,41
narasaraopet|,IN,,97,16.23,80.05,41
narathiwat|,TH,,48,6.43,101.82,171
narauli|,IN,,18,28.49,78.71,41
naraura|,IN,,22,28.2,78.39,41
naravarikuppam|,IN,,19,13.19,80.18,41
narayanganj|,BD,,224,23.61,90.5,40
narayangarh|,IN,,20,30.48,77.13,41
narayanpet|,IN,,39,16.75,77.5,41
narbonne|,FR,,51,43.18,3,129
nardo|,IT,,30,40.18,18.03,159
naregal|,IN,,17,15.57,75.81,41
narela|,IN,,800,28.85,77.09,41
nargund|,IN,,33,15.72,75.39,41
narita|,JP,,101,35.78,140.32,164
narnaul|,IN,,66,28.04,76.11,41
narnaund|,IN,,16,29.22,76.14,41
naro fominsk|Naro-Fominsk,RU,,73,55.39,36.73,252
narok|,KE,,36,-1.08,35.87,166
naron|,ES,,38,43.5,-8.19,123
narowal|,PK,,68,32.1,74.87,5
narra|,PH,,28,9.27,118.4,242
narragansett|,US,RI,16,41.45,-71.45,294
narre warren|,AU,VIC,26,-38.03,145.3,30
narre warren south|,AU,VIC,30,-38.04,145.29,30
narsimhapur|,IN,,48,22.95,79.18,41
narsingdi|,BD,,281,23.92,90.72,40
narsinghgarh|,IN,,30,23.71,77.09,41
narsipatnam|,IN,,34,17.67,82.61,41
nartkala|,RU,,33,43.56,43.85,252
naruto|,JP,,26,35.6,140.42,164
narutocho mitsuishi|Narutocho-mitsuishi,JP,,64,34.2,134.61,164
narva|,EE,,67,59.38,28.19,119
narwana|,IN,,56,29.6,76.12,41
narwar|,IN,,17,25.64,77.91,41
naryn|,KG,,52,41.43,75.99,168
nasarawa|,NG,,31,8.54,7.71,95
nashik|,IN,,1289,20,73.79,41
nashua|,US,NH,88,42.77,-71.47,294
nashville|,US,TN,531,36.17,-86.78,230
nasirabad|,IN,,52,26.3,74.73,41;,PK,,28,27.38,67.92,5
nasiriyah|,IQ,,400,31.06,46.26,157
naspur|,IN,,15,18.85,79.46,41
nasriganj|,IN,,23,25.05,84.33,41
nasrullahganj|,IN,,18,22.68,77.27,41
nassau|,BS,,228,25.06,-77.34,66
nassjo|,SE,,18,57.65,14.7,127
nasugbu|,PH,,63,14.07,120.63,242
natahoyo|,ES,,20,43.54,-5.68,123
natal|,BR,,763,-5.79,-35.21,54
natchez|,US,MS,15,31.56,-91.4,230
natchitoches|,US,LA,18,31.76,-93.09,230
nathdwara|,IN,,39,24.94,73.82,41
natick|,US,MA,32,42.28,-71.35,294
national city|,US,CA,61,32.68,-117.1,299
natitingou|,BJ,,81,10.3,1.38,48
natore|,BD,,369,24.41,88.99,40
nattam|,IN,,22,10.23,78.23,41
naucalpan de juarez|Naucalpan de Juarez,MX,,792,19.48,-99.24,219
naudero|,PK,,33,27.67,68.36,5
nauen|,DE,,17,52.61,12.87,108
naugachhia|,IN,,41,25.39,87.1,41
naugatuck|,US,CT,32,41.49,-73.05,294
naujamiestis|,LT,,23,54.68,25.27,194
naukot|,PK,,22,24.86,69.4,5
naumburg|,DE,,30,51.15,11.81,108
naushahra virkan|,PK,,41,31.96,73.97,5
naushahro firoz|,PK,,18,26.84,68.12,5
nautanwa|,IN,,33,27.43,83.42,155
nava|,MX,,22,28.42,-100.77,220
navadwip|,IN,,111,23.41,88.37,41
navalcarnero|,ES,,22,40.29,-4.01,123
navalgund|,IN,,23,15.56,75.35,41
navalmoral de la mata|Navalmoral de la Mata,ES,,17,39.89,-5.54,123
navan|,IE,,25,53.65,-6.68,151
navapolatsk|,BY,,101,55.53,28.6,70
navarre|,US,FL,31,30.4,-86.86,230
navas|,ES,,22,41.42,2.19,123
navegantes|,BR,,48,-26.9,-48.65,13
navi mumbai|,IN,,2600,19.04,73.02,41
navirai|,BR,,36,-23.07,-54.19,63
navodari|,RO,,33,44.32,28.6,251
navoiy|,UZ,,130,40.08,65.38,307
navojoa|,MX,,114,27.07,-109.44,223
navolato|,MX,,29,24.77,-107.7,224
navotas|,PH,,249,14.67,120.95,242
navrongo|,GH,,25,10.9,-1.09,44
navsari|,IN,,171,20.94,72.92,41
nawa|,IN,,20,27.02,75,41
nawabganj|,BD,,142,24.59,88.27,40;,IN,,79,26.93,81.2,41;,IN,,34,28.54,79.63,41;,IN,,17,26.86,82.14,41
nawabshah|,PK,,230,26.24,68.4,5
nawada|,IN,,97,24.89,85.54,41
nawalgarh|,IN,,58,27.85,75.27,41
nawanshahr|,IN,,31,31.12,76.12,41
nay pyi taw|,MM,,925,19.75,96.13,156
nayagarh|,IN,,16,20.13,85.1,41
nayoro|,JP,,26,44.35,142.46,164
nayudupet|,IN,,46,13.91,79.89,41
nazarabad|,IR,,213,35.95,50.61,2
nazare|,BR,,26,-13.04,-39.01,60
nazare da mata|Nazare da Mata,BR,,26,-7.74,-35.23,55
nazareth|,IL,,65,32.7,35.3,152
nazarovo|,RU,,55,56.01,90.4,260
nazca|,PE,,24,-14.83,-74.94,118
naze|,JP,,41,28.37,129.48,164
nazilli|,TR,,119,37.92,28.32,284
nazran|Nazran',RU,,164,43.23,44.77,252
nazret|,ET,,214,8.55,39.27,110
nchelenge|,ZM,,24,-9.35,28.73,85
ndibene dahra|,SN,,28,15.33,-15.48,210
ndola|,ZM,,395,-12.96,28.64,217
nea erythraia|,GR,,17,38.09,23.82,7
nea filadelfeia|,GR,,26,38.03,23.74,7
nea ionia|,GR,,67,38.04,23.76,7;,GR,,33,39.38,22.93,7
nea makri|,GR,,16,38.09,23.98,7
nea smyrni|,GR,,73,37.95,23.71,7
neapoli|,GR,,27,40.65,22.94,7
near north side|,US,IL,86,41.9,-87.63,230
near south side|,US,IL,22,41.86,-87.62,230
neath|,GB,,46,51.66,-3.8,131
nebaj|,GT,,23,15.41,-91.15,71
nebbi|,UG,,30,2.48,31.09,167
neckarsulm|,DE,,27,49.19,9.23,108
necochea|,AR,,80,-38.55,-58.74,11
nederland|,US,TX,17,29.97,-93.99,230
nedroma|,DZ,,37,35.01,-1.75,116
nedumangad|,IN,,58,8.6,77,41
needham|,US,MA,29,42.28,-71.23,294
neelankarai|,IN,,16,12.95,80.26,41
neem ka thana|Neem ka Thana,IN,,33,27.74,75.79,41
neenah|,US,WI,26,44.19,-88.46,230
neerpelt|,BE,,16,51.23,5.44,42
nefta|,TN,,22,33.87,7.88,117
neftcala|,AZ,,19,39.38,49.25,35
neftegorsk|,RU,,20,52.8,51.17,254
neftekamsk|,RU,,127,56.09,54.27,185
neftekumsk|,RU,,28,44.76,44.99,252
nefteyugansk|,RU,,113,61.1,72.6,185
negapatam|,IN,,94,10.76,79.84,41
negara|,ID,,33,-8.36,114.62,147
negombo|,LK,,137,7.21,79.84,191
negotin|,RS,,18,44.23,22.53,251
negotino|,MK,,20,41.48,22.09,204;,MK,,18,41.88,20.88,204
neiba|,DO,,19,18.48,-71.42,113
neietsu|,KR,,25,37.18,128.47,176
neiva|,CO,,353,2.93,-75.28,97
nejo|,ET,,20,9.5,35.5,110
neka|,IR,,49,36.65,53.3,2
nelamangala|,IN,,29,13.1,77.39,41
nelidovo|,RU,,25,56.22,32.78,252
nellikkuppam|,IN,,44,11.78,79.67,41
nellore|,IN,,404,14.45,79.99,41
nelson|,NZ,,59,-41.27,173.28,237;,GB,,29,53.83,-2.2,131
nelspruit|,ZA,,110,-25.47,30.97,69
nema|,MR,,60,16.62,-7.26,209
nemby|,PY,,95,-25.39,-57.54,248
nemuro|,JP,,31,43.32,145.57,165
nepalgunj|,NP,,64,28.05,81.62,41
nepanagar|,IN,,33,21.45,76.39,41
nepean|,CA,ON,180,45.34,-75.72,75
nepomuceno|,BR,,19,-21.23,-45.23,13
neral|,IN,,16,19.02,73.32,41
nerang|,AU,QLD,17,-27.99,153.34,27
neratovice|,CZ,,16,50.26,14.52,106
nerchinsk|,RU,,15,51.98,116.58,267
nerekhta|,RU,,25,57.46,40.57,252
nerja|,ES,,22,36.75,-3.87,123
neropolis|,BR,,22,-16.41,-49.22,13
nerviano|,IT,,17,45.55,8.98,159
neryungri|,RU,,66,56.67,124.64,265
nesher|,IL,,21,32.77,35.04,152
ness ziona|,IL,,39,31.93,34.8,152
nesterovskaya|,RU,,19,43.24,45.05,252
neston|,GB,,15,51.41,-2.2,131;,GB,,15,53.28,-3.05,131
netanya|,IL,,172,32.33,34.86,152
netishyn|,UA,,33,50.34,26.64,292
netivot|,IL,,25,31.42,34.59,152
netphen|,DE,,25,50.92,8.1,108
netrakona|,BD,,79,24.88,90.73,40
nettetal|,DE,,42,51.32,6.28,108
nettuno|,IT,,45,41.46,12.66,159
neu anspach|Neu-Anspach,DE,,15,50.32,8.5,108
neu hohenschonhausen|Neu-Hohenschonhausen,DE,,53,52.57,13.51,108
neu isenburg|,DE,,35,50.05,8.69,108
neu ulm|Neu-Ulm,DE,,51,48.39,10.01,108
neu wulmstorf|,DE,,20,53.47,9.8,108
neubrandenburg|,DE,,68,53.56,13.28,108
neubruck|,DE,,51,51.13,6.64,108
neuburg an der donau|Neuburg an der Donau,DE,,28,48.73,11.19,108
neuchatel|,CH,,31,46.99,6.93,90
neue neustadt|,DE,,227,52.15,11.63,108
neuehrenfeld|,DE,,24,50.96,6.94,108
neuenhagen|,DE,,16,52.53,13.69,108
neufahrn bei freising|Neufahrn bei Freising,DE,,18,48.32,11.66,108
neuilly plaisance|Neuilly-Plaisance,FR,,19,48.86,2.51,129
neuilly sur marne|Neuilly-sur-Marne,FR,,34,48.85,2.55,129
neuilly sur seine|Neuilly-sur-Seine,FR,,61,48.88,2.27,129
neukolln|,DE,,167,52.48,13.43,108
neumarkt in der oberpfalz|Neumarkt in der Oberpfalz,DE,,40,49.28,11.46,108
neumunster|,DE,,78,54.07,9.98,108
neunkirchen|,DE,,50,49.34,7.18,108
neuquen|,AR,,242,-38.95,-68.06,14
neuruppin|,DE,,32,52.93,12.8,108
neuss|,DE,,152,51.2,6.69,108
neustadt|,DE,,54,49.35,8.14,108
neustadt am rubenberge|Neustadt am Rubenberge,DE,,46,52.5,9.46,108
neustadt bei coburg|Neustadt bei Coburg,DE,,17,50.33,11.12,108
neustadt in holstein|Neustadt in Holstein,DE,,16,54.11,10.81,108
neustadt nord|Neustadt/Nord,DE,,28,50.95,6.95,108
neustadt sud|Neustadt/Sud,DE,,38,50.93,6.95,108
neustrelitz|,DE,,22,53.36,13.07,108
neuwied|,DE,,67,50.43,7.47,108
nev yansk|Nev'yansk,RU,,26,57.5,60.21,185
nevel|Nevel',RU,,18,56.02,29.93,70
nevel sk|Nevel'sk,RU,,17,46.68,141.86,269
nevers|,FR,,44,46.99,3.16,129
nevinnomyssk|,RU,,134,44.63,41.94,252
nevsehir|,TR,,76,38.63,34.71,284
new albany|,US,IN,37,38.29,-85.82,296
new amsterdam|,GY,,35,6.25,-57.52,140
new badah|,PK,,39,27.34,68.03,5
new bedford|,US,MA,95,41.64,-70.93,294
new berlin|,US,WI,40,42.98,-88.11,230
new bern|,US,NC,30,35.11,-77.04,294
new braunfels|,US,TX,71,29.7,-98.12,230
new brighton|,US,MN,22,45.07,-93.2,230
new britain|,US,CT,73,41.66,-72.78,294
new brunswick|,US,NJ,57,40.49,-74.45,294
new cairo|,EG,,200,30.03,31.47,120
new canaan|,US,CT,20,41.15,-73.49,294
new castle|,US,PA,22,41,-80.35,294;,US,IN,18,39.93,-85.37,295
new city|,US,IL,41,41.81,-87.66,230;,US,NY,34,41.15,-73.99,294
new corella|,PH,,21,7.59,125.82,242
new delhi|Delhi,IN,,10928,28.65,77.23,41;,IN,,318,28.64,77.22,41
new glasgow|,CA,NS,19,45.58,-62.65,77
new haven|,US,CT,130,41.31,-72.93,294;,US,IN,16,41.07,-85.01,295
new hope|,US,MN,21,45.04,-93.39,230
new iberia|,US,LA,31,30,-91.82,230
new kingston|,JM,,584,18.01,-76.78,161
new lenox|,US,IL,26,41.51,-87.97,230
new london|,US,CT,27,41.36,-72.1,294
new malden|,GB,,24,51.4,-0.26,131
new milford|,US,NJ,17,40.94,-74.02,294
new mills|,GB,,18,53.37,-2,131
new milton|,GB,,24,50.76,-1.67,131
new mirpur|,PK,,124,33.15,73.75,5
new orleans|,US,LA,390,29.95,-90.08,230
new philadelphia|,US,OH,17,40.49,-81.45,294
new plymouth|,NZ,,49,-39.07,174.08,237
new port richey|,US,FL,16,28.24,-82.72,294
new rochelle|,US,NY,80,40.91,-73.78,294
new smyrna beach|,US,FL,24,29.03,-80.93,294
new south memphis|,US,TN,642,35.09,-90.06,230
new springville|,US,NY,21,40.59,-74.16,294
new taipei|,TW,,9000,25.01,121.47,291
new taipei city|New Taipei,TW,,9000,25.01,121.47,291
new territory|,US,TX,15,29.59,-95.68,230
new westminster|,CA,BC,59,49.21,-122.91,73
new yekepa|,LR,,25,7.58,-8.54,92
new york|New York City,US,NY,8175,40.71,-74.01,294
new york city|,US,NY,8175,40.71,-74.01,294
newala kisimani|,TZ,,38,-10.95,39.28,214
newark|,US,NJ,282,40.74,-74.17,294;,US,OH,48,40.06,-82.4,294;,US,CA,45,37.53,-122.04,299;,US,DE,34,39.68,-75.75,294
newark on trent|Newark on Trent,GB,,43,53.07,-0.82,131
newberg|,US,OR,23,45.3,-122.97,299
newburg|,US,KY,20,38.16,-85.66,296
newburgh|,US,NY,28,41.5,-74.01,294
newburn|,GB,,41,54.99,-1.74,131
newbury|,GB,,33,51.4,-1.32,131
newburyport|,US,MA,18,42.81,-70.88,294
newcastle|,ZA,,405,-27.76,29.93,69;,AU,NSW,308,-32.93,151.78,31
newcastle under lyme|Newcastle under Lyme,GB,,76,53,-2.23,131
newcastle upon tyne|Newcastle upon Tyne,GB,,192,54.97,-1.61,131
newington|,US,CT,31,41.7,-72.72,294
newmarket|,CA,ON,74,44.05,-79.47,75;,GB,,20,52.24,0.4,131
newnan|,US,GA,37,33.38,-84.8,294
newport|,GB,,307,51.59,-3,131;,GB,,25,50.7,-1.29,131;,US,RI,24,41.49,-71.31,294;,US,KY,15,39.09,-84.5,294
newport beach|,US,CA,87,33.62,-117.93,299
newport news|,US,VA,182,37.08,-76.47,294
newport pagnell|,GB,,15,52.09,-0.72,131
newquay|,GB,,20,50.42,-5.07,131
newry|,GB,,28,54.18,-6.34,131
newton|,US,MA,89,42.34,-71.21,294;,US,KS,19,38.05,-97.35,230;,US,IA,15,41.7,-93.05,230
newton abbot|,GB,,36,50.53,-3.61,131
newton aycliffe|,GB,,26,54.62,-1.57,131
newton le willows|Newton-le-Willows,GB,,22,53.45,-2.6,131
newton mearns|,GB,,25,55.77,-4.33,131
newtownabbey|,GB,,64,54.66,-5.91,131
newtownards|,GB,,29,54.59,-5.69,131
neyagawa|,JP,,239,34.77,135.63,164
neyriz|,IR,,46,29.2,54.33,2
neyshabur|,IR,,221,36.21,58.8,2
neyyattinkara|,IN,,88,8.4,77.09,41
nezlobnaya|,RU,,18,44.12,43.4,252
nganjuk|,ID,,69,-7.61,111.9,146
ngaoundere|,CM,,231,7.33,13.58,89
ngara|,TZ,,17,-2.51,30.66,214
ngawi|,ID,,22,-7.4,111.45,146
ngemplak|,ID,,24,-7.55,110.72,146
ngerengere|,TZ,,17,-6.75,38.12,214
ngoro|,ID,,23,-7.68,112.26,146
ngozi|,BI,,22,-2.91,29.83,47
ngudu|,TZ,,23,-2.97,33.33,214
nguekhokh|,SN,,18,14.51,-17,210
nguigmi|,NE,,18,14.25,13.11,49
ngunut|,ID,,26,-8.11,112.02,146
nguru|,NG,,111,12.88,10.46,95
nguruka|,TZ,,39,-5.11,31.04,214
nha trang|,VN,,283,12.25,109.19,170
nia valencia|NIA Valencia,PH,,84,7.91,125.09,242
niagara falls|,CA,ON,82,43.1,-79.07,75;,US,NY,49,43.09,-79.06,294
niamey|,NE,,774,13.51,2.11,49
niamtougou|,TG,,23,9.77,1.11,48
nibong tebal|,MY,,40,5.17,100.48,231
nicastro|,IT,,40,38.97,16.31,159
nice|,FR,,339,43.7,7.27,129
nichelino|,IT,,48,45,7.65,159
nichinan|,JP,,44,31.6,131.37,164
nichlaul|,IN,,18,27.31,83.73,155
nicholasville|,US,KY,30,37.88,-84.57,294
nicolas r casillas|,MX,,30,20.55,-103.47,219
nicolas romero|,MX,,282,19.64,-99.31,219
nicosia|,CY,,200,35.18,33.36,105
nicoya|,CR,,15,10.15,-85.45,100
nidadavole|,IN,,44,16.91,81.67,41
nidda|,DE,,18,50.41,9.01,108
nidderau|,DE,,20,50.24,8.87,108
nieder ingelheim|Nieder-Ingelheim,DE,,25,49.98,8.07,108
niederkassel|,DE,,36,50.82,7.04,108
niederkruchten|,DE,,15,51.2,6.22,108
niederrad|,DE,,22,50.08,8.63,108
niederschonhausen|,DE,,28,52.58,13.4,108
nienburg|,DE,,33,52.65,9.22,108
nieuwegein|,NL,,61,52.03,5.08,235
nigde|,TR,,91,37.97,34.68,284
nigel|,ZA,,141,-26.43,28.48,69
nigran|,ES,,18,42.14,-8.81,123
nihommatsu|,JP,,36,37.58,140.43,164
nihtaur|,IN,,48,29.32,78.39,41
niigata|,JP,,505,37.89,139.01,164
niihama|,JP,,123,33.96,133.31,164
niimi|,JP,,24,34.98,133.47,164
niitsu honcho|Niitsu-honcho,JP,,66,37.8,139.12,164
nijar|,ES,,27,36.97,-2.21,123
nijkerk|,NL,,38,52.22,5.49,235
nijlen|,BE,,21,51.16,4.67,42
nijmegen|,NL,,159,51.84,5.85,235
nikaia|,GR,,89,37.97,23.65,7
nikel|,RU,,16,69.41,30.22,252
nikki|,BJ,,54,9.94,3.21,48
nikko|,JP,,16,36.75,139.62,164
nikol sk|Nikol'sk,RU,,24,53.72,46.07,252
nikol skoye|Nikol'skoye,RU,,50,55.68,37.48,252;Nikol'skoye,RU,,19,59.7,30.78,252
nikolassee|,DE,,16,52.43,13.2,108
nikolayevsk|,RU,,16,50.03,45.46,253
nikolayevsk on amure|Nikolayevsk-on-Amure,RU,,27,53.15,140.72,269
nikopol|,UA,,131,47.57,34.4,292
niksar|,TR,,50,40.59,36.95,284
nikshahr|,IR,,17,26.23,60.21,2
niksic|,ME,,58,42.77,18.94,201
nikulino|,RU,,30,55.67,37.47,252
nilakottai|,IN,,22,10.16,77.85,41
nilanga|,IN,,34,18.12,76.75,41
niles|,US,IL,30,42.02,-87.8,230;,US,OH,19,41.18,-80.77,294
nileshwar|,IN,,25,12.26,75.14,41
nilgiri|,IN,,15,21.46,86.77,41
nilokheri|,IN,,17,29.84,76.93,41
nilopolis|,BR,,147,-22.81,-43.41,13
nimaj|,IN,,20,26.15,74,41
nimaparha|,IN,,18,20.06,86,41
nimbahera|,IN,,58,24.62,74.68,41
nimes|,FR,,148,43.83,4.36,129
ninh binh|,VN,,37,20.26,105.98,171
ninomiya|,JP,,31,35.3,139.26,164
ninove|,BE,,35,50.83,4.03,42
nioki|,CD,,41,-2.72,17.69,86
nioro du rip|Nioro du Rip,SN,,21,13.75,-15.8,210
niort|,FR,,55,46.32,-0.46,129
nipani|,IN,,60,16.4,74.38,41
nipomo|,US,CA,17,35.04,-120.48,299
nippes|,DE,,113,50.97,6.95,108
niquelandia|,BR,,28,-14.47,-48.46,13
niquero|,CU,,19,20.05,-77.58,101
nirasaki|,JP,,33,35.7,138.45,164
nirgua|,VE,,30,10.15,-68.56,98
nirmal|,IN,,81,19.1,78.34,41
nirmali|,IN,,17,26.31,86.59,155
nis|,RS,,250,43.32,21.9,144
niscemi|,IT,,27,37.15,14.39,159
nishi tokyo shi|Nishi-Tokyo-shi,JP,,195,35.73,139.54,164
nishifukuma|,JP,,43,33.77,130.47,164
nishinomiya hama|Nishinomiya-hama,JP,,469,34.72,135.33,164
nishinoomote|,JP,,18,30.73,131,164
nishio|,JP,,103,34.87,137.05,164
nishishinminato|,JP,,36,36.78,137.08,164
nishiwaki|,JP,,37,34.98,134.97,164
nisko|,PL,,16,50.52,22.14,107
niteroi|,BR,,456,-22.88,-43.1,13
nitra|,SK,,86,48.31,18.08,276
nivelles|,BE,,24,50.6,4.33,42
niwai|,IN,,35,26.36,75.92,41
nixa|,US,MO,21,37.04,-93.29,230
nizamabad|,IN,,305,18.67,78.1,41
nizhnekamsk|,RU,,234,55.64,51.82,252
nizhnesortymskiy|,RU,,15,62.44,71.76,185
nizhneudinsk|,RU,,39,54.91,99.03,263
nizhnevartovsk|,RU,,245,60.93,76.55,185
nizhniy lomov|,RU,,24,53.53,43.68,252
nizhniy novgorod|,RU,,1284,56.33,44,252
nizhny tagil|,RU,,381,57.92,59.97,185
nizhnyaya salda|,RU,,17,58.08,60.72,185
nizhnyaya tura|,RU,,23,58.63,59.81,185
nizhyn|,UA,,75,51.05,31.89,292
nizip|,TR,,82,37.01,37.79,284
nizwa|,OM,,72,22.93,57.53,238
njeru|,UG,,62,0.44,33.18,167
njombe|,TZ,,47,-9.35,34.77,214
nkhotakota|,MW,,25,-12.93,34.3,215
nkongsamba|,CM,,117,4.95,9.94,89
nkoteng|,CM,,50,4.52,12.03,89
nkowakowa|,ZA,,30,-23.89,30.29,69
nkpor|,NG,,104,6.15,6.83,95
nkwerre|,NG,,63,5.76,7.1,95
nnewi|,NG,,194,6.02,6.92,95
noamundi|,IN,,17,22.16,85.5,41
nobeoka|,JP,,122,32.58,131.67,164
noble park|,AU,VIC,31,-37.97,145.17,30
noblesville|,US,IN,59,40.05,-86.01,295
nocera inferiore|,IT,,45,40.75,14.65,159
nocera superiore|,IT,,23,40.74,14.67,159
nochistlan de mejia|Nochistlan de Mejia,MX,,17,21.36,-102.85,219
noci|,IT,,15,40.79,17.13,159
noda|,JP,,121,35.95,139.87,164
noe valley|,US,CA,23,37.75,-122.43,299
nof hagalil|Nof HaGalil,IL,,41,32.71,35.32,152
nogales|,MX,,213,31.31,-110.94,223;,MX,,22,18.83,-97.16,219;,US,AZ,20,31.34,-110.93,300
nogata|,JP,,57,33.74,130.72,164
nogent sur marne|Nogent-sur-Marne,FR,,31,48.84,2.48,129
nogent sur oise|Nogent-sur-Oise,FR,,20,49.27,2.47,129
noginsk|,RU,,116,55.87,38.44,252
nohar|,IN,,46,29.18,74.77,41
noicattaro|,IT,,22,41.03,16.99,159
noida|,IN,,294,28.58,77.33,41
noisiel|,FR,,15,48.85,2.62,129
noisy le grand|Noisy-le-Grand,FR,,62,48.85,2.56,129
noisy le sec|Noisy-le-Sec,FR,,39,48.89,2.46,129
nokha|,IN,,56,27.56,73.47,41
nokia|,FI,,29,61.47,23.5,126
nola|,CF,,27,3.52,16.05,89;,IT,,24,40.93,14.53,159
non sung|,TH,,18,15.18,102.26,171
nong bua lamphu|,TH,,34,17.2,102.44,171
nong khae|,TH,,41,14.34,100.87,171
nong khai|,TH,,64,17.88,102.74,171
nong kung si|,TH,,17,16.65,103.3,171
nong phai|,TH,,28,15.99,101.06,171
nongstoin|,IN,,26,25.52,91.26,41
nonoichi|,JP,,48,36.53,136.62,164
nonsan|,KR,,44,36.2,127.08,176
noordwijk binnen|Noordwijk-Binnen,NL,,24,52.23,4.44,235
norak|,TJ,,18,38.39,69.32,4
norco|,US,CA,26,33.93,-117.55,299
norcross|,US,GA,17,33.94,-84.21,294
norden|,DE,,25,53.6,7.21,108
nordenham|,DE,,28,53.49,8.48,108
norderstedt|,DE,,71,53.69,9.98,108
nordhausen|,DE,,44,51.5,10.8,108
nordhorn|,DE,,53,52.43,7.07,108
nordlingen|,DE,,19,48.85,10.49,108
norfolk|,US,VA,246,36.85,-76.29,294;,US,NE,24,42.03,-97.42,230
norfolk county|,CA,ON,61,42.83,-80.38,75
norilsk|,RU,,141,69.35,88.2,260
norland|,US,FL,24,25.95,-80.21,294
normal|,US,IL,54,40.51,-88.99,230
norman|,US,OK,120,35.22,-97.44,230
norresundby|,DK,,22,57.06,9.92,111
norristown|,US,PA,34,40.12,-75.34,294
norrkoping|,SE,,94,58.59,16.18,127
norrtalje|,SE,,19,59.76,18.7,127
north amityville|,US,NY,18,40.7,-73.43,294
north andover|,US,MA,28,42.7,-71.14,294
north arlington|,US,NJ,16,40.79,-74.13,294
north atlanta|,US,GA,40,33.87,-84.34,294
north attleborough center|,US,MA,17,41.97,-71.32,294
north augusta|,US,SC,23,33.5,-81.97,294
north aurora|,US,IL,17,41.81,-88.33,230
north babylon|,US,NY,18,40.72,-73.32,294
north battleford|,CA,SK,19,52.78,-108.3,83
north bay|,CA,ON,50,46.32,-79.47,75
north bay shore|,US,NY,19,40.74,-73.26,294
north bel air|,US,MD,34,39.54,-76.35,294
north bellmore|,US,NY,20,40.69,-73.53,294
north bergen|,US,NJ,63,40.8,-74.01,294
north bethesda|,US,MD,44,39.04,-77.12,294
north canton|,US,OH,17,40.88,-81.4,294
north center|,US,IL,35,41.95,-87.68,230
north charleston|,US,SC,108,32.85,-79.97,294
north chicago|,US,IL,29,42.33,-87.84,230
north chicopee|,US,MA,55,42.18,-72.6,294
north cowichan|,CA,BC,32,48.84,-123.69,73
north creek|,US,WA,26,47.82,-122.18,299
north decatur|,US,GA,17,33.79,-84.31,294
north druid hills|,US,GA,19,33.82,-84.31,294
north fort myers|,US,FL,39,26.67,-81.88,294
north guwahati|,IN,,18,26.2,91.72,41
north haven|,US,CT,24,41.39,-72.86,294
north highlands|,US,CA,43,38.69,-121.37,299
north hills|,US,CA,57,34.24,-118.48,299
north hollywood|,US,CA,78,34.17,-118.38,299
north kingstown|,US,RI,28,41.55,-71.47,294
north la crosse|,US,WI,50,43.85,-91.25,230
north lakes|,AU,QLD,21,-27.22,153.02,27
north lakhimpur|,IN,,60,27.24,94.1,41
north las vegas|,US,NV,235,36.2,-115.12,299
north lauderdale|,US,FL,44,26.22,-80.23,294
north lawndale|,US,IL,35,41.86,-87.72,230
north liberty|,US,IA,16,41.75,-91.6,230
north little rock|,US,AR,67,34.77,-92.27,230
north massapequa|,US,NY,18,40.7,-73.46,294
north melbourne|,AU,VIC,15,-37.8,144.95,30
north miami|,US,FL,62,25.89,-80.19,294
north miami beach|,US,FL,44,25.93,-80.16,294
north myrtle beach|,US,SC,16,33.82,-78.68,294
north ogden|,US,UT,18,41.31,-111.96,227
north olmsted|,US,OH,32,41.42,-81.92,294
north peoria|,US,IL,113,40.72,-89.58,230
north plainfield|,US,NJ,22,40.63,-74.43,294
north platte|,US,NE,24,41.12,-100.77,230
north port|,US,FL,62,27.04,-82.24,294
north potomac|,US,MD,24,39.08,-77.26,294
north providence|,US,RI,34,41.85,-71.47,294
north richland hills|,US,TX,69,32.83,-97.23,230
north ridgeville|,US,OH,32,41.39,-82.02,294
north royalton|,US,OH,30,41.31,-81.72,294
north salt lake|,US,UT,20,40.85,-111.91,227
north shields|,GB,,40,55.02,-1.45,131
north shore|,NZ,,208,-36.8,174.75,237
north stamford|,US,CT,121,41.14,-73.54,294
north tonawanda|,US,NY,31,43.04,-78.86,294
north tustin|,US,CA,25,33.76,-117.79,299
north valley stream|,US,NY,17,40.69,-73.7,294
north vancouver|,CA,BC,48,49.32,-123.07,73
north york|,CA,ON,636,43.77,-79.42,75
northallerton|,GB,,17,54.34,-1.43,131
northampton|,GB,,216,52.25,-0.88,131;,US,MA,29,42.33,-72.64,294
northbrook|,US,IL,34,42.13,-87.83,230
northcote|,AU,VIC,24,-37.77,145,30
northdale|,US,FL,22,28.09,-82.51,294
northeim|,DE,,31,51.71,10,108
northfield|,US,MN,20,44.46,-93.16,230
northglenn|,US,CO,39,39.89,-104.99,227
northolt|,GB,,26,51.55,-0.37,131
northport|,US,AL,25,33.23,-87.58,230
northridge|,US,CA,68,34.23,-118.54,299
northwich|,GB,,47,53.26,-2.52,131
norton|,ZW,,52,-17.88,30.7,314;,US,MA,20,41.97,-71.19,294
norton shores|,US,MI,24,43.17,-86.26,298
norwalk|,US,CA,107,33.9,-118.08,299;,US,CT,88,41.12,-73.41,294;,US,OH,17,41.24,-82.62,294
norwich|,GB,,213,52.63,1.3,131;,US,CT,40,41.52,-72.08,294
norwood|,US,MA,29,42.19,-71.2,294;,US,OH,20,39.16,-84.46,294
norzagaray|,PH,,80,14.91,121.05,242
noshiro|,JP,,51,40.21,140.03,164
nosivka|,UA,,15,50.93,31.58,292
nossa senhora da gloria|Nossa Senhora da Gloria,BR,,19,-10.22,-37.42,57
nossa senhora do socorro|Nossa Senhora do Socorro,BR,,164,-10.86,-37.13,57
nosy varika|,MG,,37,-20.58,48.53,202
noto|,IT,,18,36.89,15.07,159
notre dame de grace|Notre-Dame-de-Grace,CA,QC,67,45.48,-73.61,75
notse|,TG,,22,6.95,1.17,286
nottingham|,GB,,730,52.95,-1.15,131
nottuln|,DE,,20,51.93,7.35,108
nou barris|,ES,,166,41.44,2.18,123
nouadhibou|,MR,,72,20.94,-17.04,209
nouakchott|,MR,,661,18.09,-15.98,209
noumea|,NC,,93,-22.27,166.45,234
nouna|,BF,,29,12.73,-3.86,43
nova cruz|,BR,,23,-6.48,-35.43,54
nova era|,BR,,16,-19.75,-43.04,13
nova friburgo|,BR,,153,-22.28,-42.53,13
nova granada|,BR,,16,-20.53,-49.31,13
nova iguacu|,BR,,1002,-22.76,-43.45,13
nova kakhovka|,UA,,51,46.75,33.35,292
nova lima|,BR,,88,-19.99,-43.85,13
nova milanese|,IT,,22,45.59,9.2,159
nova odessa|,BR,,49,-22.78,-47.3,13
nova olimpia|,BR,,19,-14.8,-57.29,62
nova pazova|,RS,,15,44.94,20.22,144
nova petropolis|,BR,,16,-29.38,-51.11,13
nova prata|,BR,,18,-28.78,-51.61,13
nova russas|,BR,,22,-4.71,-40.56,54
nova venecia|,BR,,28,-18.71,-40.4,13
nova vicosa|,BR,,20,-17.89,-39.37,60
nova xavantina|,BR,,21,-14.66,-52.36,62
nova zagora|,BG,,24,42.48,26.02,45
novara|,IT,,93,45.45,8.62,159
novate milanese|,IT,,20,45.53,9.14,159
novato|,US,CA,56,38.11,-122.57,299
novaya balakhna|,RU,,63,56.49,43.6,252
novaya derevnya|,RU,,20,59.99,30.29,252
novaya usman|Novaya Usman',RU,,22,51.63,39.41,252
nove mesto nad vahom|Nove Mesto nad Vahom,SK,,22,48.76,17.83,276
nove zamky|,SK,,42,47.99,18.16,276
novelda|,ES,,27,38.38,-0.77,123
noveleta|,PH,,37,14.43,120.88,242
novi|,US,MI,59,42.48,-83.48,298
novi ligure|,IT,,26,44.76,8.79,159
novi pazar|,RS,,86,43.14,20.51,144
novi sad|,RS,,215,45.25,19.84,144
novo hamburgo|,BR,,254,-29.68,-51.13,13
novo horizonte|,BR,,30,-21.47,-49.22,13
novo mesto|,SI,,23,45.8,15.17,275
novo peredelkino|Novo-Peredelkino,RU,,116,55.65,37.34,252
novoaleksandrovsk|,RU,,28,45.49,41.22,252
novoaltaysk|,RU,,61,53.39,83.94,186
novoanninskiy|,RU,,19,50.53,42.67,253
novocheboksarsk|,RU,,128,56.11,47.48,252
novocherkassk|,RU,,167,47.42,40.09,252
novodvinsk|,RU,,43,64.42,40.81,252
novogireyevo|,RU,,95,55.75,37.82,252
novogrudok|,BY,,31,53.59,25.82,70
novohrad volynskyi|Novohrad-Volynskyi,UA,,56,50.59,27.62,292
novokazalinsk|,KZ,,36,45.85,62.15,184
novokhovrino|,RU,,50,55.87,37.5,252
novokubansk|,RU,,36,45.12,41.03,252
novokuybyshevsk|,RU,,112,53.1,49.95,254
novokuz minki|Novokuz'minki,RU,,50,55.72,37.78,252
novokuznetsk|,RU,,540,53.76,87.11,259
novomichurinsk|,RU,,21,54.04,39.75,252
novomoskovs k|Novomoskovs'k,UA,,73,48.64,35.25,292
novomoskovsk|,RU,,131,54.01,38.28,252
novopavlovsk|,RU,,24,43.96,43.63,252
novopokrovskaya|,RU,,19,45.95,40.7,252
novorossiysk|,RU,,242,44.72,37.77,252
novoshakhtinsk|,RU,,99,47.76,39.93,252
novosibirsk|,RU,,1419,55.04,82.93,262
novosilikatnyy|,RU,,15,53.31,83.62,186
novotitarovskaya|,RU,,23,45.24,38.98,252
novotroitsk|,RU,,106,51.2,58.33,185
novoukrayinka|,UA,,19,48.33,31.53,292
novoul yanovsk|Novoul'yanovsk,RU,,17,54.15,48.39,257
novoural sk|Novoural'sk,RU,,94,57.24,60.08,185
novouzensk|,RU,,17,50.46,48.14,255
novovladykino|,RU,,50,55.85,37.58,252
novovolyns k|Novovolyns'k,UA,,58,50.73,24.16,292
novovoronezh|,RU,,37,51.31,39.22,252
novoyavorivs k|Novoyavorivs'k,UA,,29,49.93,23.57,292
novozybkov|,RU,,43,52.54,31.93,252
novy jicin|,CZ,,27,49.59,18.01,106
novyy buh|,UA,,16,47.69,32.52,292
novyy oskol|,RU,,21,50.76,37.86,252
novyy turtkul|Novyy Turtkul',UZ,,49,41.55,61.02,307
novyy urengoy|,RU,,94,66.08,76.63,185
novyye cheremushki|,RU,,101,55.7,37.58,252
novyye kuz minki|Novyye Kuz'minki,RU,,143,55.7,37.75,252
nowa ruda|,PL,,25,50.58,16.5,107
nowa sol|,PL,,40,51.8,15.72,107
nowogard|,PL,,17,53.67,15.12,107
nowrangapur|,IN,,1221,19.23,82.55,41
nowshahr|,IR,,40,36.65,51.5,2
nowshera cantonment|,PK,,97,34,72,5
nowy dwor mazowiecki|,PL,,28,52.43,20.72,107
nowy sacz|,PL,,84,49.62,20.7,107
nowy targ|,PL,,34,49.48,20.03,107
nowy tomysl|,PL,,15,52.32,16.13,107
noyabrsk|,RU,,110,63.19,75.44,185
noyon|,FR,,15,49.58,3,129
nsanje|,MW,,22,-16.92,35.26,216
nsawam|,GH,,45,5.81,-0.35,44
nshamba|,TZ,,20,-1.8,31.55,214
nsukka|,NG,,111,6.86,7.4,95
nsunga|,TZ,,20,-1.14,31.39,214
ntungamo|,UG,,17,-0.88,29.65,167;,UG,,15,-0.88,30.26,167
nubl|,SY,,26,36.38,36.99,283
nuenen|,NL,,23,51.47,5.55,235
nueva gerona|,CU,,20,21.89,-82.81,101
nueva guinea|,NI,,53,11.69,-84.46,143
nueva imperial|,CL,,19,-38.74,-72.95,94
nueva italia de ruiz|Nueva Italia de Ruiz,MX,,32,19.02,-102.09,219
nueva loja|,EC,,24,0.09,-76.9,97
nueva rosita|,MX,,38,27.94,-101.22,218
nueve de julio|Nueve de Julio,AR,,35,-35.44,-60.88,11
nuevitas|,CU,,54,21.55,-77.27,101
nuevo belen|,PA,,24,9.08,-79.4,239
nuevo casas grandes|,MX,,56,30.42,-107.91,227
nuevo imperial|,PE,,32,-13.08,-76.32,118
nuevo laredo|,MX,,374,27.48,-99.52,220
nuevo mexico|,MX,,28,20.76,-103.44,219
nuevo san carlos|,GT,,19,14.59,-91.69,71
nuku alofa|Nuku'alofa,TO,,22,-21.14,-175.2,289
nukus|,UZ,,230,42.45,59.61,307
numan|,NG,,78,9.46,12.03,95
numata|,JP,,46,36.63,139.05,164
numazu|,JP,,204,35.1,138.87,164
numbrecht|,DE,,17,50.9,7.54,108
nuneaton|,GB,,93,52.52,-1.47,131
nungua|,GH,,70,5.6,-0.08,44
nunspeet|,NL,,19,52.38,5.79,235
nuoro|,IT,,36,40.32,9.33,159
nur sultan|Nur-Sultan,KZ,,346,51.18,71.45,183
nurabad|,IR,,74,34.07,47.97,2;,IR,,64,30.11,51.52,2
nuremberg|Nurnberg,DE,,499,49.45,11.08,108
nurlat|,RU,,34,54.43,50.81,252
nurmijarvi|,FI,,37,60.46,24.81,126
nurnberg|,DE,,499,49.45,11.08,108
nurota|,UZ,,29,40.56,65.69,307
nurpur|,IN,,39,29.15,78.41,41
nurtingen|,DE,,40,48.63,9.34,108
nusaybin|,TR,,89,37.07,41.21,284
nushki|,PK,,28,29.55,66.02,5
nutley|,US,NJ,28,40.82,-74.16,294
nuwara eliya|,LK,,26,6.97,80.78,191
nuzvid|,IN,,53,16.79,80.85,41
nyachera|,UG,,31,-0.9,30.42,167
nyagan|,RU,,52,62.14,65.39,185
nyahururu|,KE,,32,0.04,36.36,166
nyakabindi|,TZ,,18,-2.63,33.98,214
nyala|,SD,,566,12.05,24.88,273
nyalikungu|,TZ,,25,-3.18,33.78,214
nyamuswa|,TZ,,17,-1.9,34.02,214
nyandoma|,RU,,22,61.67,40.2,252
nyangao|,TZ,,16,-10.33,39.28,214
nyaungdon|,MM,,40,17.04,95.64,156
nyaunglebin|,MM,,90,17.95,96.72,156
nyborg|,DK,,16,55.31,10.79,111
nyeri|,KE,,51,-0.42,36.95,166
nyiregyhaza|,HU,,116,47.96,21.72,145
nykobing falster|,DK,,17,54.77,11.87,111
nykoping|,SE,,32,58.75,17.01,127
nyon|,CH,,17,46.38,6.24,90
nysa|,PL,,47,50.47,17.33,107
nytva|,RU,,21,57.94,55.34,185
nyuzen|,JP,,28,36.94,137.5,164
nzega|,RW,,34,-2.48,29.56,270;,TZ,,27,-4.22,33.18,214
nzerekore|,GN,,133,7.76,-8.82,92
o fallon|O'Fallon,US,MO,85,38.81,-90.7,230;O'Fallon,US,IL,29,38.59,-89.91,230
oadby|,GB,,23,52.61,-1.08,131
oak bay|,CA,BC,18,48.45,-123.3,73
oak creek|,US,WI,35,42.89,-87.86,230
oak forest|,US,IL,28,41.6,-87.74,230
oak grove|,US,OR,17,45.42,-122.64,299
oak harbor|,US,WA,23,48.29,-122.64,299
oak hill|,US,VA,34,38.93,-77.4,294
oak lawn|,US,IL,57,41.71,-87.76,230
oak park|,US,IL,52,41.89,-87.78,230;,US,MI,30,42.46,-83.18,298
oak ridge|,US,TN,29,36.01,-84.27,294;,US,FL,23,28.47,-81.42,294
oakdale|,US,MN,28,44.96,-92.96,230;,US,CA,22,37.77,-120.85,299
oakland|,US,CA,419,37.8,-122.27,299
oakland park|,US,FL,44,26.17,-80.13,294
oakleaf plantation|,US,FL,20,30.17,-81.84,294
oakley|,US,CA,40,38,-121.71,299
oakton|,US,VA,34,38.88,-77.3,294
oakville|,CA,ON,166,43.45,-79.68,75;,US,MO,36,38.47,-90.3,230
oami|,JP,,53,35.52,140.32,164
oarai|,JP,,19,36.31,140.58,164
oaxaca|,MX,,255,17.07,-96.72,219
ob|Ob',RU,,24,54.99,82.72,262
obala|,CM,,30,4.17,11.53,89
obama|,JP,,33,35.5,135.75,164
obanazawa|,JP,,21,38.6,140.4,164
obando|,PH,,60,14.71,120.94,242
ober ramstadt|Ober-Ramstadt,DE,,15,49.83,8.75,108
obera|,AR,,57,-27.49,-55.12,12
oberasbach|,DE,,17,49.42,10.96,108
oberhausen|,DE,,219,51.48,6.86,108
oberkirch|,DE,,20,48.53,8.08,108
oberschoneweide|,DE,,19,52.46,13.52,108
obertshausen|,DE,,24,50.07,8.85,108
oberursel|,DE,,42,50.21,8.58,108
oberwinterthur kreis 2|Oberwinterthur (Kreis 2),CH,,16,47.52,8.77,90
obidos|,BR,,25,-1.92,-55.52,58
obihiro|,JP,,174,42.92,143.2,164
obita|,JP,,45,32.82,129.88,164
obninsk|,RU,,107,55.1,36.61,252
obock|,DJ,,18,11.97,43.29,109
obonoma|,NG,,69,4.71,6.79,95
oborniki|,PL,,18,52.65,16.81,107
obra|,IN,,56,24.42,82.99,41
obrenovac|,RS,,17,44.65,20.2,144
obu|,JP,,78,35.02,136.95,164
obuase|,GH,,138,6.2,-1.67,44
obudu|,NG,,20,6.67,9.16,95
obukhiv|,UA,,32,50.11,30.62,292
obukhovo|,RU,,46,59.84,30.45,252
ocala|,US,FL,58,29.19,-82.14,294
ocana|,CO,,84,8.24,-73.36,97
ocean acres|,US,NJ,16,39.74,-74.28,294
ocean springs|,US,MS,18,30.41,-88.83,230
oceanside|,US,CA,176,33.2,-117.38,299;,US,NY,32,40.64,-73.64,294
och amch ire|Och'amch'ire,GE,,16,42.71,41.47,36
ochakiv|,UA,,16,46.61,31.55,292
ochakovo matveyevskoye|Ochakovo-Matveyevskoye,RU,,114,55.68,37.45,252
ocher|,RU,,15,57.89,54.72,185
ochota|,PL,,93,52.22,20.99,107
ochtrup|,DE,,19,52.21,7.19,108
ocna mures|,RO,,15,46.38,23.85,251
ocoee|,US,FL,44,28.57,-81.54,294
oconomowoc|,US,WI,16,43.11,-88.5,230
ocosingo|,MX,,42,16.91,-92.09,219
ocotal|,NI,,34,13.63,-86.48,142
ocotlan|,MX,,84,20.36,-102.77,219
ocotlan de morelos|Ocotlan de Morelos,MX,,15,16.79,-96.67,219
ocoyoacac|,MX,,26,19.27,-99.46,219
ocozocoautla de espinosa|Ocozocoautla de Espinosa,MX,,39,16.76,-93.37,219
octeville|,FR,,17,49.63,-1.64,129
ocumare del tuy|Ocumare del Tuy,VE,,166,10.12,-66.78,98
odacho oda|Odacho-oda,JP,,32,35.19,132.51,164
odate|,JP,,65,40.27,140.56,164
odawara|,JP,,203,35.26,139.16,164
ode|,NG,,75,7.79,5.71,95
odemis|,TR,,67,38.23,27.97,284
odense|,DK,,146,55.4,10.39,111
odenthal|,DE,,16,51.03,7.12,108
odenton|,US,MD,37,39.08,-76.7,294
oderzo|,IT,,16,45.78,12.49,159
odessa|,UA,,1002,46.48,30.73,292;,US,TX,119,31.85,-102.37,230
odienne|,CI,,50,9.51,-7.56,91
odintsovo|,RU,,137,55.68,37.28,252
odivelas|,PT,,55,38.79,-9.18,245
odorheiu secuiesc|,RO,,37,46.3,25.3,251
oegstgeest|,NL,,21,52.18,4.47,235
oeiras|,PT,,35,38.69,-9.31,245;,BR,,21,-7.03,-42.13,54
oelde|,DE,,29,51.83,8.15,108
oer erkenschwick|Oer-Erkenschwick,DE,,30,51.64,7.26,108
oerlinghausen|,DE,,17,51.95,8.66,108
of|,TR,,32,40.94,40.26,284
ofaqim|,IL,,24,31.31,34.62,152
offa|,NG,,114,8.15,4.72,95
offenbach|,DE,,119,50.1,8.77,108
offenburg|,DE,,59,48.47,7.94,108
ofunato|,JP,,35,39.07,141.72,164
ogaki|,JP,,151,35.35,136.62,164
ogaminana|,NG,,84,7.59,6.22,95
ogawa|,JP,,37,36.05,139.27,164
ogden|,US,UT,85,41.22,-111.97,227
ogoja|,NG,,37,6.66,8.8,95
ogori shimogo|Ogori-shimogo,JP,,24,34.1,131.4,164
ogre|,LV,,27,56.82,24.61,196
oguta|,NG,,22,5.71,6.81,95
ogwashi uku|Ogwashi-Uku,NG,,26,6.18,6.52,95
ohafia ifigh|Ohafia-Ifigh,NG,,73,5.61,7.81,95
ohangaron|,UZ,,36,40.91,69.64,308
ohara|,JP,,20,35.25,140.39,164
ohrid|,MK,,55,41.12,20.8,204
ohringen|,DE,,23,49.2,9.51,108
oi|,JP,,51,35.85,139.52,164
oildale|,US,CA,33,35.42,-119.02,299
oiso|,JP,,33,35.32,139.32,164
oisterwijk|,NL,,26,51.58,5.19,235
oita|,JP,,449,33.23,131.6,164
ojinaga|,MX,,22,29.57,-104.54,226
ojiya|,JP,,41,37.3,138.8,164
ojo de agua|Ojo de Agua,MX,,242,19.68,-99.01,219
ojus|,US,FL,18,25.95,-80.15,294
okahandja|,NA,,21,-21.98,16.92,233
okanagan|,CA,BC,298,50.36,-119.35,73
okap|,HT,,135,19.76,-72.2,114
okara|,PK,,224,30.81,73.45,5
okawa|,JP,,39,33.21,130.38,164
okawara|,JP,,23,38.05,140.73,164
okaya|,JP,,54,36.06,138.05,164
okayama|,JP,,640,34.65,133.93,164
okazaki|,JP,,352,34.95,137.17,164
okcheon|,KR,,57,36.3,127.57,176
oke ila|,NG,,35,7.95,4.98,95
oke mesi|,NG,,80,7.82,4.92,95
okegawa|,JP,,75,36,139.56,164
okemos|,US,MI,21,42.72,-84.43,298
okene|,NG,,479,7.55,6.24,95
okha|,RU,,27,53.59,142.95,269;,IN,,21,22.47,69.07,41
okhtyrka|,UA,,50,50.31,34.9,292
okigwe|,NG,,115,5.83,7.35,95
okinawa|Naha,JP,,301,26.22,127.68,164;,JP,,125,26.34,127.8,164
oklahoma city|,US,OK,631,35.47,-97.52,230
okolona|,US,KY,17,38.14,-85.69,296
okrika|,NG,,133,4.74,7.08,95
oktyabr sk|Oktyabr'sk,RU,,26,53.17,48.7,254
oktyabr skiy|Oktyabr'skiy,RU,,108,54.48,53.47,185
okuchi shinohara|Okuchi-shinohara,JP,,22,32.07,130.62,164
okunoya|,JP,,35,36.28,140.42,164
okuta|,NG,,27,9.22,3.18,95
ol kalou|,KE,,48,-0.27,36.38,166
olanchito|,HN,,26,15.48,-86.57,142
olathe|,US,KS,134,38.88,-94.82,230
olavarria|,AR,,86,-36.89,-60.32,11
olawa|,PL,,31,50.95,17.29,107
olbia|,IT,,43,40.92,9.5,159
olching|,DE,,24,48.2,11.33,108
old bridge|,US,NJ,24,40.41,-74.37,294
old city|,PS,,36,31.78,35.23,152
old harbour|,JM,,26,17.94,-77.11,161
old jamestown|,US,MO,19,38.83,-90.29,230
old shinyanga|,TZ,,24,-3.55,33.4,214
oldenburg|,DE,,159,53.14,8.21,108
oldenzaal|,NL,,31,52.31,6.93,235
oldham|,GB,,105,53.54,-2.12,131
olecko|,PL,,16,54.03,22.51,107
oleiros|,ES,,33,43.33,-8.32,123
oleksandriya|,UA,,103,48.67,33.12,292
olenegorsk|,RU,,24,68.14,33.25,252
olesa de montserrat|Olesa de Montserrat,ES,,23,41.54,1.89,123
olesnica|,PL,,37,51.21,17.39,107
olgii|,MN,,28,48.97,89.96,186
olhao|,PT,,29,37.03,-7.84,245
olimpia|,BR,,45,-20.74,-48.91,13
olinda|,BR,,367,-8.01,-34.86,55
oliva|,ES,,28,38.92,-0.12,123
olivais|,PT,,34,38.77,-9.11,245
olive branch|,US,MS,36,34.96,-89.83,230
oliveira|,BR,,35,-20.7,-44.83,13
oliveira do douro|Oliveira do Douro,PT,,24,41.12,-8.58,245
oliver valdefierro|Oliver-Valdefierro,ES,,30,41.64,-0.93,123
olivet|,FR,,23,47.86,1.9,129
olkusz|,PL,,38,50.28,19.57,107
olmaliq|,UZ,,121,40.84,69.6,308
olney|,US,MD,34,39.15,-77.07,294
olomouc|,CZ,,101,49.6,17.25,106
olongapo|,PH,,221,14.83,120.28,242
olot|,ES,,34,42.18,2.49,123
olpe|,DE,,26,51.03,7.85,108
olsberg|,DE,,16,51.36,8.49,108
olsztyn|,PL,,172,53.78,20.49,107
olten|,CH,,16,47.35,7.9,90
oltenita|,RO,,26,44.08,26.63,251
oltiariq|,UZ,,26,40.39,71.47,308
oltinko l|Oltinko'l,UZ,,59,43.07,58.9,307
oltu|,TR,,24,40.54,41.99,284
olupona|,NG,,95,7.6,4.18,95
olympia|,US,WA,50,47.04,-122.9,299
omachi|,JP,,31,36.5,137.87,164
omagari|,JP,,39,39.45,140.48,164
omagh|,GB,,21,54.6,-7.3,131
omaha|,US,NE,444,41.26,-95.94,230
omamacho omama|Omamacho-omama,JP,,21,36.43,139.28,164
oman smart future city|,OM,,25,23.65,57.6,238
omdurman|,SD,,1200,15.64,32.48,273
ome|,JP,,149,35.78,139.24,164
ometepec|,MX,,24,16.69,-98.41,219
omidiyeh|,IR,,47,30.76,49.7,2
omigawa|,JP,,26,35.85,140.62,164
omihachiman|,JP,,69,35.13,136.1,164
omiya|,JP,,28,36.55,140.42,164
ommoord|,NL,,25,51.96,4.55,235
omsk|,RU,,1129,54.99,73.37,264
omura|,JP,,90,32.92,129.95,164
omuta|,JP,,132,33.03,130.45,164
omutninsk|,RU,,25,58.67,52.19,256
onalaska|,US,WI,18,43.88,-91.24,230
onda|,ES,,26,39.96,-0.26,123
ondo|,NG,,257,7.09,4.84,95
onega|,RU,,23,63.91,38.11,252
onex|,CH,,17,46.18,6.1,90
ong ha|ong Ha,VN,,18,16.82,107.1,170
ongjin|,KP,,64,37.93,125.36,174
ongole|,IN,,173,15.5,80.04,41
onitsha|,NG,,561,6.15,6.79,95
ono|,JP,,50,34.85,134.93,164;,JP,,37,35.98,136.49,164
ono hara|Ono-hara,JP,,26,34.28,132.27,164
onoda|,JP,,44,34,131.18,164
onojo|,JP,,95,33.54,130.48,164
onomichi|,JP,,91,34.42,133.2,164
onsong|,KP,,20,42.96,129.99,174
ontario|,US,CA,171,34.06,-117.65,299
ontinyent|,ES,,38,38.82,-0.61,123
oosterhout|,NL,,53,51.65,4.86,235
oostkamp|,BE,,21,51.15,3.23,42
ooty|,IN,,98,11.41,76.7,41
opa locka|Opa-locka,US,FL,17,25.9,-80.25,294
opava|,CZ,,60,49.94,17.9,106
opelika|,US,AL,30,32.65,-85.38,230
opelousas|,US,LA,17,30.53,-92.08,230
opladen|,DE,,23,51.07,7,108
opoczno|,PL,,23,51.38,20.28,107
opole|,PL,,128,50.67,17.93,107
opportunity|,US,WA,26,47.65,-117.24,299
oqtosh|,UZ,,38,39.92,65.93,307
or yehuda|,IL,,31,32.03,34.86,152
oradea|,RO,,207,47.05,21.92,251
orahovac|,XK,,22,42.4,20.65,144
orai|,IN,,158,25.99,79.45,41
oraiokastro|,GR,,15,40.73,22.92,7
oral|,KZ,,200,51.23,51.37,182
oran|,DZ,,646,35.7,-0.64,116
orange|,US,CA,141,33.79,-117.85,299;,AU,NSW,38,-33.28,149.1,31;,US,NJ,34,40.77,-74.23,294;,FR,,31,44.14,4.81,129;,US,TX,19,30.09,-93.74,230
orange walk|,BZ,,15,18.08,-88.56,72
orangevale|,US,CA,34,38.68,-121.23,299
orangeville|,CA,ON,31,43.92,-80.1,75
orani|,PH,,45,14.8,120.54,242
oranienburg|,DE,,41,52.76,13.24,108
oranjestad|,AW,,30,12.52,-70.03,34
orastie|,RO,,21,45.83,23.2,251
orbassano|,IT,,22,45.01,7.54,159
orchards|,US,WA,20,45.67,-122.56,299
orcutt|,US,CA,29,34.87,-120.44,299
ordu|,TR,,117,40.98,37.89,284
orebro|,SE,,116,59.27,15.21,127
oregon|,US,OH,20,41.64,-83.49,294
oregon city|,US,OR,36,45.36,-122.61,299
orekhovo borisovo|Orekhovo-Borisovo,RU,,144,55.61,37.73,252
orekhovo borisovo severnoye|Orekhovo-Borisovo Severnoye,RU,,128,55.62,37.68,252
orekhovo zuyevo|Orekhovo-Zuyevo,RU,,120,55.81,38.96,252
orel|,RU,,324,52.97,36.08,252
orem|,US,UT,94,40.3,-111.69,227
orenburg|,RU,,550,51.77,55.1,185
orestiada|,GR,,16,41.5,26.53,7
orhangazi|,TR,,52,40.49,29.31,284
orhei|,MD,,25,47.38,28.82,200
oria|,ES,,18,43.26,-2.02,123
orihuela|,ES,,86,38.08,-0.94,123
orikhiv|,UA,,17,47.57,35.79,292
orillia|,CA,ON,30,44.61,-79.42,75
orinda|,US,CA,19,37.88,-122.18,299
orion|,PH,,47,14.62,120.58,242
oristano|,IT,,25,39.9,8.59,159
orita eruwa|,NG,,71,7.55,3.43,95
oriximina|,BR,,36,-1.77,-55.87,58
orizaba|,MX,,121,18.85,-97.1,219
orkney|,ZA,,146,-26.98,26.67,69;,GB,,20,58.98,-2.96,131
orland park|,US,IL,59,41.63,-87.85,230
orlandia|,BR,,45,-20.72,-47.89,13
orlando|,US,FL,271,28.54,-81.38,294
orleans|,FR,,124,47.9,1.9,129;,BR,,16,-28.36,-49.29,13
orlova|,CZ,,34,49.85,18.43,106
orlovskiy|,RU,,19,46.87,42.06,252
orly|,FR,,21,48.75,2.39,129
ormoc|,PH,,191,11.01,124.61,242
ormond beach|,US,FL,41,29.29,-81.06,294
ormskirk|,GB,,24,53.57,-2.88,131
ornskoldsvik|,SE,,32,63.29,18.72,127
oro valley|,US,AZ,44,32.39,-110.97,300
oroquieta|,PH,,39,8.49,123.8,242
oros|,BR,,16,-6.24,-38.91,54
oroshaza|,HU,,31,46.57,20.67,145
oroszlany|,HU,,20,47.49,18.31,145
oroville|,US,CA,16,39.51,-121.56,299
orpington|,GB,,15,51.37,0.1,131
orsay|,FR,,18,48.7,2.19,129
orsha|,BY,,125,54.51,30.42,70
orsk|,RU,,247,51.2,58.57,185
orta di atella|Orta di Atella,IT,,25,40.96,14.27,159
orta nova|,IT,,17,41.33,15.71,159
ortaca|,TR,,20,36.84,28.76,284
ortakoy|,TR,,31,38.74,34.04,284
orumiyeh|,IR,,577,37.55,45.08,2
oruro|,BO,,209,-17.98,-67.15,51
orvault|,FR,,25,47.27,-1.62,129
orzesze|,PL,,18,50.16,18.78,107
osa|,RU,,23,57.28,55.46,185
osaka|,JP,,2592,34.69,135.5,164
osan|,KR,,159,37.15,127.07,176
osasco|,BR,,678,-23.53,-46.79,13
oschatz|,DE,,16,51.3,13.11,108
oschersleben|,DE,,18,52.03,11.23,108
osh|,KG,,200,40.53,72.8,168
oshakati|,NA,,34,-17.79,15.7,233
oshawa|,CA,ON,309,43.9,-78.85,75
oshkosh|,US,WI,67,44.02,-88.54,230
oshnaviyeh|,IR,,51,37.04,45.1,2
osiedle kosmonautow|,PL,,19,51.13,16.96,107
osijek|,HR,,88,45.55,18.69,38
osimo|,IT,,17,43.49,13.48,159
osinniki|,RU,,49,53.62,87.36,259
oskarshamn|,SE,,18,57.26,16.45,127
oslo|,NO,,580,59.91,10.75,236
osmanabad|,IN,,86,18.18,76.04,41
osmancik|,TR,,36,40.98,34.8,284
osmaneli|,TR,,16,40.36,30.01,284
osmaniye|,TR,,203,37.07,36.25,284
osnabruck|,DE,,166,52.27,8.05,108
osny|,FR,,17,49.07,2.06,129
osogbo|,NG,,157,7.77,4.56,95
osorio|,BR,,35,-29.89,-50.27,13
osorno|,CL,,136,-40.57,-73.13,94
oss|,NL,,76,51.77,5.52,235
ossett|,GB,,22,53.68,-1.58,131
ossining|,US,NY,25,41.16,-73.86,294
ostankinskiy|,RU,,60,55.83,37.62,252
ostashkov|,RU,,20,57.15,33.11,252
ostend|,BE,,69,51.22,2.93,42
osterholz scharmbeck|Osterholz-Scharmbeck,DE,,31,53.23,8.8,108
ostermalm|,SE,,36,59.34,18.08,127
ostersund|,SE,,50,63.18,14.64,127
ostfildern|,DE,,34,48.73,9.25,108
ostrava|,CZ,,313,49.83,18.28,106
ostroda|,PL,,34,53.7,19.96,107
ostrogozhsk|,RU,,34,50.87,39.08,252
ostroleka|,PL,,54,53.09,21.58,107
ostrov|,RU,,25,57.34,28.35,252;,CZ,,17,50.31,12.94,106
ostrow mazowiecka|,PL,,23,52.8,21.9,107
ostrow wielkopolski|,PL,,73,51.66,17.81,107
ostrowiec swietokrzyski|,PL,,74,50.93,21.39,107
ostuncalco|,GT,,29,14.87,-91.62,71
ostuni|,IT,,24,40.73,17.58,159
osuna|,ES,,18,37.24,-5.1,123
osvaldo cruz|,BR,,26,-21.8,-50.88,13
oswego|,US,IL,34,41.68,-88.35,230;,US,NY,18,43.46,-76.51,294
oswestry|,GB,,19,52.86,-3.05,131
oswiecim|,PL,,41,50.03,19.21,107
ota|,JP,,152,36.3,139.37,164
otake|,JP,,30,34.21,132.22,164
otan ayegbaju|,NG,,38,7.95,4.79,95
otaru|,JP,,144,43.19,141,164
otavalo|,EC,,32,0.23,-78.26,97
otawara|,JP,,59,36.87,140.03,164
otegen batyra|,KZ,,19,43.42,77.02,183
otjiwarongo|,NA,,21,-20.46,16.65,233
otofuke|,JP,,41,42.99,143.2,164
otradnaya|,RU,,23,44.39,41.52,252
otradnoye|,RU,,21,59.78,30.82,252;,RU,,18,55.87,37.6,252
otradnyy|,RU,,50,53.38,51.35,254
otrokovice|,CZ,,19,49.21,17.54,106
otsego|,US,MN,16,45.27,-93.59,230
otsu|,JP,,298,35,135.87,164
otsuchi|,JP,,16,39.37,141.9,164
otsuki|,JP,,31,35.62,138.97,164
ottakring|,AT,,105,48.22,16.3,25
ottappalam|,IN,,51,10.77,76.38,41
ottaviano|,IT,,23,40.85,14.48,159
ottawa|,CA,ON,812,45.41,-75.7,75;,US,IL,18,41.35,-88.84,230
ottensen|,DE,,33,53.55,9.92,108
ottobrunn|,DE,,19,48.06,11.66,108
ottumwa|,US,IA,25,41.02,-92.41,230
ottweiler|,DE,,16,49.4,7.16,108
otukpa|,NG,,22,7.1,7.66,95
otwock|,PL,,43,52.11,21.26,107
ouagadougou|,BF,,1087,12.37,-1.53,43
ouahigouya|,BF,,61,13.58,-2.42,43
ouardenine|,TN,,18,35.71,10.67,117
ouargla|,DZ,,129,31.95,5.33,116
ouarzazat|,MA,,57,30.92,-6.89,198
oud beijerland|Oud-Beijerland,NL,,24,51.82,4.41,235
oudenaarde|,BE,,28,50.85,3.61,42
oudtshoorn|,ZA,,62,-33.6,22.2,69
oued el abtal|Oued el Abtal,DZ,,23,35.46,0.69,116
oued el alleug|Oued el Alleug,DZ,,21,36.56,2.79,116
oued fodda|,DZ,,45,36.19,1.53,116
oued lill|,TN,,47,36.83,10.04,117
oued rhiou|,DZ,,60,35.96,0.92,116
oued sly|,DZ,,31,36.1,1.2,116
oued zem|,MA,,85,32.86,-6.57,198
ouesso|,CG,,24,1.61,16.05,88
ouezzane|,MA,,59,34.8,-5.58,198
ouidah|,BJ,,84,6.36,2.09,48
oujda angad|Oujda-Angad,MA,,405,34.68,-1.91,198
oulad teima|,MA,,67,30.39,-9.21,198
ouled mimoun|,DZ,,34,34.9,-1.03,116
oullins|,FR,,26,45.71,4.81,129
oulmes|,MA,,19,33.43,-6,198
oulu|,FI,,129,65.01,25.47,126
oum el bouaghi|Oum el Bouaghi,DZ,,101,35.88,7.11,116
oum hadjer|,TD,,19,13.3,19.7,96
oume|,CI,,52,6.38,-5.42,91
oupeye|,BE,,24,50.71,5.65,42
ourense|,ES,,108,42.34,-7.86,123
ouricuri|,BR,,29,-7.88,-40.08,55
ourilandia do norte|Ourilandia do Norte,BR,,32,-6.75,-51.08,56
ourinhos|,BR,,98,-22.98,-49.87,13
ouro branco|,BR,,27,-20.52,-43.69,13
ouro preto|,BR,,64,-20.39,-43.51,13
ouro preto do oeste|Ouro Preto do Oeste,BR,,27,-10.75,-62.22,52
outreau|,FR,,16,50.71,1.59,129
ovalle|,CL,,77,-30.6,-71.2,94
ovar|,PT,,18,40.86,-8.63,245
overath|,DE,,27,50.93,7.28,108
overijse|,BE,,23,50.77,4.53,42
overland|,US,MO,16,38.7,-90.36,230
overland park|,US,KS,187,38.98,-94.67,230
oviedo|,ES,,224,43.36,-5.84,123;,US,FL,39,28.67,-81.21,294
ovruch|,UA,,16,51.32,28.8,292
owando|,CG,,24,-0.48,15.9,88
owase|,JP,,22,34.07,136.2,164
owasso|,US,OK,35,36.27,-95.85,230
owatonna|,US,MN,26,44.08,-93.23,230
owen sound|,CA,ON,23,44.57,-80.94,75
owensboro|,US,KY,59,37.77,-87.11,230
owerri|,NG,,215,5.48,7.03,95
owings mills|,US,MD,31,39.42,-76.78,294
owo|,NG,,277,7.2,5.59,95
oxford|,GB,,171,51.75,-1.26,131;,US,MS,22,34.37,-89.52,230;,US,OH,22,39.51,-84.75,294;,US,AL,21,33.61,-85.83,230
oxkutzkab|,MX,,23,20.31,-89.42,221
oxnard|,US,CA,207,34.2,-119.18,299
oxon hill|,US,MD,18,38.8,-76.99,294
oxon hill glassmanor|Oxon Hill-Glassmanor,US,MD,35,38.8,-76.97,294
oyama|,JP,,160,36.3,139.8,164;,JP,,22,34.6,138.22,164
oyan|,NG,,74,8.05,4.77,95
oyem|,GA,,31,1.6,11.58,130
oyo|,NG,,736,7.85,3.93,95
oyonnax|,FR,,26,46.26,5.66,129
oyten|,DE,,15,53.05,9.02,108
ozamiz city|,PH,,93,8.15,123.84,242
ozar|,IN,,45,20.09,73.93,41
ozark|,US,MO,19,37.02,-93.21,230
ozd|,HU,,38,48.22,20.3,145
ozerki|,RU,,95,60.04,30.31,252
ozersk|,RU,,81,55.76,60.7,185
ozery|,RU,,26,54.86,38.55,252
ozoir la ferriere|Ozoir-la-Ferriere,FR,,23,48.77,2.67,129
ozone park|,US,NY,54,40.68,-73.84,294
ozorkow|,PL,,21,51.96,19.29,107
ozu|,JP,,39,33.5,132.55,164;,JP,,30,32.88,130.87,164
ozubulu|,NG,,74,5.96,6.85,95
ozumba de alzate|Ozumba de Alzate,MX,,17,19.04,-98.8,219
ozurgeti|,GE,,21,41.92,42.01,36
p ot i|P'ot'i,GE,,47,42.14,41.67,36
p yongsong|P'yongsong,KP,,100,39.25,125.87,174
pa sang|,TH,,16,18.53,98.94,171
paarl|,ZA,,190,-33.73,18.98,69
pabbi|,PK,,37,34.01,71.79,5
pabellon de arteaga|Pabellon de Arteaga,MX,,29,22.15,-102.28,219
pabianice|,PL,,71,51.66,19.35,107
pabna|,BD,,187,24.01,89.24,40
pacajus|,BR,,42,-4.17,-38.46,54
pacasmayo|,PE,,29,-7.4,-79.57,118
pacatuba|,BR,,55,-3.98,-38.62,54
pace|,US,FL,20,30.6,-87.16,230
pachino|,IT,,20,36.72,15.09,159
pacho|,CO,,17,5.13,-74.16,97
pachora|,IN,,47,20.67,75.35,41
pachperwa|,IN,,15,27.51,82.64,155
pachuca de soto|Pachuca de Soto,MX,,257,20.12,-98.73,219
pacific grove|,US,CA,16,36.62,-121.92,299
pacific pines|,AU,QLD,17,-27.94,153.31,27
pacifica|,US,CA,39,37.61,-122.49,299
paciran|,ID,,27,-6.88,112.38,146
paco de arcos|Paco de Arcos,PT,,26,38.7,-9.29,245
pacol|,PH,,20,10.45,122.82,242
pad idan|,PK,,21,26.77,68.3,5
padalarang|,ID,,125,-6.84,107.47,146
padam|,IN,,25,33.47,76.88,41
padampur|,IN,,18,29.71,73.63,41;,IN,,16,21,83.06,41
padang|,ID,,840,-0.95,100.35,146
padangsidempuan|,ID,,101,1.38,99.27,146
padegan e manjil|Padegan-e Manjil,IR,,17,36.74,49.42,2
paderborn|,DE,,142,51.72,8.75,108
paderno dugnano|,IT,,46,45.57,9.16,159
padmanabhapuram|,IN,,20,8.24,77.33,41
padova|,IT,,204,45.41,11.89,159
padra|,IN,,36,22.24,73.08,41
padrauna|,IN,,47,26.9,83.98,41
padre bernardo|,BR,,16,-15.17,-48.28,13
padua|,CO,,19,5.13,-75.14,97
paducah|,US,KY,25,37.08,-88.6,230
paete|,PH,,27,14.36,121.48,242
pagadian|,PH,,187,7.83,123.44,242
pagalungan|,PH,,31,7.14,124.38,242
pagani|,IT,,33,40.74,14.61,159
pagar alam|,ID,,70,-4.03,103.25,146
pagbilao|,PH,,41,13.97,121.7,242
paghman|,AF,,49,34.59,68.95,3
paharpur|,PK,,17,32.11,70.97,5
pahasu|,IN,,19,28.17,78.06,41
pahrump|,US,NV,36,36.21,-115.98,299
paicandu|,BR,,34,-23.46,-52.05,13
paidha|,UG,,28,2.42,30.99,167
paignton|,GB,,50,50.44,-3.57,131
paijan|,PE,,21,-7.73,-79.3,118
pailin|,KH,,18,12.85,102.61,171
paine|,CL,,33,-33.81,-70.74,94
painesville|,US,OH,20,41.72,-81.25,294
paiporta|,ES,,24,39.43,-0.42,123
paisley|,GB,,76,55.83,-4.43,131
paita|,PE,,56,-5.09,-81.11,118
paithan|,IN,,37,19.48,75.39,41
pajara|,ES,,21,28.35,-14.11,124
pajok|,SS,,49,3.87,32.48,280
pak chong|,TH,,49,14.71,101.42,171
pak kret|,TH,,183,13.91,100.5,171
pak phanang|,TH,,25,8.35,100.2,171
paka|,MY,,21,4.64,103.44,231
pakala|,IN,,25,13.45,79.11,41
pakenham|,AU,VIC,46,-38.07,145.47,30
pakisaji|,ID,,30,-8.07,112.6,146
pakokku|,MM,,127,21.33,95.08,156
pakpattan|,PK,,127,30.34,73.39,5
paks|,HU,,21,46.62,18.86,145
pakse|,LA,,88,15.12,105.8,188
pakur|,IN,,46,24.64,87.84,41
pakxan|,LA,,22,18.39,103.66,171
pala|,TD,,35,9.36,14.9,89
palafrugell|,ES,,22,41.92,3.16,123
palagiano|,IT,,15,40.58,17.04,159
palagonia|,IT,,16,37.33,14.74,159
palaio faliro|,GR,,64,37.93,23.7,7
palaiseau|,FR,,32,48.72,2.25,129
palakkodu|,IN,,20,12.31,78.07,41
palakollu|,IN,,57,16.52,81.73,41
palamos|,ES,,18,41.85,3.13,123
palang|,BD,,68,23.22,90.35,40
palanga|,LT,,18,55.92,21.07,194
palangkaraya|,ID,,148,-2.21,113.92,149
palani|,IN,,66,10.45,77.52,41
palanpur|,IN,,123,24.17,72.44,41
palapye|,BW,,31,-22.55,27.13,68
palasa|,IN,,66,18.77,84.41,41
palatine|,US,IL,69,42.11,-88.03,230
palau|,MX,,17,27.89,-101.42,218
palayan city|,PH,,24,15.54,121.08,242
palazzolo sull oglio|Palazzolo sull'Oglio,IT,,18,45.6,9.89,159
palembang|,ID,,1442,-2.92,104.75,146
palencia|,ES,,83,42.01,-4.52,123;,GT,,19,14.67,-90.36,71
palenque|,MX,,43,17.51,-91.98,219
palera|,IN,,17,25.02,79.23,41
palermo|,IT,,648,38.13,13.34,159
palestine|,US,TX,18,31.76,-95.63,230
palghar|,IN,,72,19.7,72.77,41
palghat|,IN,,133,10.77,76.65,41
palhoca|,BR,,122,-27.65,-48.67,13
pali|,IN,,210,25.77,73.32,41;,IN,,21,23.36,81.04,41
palia kalan|,IN,,39,28.43,80.58,41
palimanan|,ID,,93,-6.71,108.42,146
palin|,GT,,31,14.4,-90.7,71
palisades park|,US,NJ,21,40.85,-74,294
palitana|,IN,,56,21.53,71.82,41
palkonda|,IN,,29,18.6,83.76,41
palladam|,IN,,32,10.99,77.29,41
pallanza intra suna|Pallanza-Intra-Suna,IT,,29,45.94,8.57,159
pallappatti|,IN,,20,10.72,77.88,41
pallasovka|,RU,,17,50.05,46.88,253
pallavaram|,IN,,157,12.97,80.15,41
pallikondai|,IN,,21,12.91,78.94,41
pallippatti|,IN,,26,11.94,78.4,41
pallisa|,UG,,31,1.15,33.71,167
palm bay|,US,FL,108,28.03,-80.59,294
palm beach|,AU,QLD,15,-28.12,153.47,27
palm beach gardens|,US,FL,53,26.82,-80.14,294
palm city|,US,FL,23,27.17,-80.27,294
palm coast|,US,FL,83,29.58,-81.21,294
palm desert|,US,CA,52,33.72,-116.38,299
palm harbor|,US,FL,57,28.08,-82.76,294
palm river clair mel|Palm River-Clair Mel,US,FL,21,27.92,-82.38,294
palm springs|,US,CA,47,33.83,-116.55,299;,US,FL,22,26.64,-80.1,294
palm valley|,US,FL,20,30.18,-81.39,294
palma|,ES,,401,39.57,2.65,123
palma del rio|Palma del Rio,ES,,22,37.7,-5.28,123
palma di montechiaro|Palma di Montechiaro,IT,,23,37.19,13.77,159
palma soriano|,CU,,103,20.21,-75.99,101
palmaner|,IN,,42,13.2,78.75,41
palmar de varela|Palmar de Varela,CO,,28,10.74,-74.75,97
palmares|,BR,,42,-8.68,-35.59,55
palmarito tochapan|,MX,,17,18.9,-97.64,219
palmas|,BR,,196,-10.17,-48.33,59;,BR,,39,-26.48,-51.99,13
palmdale|,US,CA,158,34.58,-118.12,299
palmeira|,BR,,19,-25.43,-50.01,13
palmeira das missoes|Palmeira das Missoes,BR,,31,-27.9,-53.31,13
palmela|,PT,,17,38.57,-8.9,245
palmer|,US,MA,18,42.16,-72.33,294
palmerston|,AU,NT,25,-12.49,130.98,29
palmerston north|,NZ,,76,-40.36,175.61,237
palmetto bay|,US,FL,25,25.62,-80.32,294
palmi|,IT,,19,38.36,15.85,159
palmira|,CO,,248,3.54,-76.3,97;,CU,,23,22.24,-80.39,101
palmital|,BR,,19,-22.79,-50.22,13
palo|,PH,,18,11.16,124.99,242
palo alto|,US,CA,67,37.44,-122.14,299
palo del colle|Palo del Colle,IT,,21,41.06,16.7,159
palo negro|,VE,,129,10.17,-67.54,98
paloncha|,IN,,75,17.6,80.71,41
palopo|,ID,,129,-2.99,120.2,147
palos hills|,US,IL,18,41.7,-87.82,230
palotina|,BR,,23,-24.28,-53.84,13
palpala|,AR,,48,-24.26,-65.21,19
paltan|,BD,,184,23.74,90.41,40
palu|,ID,,282,-0.91,119.87,147
palwal|,IN,,122,28.14,77.33,41
palwancha|,IN,,69,17.58,80.68,41
pamanukan|,ID,,114,-6.28,107.81,146
pamekasan|,ID,,92,-7.16,113.47,146
pameungpeuk|,ID,,48,-7.02,107.6,146
pamiers|,FR,,17,43.12,1.61,129
pampa|,US,TX,18,35.54,-100.96,230
pampierstad|,ZA,,22,-27.78,24.69,69
pamplona|,ES,,198,42.82,-1.64,123;,CO,,54,7.38,-72.65,97
pamulang|,ID,,175,-6.34,106.74,146
panabo|,PH,,85,7.31,125.68,242
panadura|,LK,,34,6.71,79.9,191
panagar|,IN,,27,23.29,80,41
panagyurishte|,BG,,19,42.5,24.19,45
panaji|,IN,,66,15.5,73.83,41
panalanoy|,PH,,189,11.25,125.01,242
panama|,PA,,408,8.99,-79.52,239
panama city|,US,FL,38,30.16,-85.66,230
panambi|,BR,,30,-28.29,-53.5,13
panarukan|,ID,,31,-7.7,113.92,146
panauti|,NP,,47,27.58,85.52,155;,NP,,28,27.58,85.51,155
pancevo|,RS,,77,44.87,20.64,144
panchagarh|,BD,,49,26.33,88.56,40
panchkula|,IN,,200,30.69,76.85,41
panchla|,IN,,24,22.54,88.14,41
pandaan|,ID,,34,-7.65,112.69,146
pandacaqui|,PH,,29,15.17,120.65,242
pandak|,ID,,56,-7.91,110.29,146
pandan|,PH,,34,11.74,122.1,242
pandeglang|,ID,,92,-6.31,106.11,146
pandharpur|,IN,,96,17.68,75.33,41
pandhurna|,IN,,44,21.6,78.53,41
pandi|,PH,,35,14.87,120.96,242
pando|,UY,,24,-34.72,-55.96,306
pandua|,IN,,28,23.07,88.29,41
panevezys|,LT,,117,55.73,24.35,194
pangil|,PH,,20,14.4,121.47,242
pangkalan brandan|,ID,,26,4.02,98.28,146
pangkalanbuun|,ID,,38,-2.68,111.63,149
pangkalpinang|,ID,,126,-2.13,106.11,146
panguipulli|,CL,,16,-39.64,-72.33,94
panihati|,IN,,379,22.69,88.37,41
panipat|,IN,,293,29.39,76.97,41
paniqui|,PH,,48,15.67,120.58,242
panjakent|,TJ,,35,39.5,67.61,4
panji|,ID,,43,-7.73,114.1,146
pankow|,DE,,57,52.57,13.4,108
pankshin|,NG,,32,9.33,9.44,95
panna|,IN,,47,24.72,80.19,41
pano aqil|,PK,,73,27.86,69.11,5
panorama|,GR,,17,40.59,23.03,7
panruti|,IN,,57,11.78,79.55,41
pantai cenang|,MY,,15,6.29,99.73,231
pantai remis|,MY,,16,4.46,100.63,231
pantelimon|,RO,,16,44.45,26.2,251
pantin|,FR,,53,48.89,2.41,129
pantubig|,PH,,39,14.97,120.95,242
panuco|,MX,,41,22.05,-98.18,219
panvel|,IN,,128,18.99,73.11,41
panzos|,GT,,26,15.4,-89.64,71
paolo vi|Paolo VI,IT,,17,40.52,17.27,159
paombong|,PH,,41,14.83,120.79,242
paonta sahib|,IN,,22,30.44,77.62,41
paoua|,CF,,18,7.24,16.44,87
paoy paet|,KH,,79,13.66,102.56,169
papa|,HU,,33,47.33,17.47,145
papakura|,NZ,,28,-37.07,174.94,237
papalotla|,MX,,23,19.17,-98.2,219
papanasam|,IN,,17,10.93,79.27,41
papantla de olarte|Papantla de Olarte,MX,,54,20.45,-97.32,219
papar|,MY,,19,5.73,115.93,232
papaya|,PH,,39,15.32,120.84,242
papeete|,PF,,26,-17.54,-149.57,240
papenburg|,DE,,34,53.08,7.4,108
papendrecht|,NL,,32,51.83,4.69,235
paphos|,CY,,36,34.78,32.42,104
papillion|,US,NE,20,41.15,-96.04,230
pappinissheri|,IN,,34,11.96,75.34,41
par naogaon|,BD,,192,24.8,88.95,40
para de minas|Para de Minas,BR,,76,-19.86,-44.61,13
parabiago|,IT,,26,45.56,8.95,159
paracambi|,BR,,36,-22.61,-43.71,13
paracatu|,BR,,71,-17.22,-46.87,13
paracho de verduzco|Paracho de Verduzco,MX,,19,19.65,-102.05,219
paracuru|,BR,,21,-3.41,-39.03,54
paradip garh|,IN,,86,20.32,86.61,41
paradise|,US,NV,223,36.1,-115.15,299;,US,CA,26,39.76,-121.62,299;,TT,,15,10.65,-61.36,290
paradsasvar|,HU,,76,47.91,19.98,145
parafield gardens|,AU,SA,17,-34.78,138.61,28
paragominas|,BR,,70,-2.97,-47.48,56
paragould|,US,AR,28,36.06,-90.5,230
paraguacu|,BR,,16,-21.55,-45.74,13
paraguacu paulista|,BR,,39,-22.41,-50.58,13
paraiba do sul|Paraiba do Sul,BR,,36,-22.16,-43.29,13
paraipaba|,BR,,18,-3.44,-39.15,54
paraiso|,CR,,40,9.84,-83.87,100;,PH,,30,10.88,123.36,242;,MX,,25,18.4,-93.21,219
parakou|,BJ,,164,9.34,2.63,48
paralowie|,AU,SA,16,-34.76,138.61,28
paramagudi|,IN,,86,9.55,78.59,41
paramaribo|,SR,,224,5.87,-55.17,279
paramonga|,PE,,28,-10.67,-77.83,118
paramount|,US,CA,55,33.89,-118.16,299
paramus|,US,NJ,27,40.94,-74.08,294
parana|,AR,,262,-31.73,-60.53,12
paranagua|,BR,,141,-25.52,-48.53,13
paranaiba|,BR,,32,-19.68,-51.19,13
paranapanema|,BR,,16,-23.39,-48.72,13
paranavai|,BR,,73,-23.07,-52.47,13
parang|,PH,,45,7.37,124.27,242
paraparaumu|,NZ,,25,-40.92,175.02,237
parasia|,IN,,39,22.19,78.76,41
paraty|,BR,,15,-23.22,-44.71,13
parauapebas|,BR,,196,-6.07,-49.9,56
paravur tekkumbhagam|,IN,,39,8.79,76.67,41
parbatipur|,BD,,48,25.66,88.93,40
parbhani|,IN,,290,19.27,76.77,41
parchim|,DE,,19,53.43,11.85,108
pardi|,IN,,27,20.51,72.95,41
pardubice|,CZ,,89,50.04,15.78,106
pare|,ID,,57,-7.77,112.2,146
parede|,PT,,17,38.69,-9.35,245
paredes|,PT,,20,41.2,-8.33,245
parelhas|,BR,,16,-6.69,-36.66,54
parepare|,ID,,140,-4.01,119.63,147
parets del valles|Parets del Valles,ES,,18,41.57,2.23,123
pariaman|,ID,,92,-0.62,100.12,146
parichhatgarh|,IN,,19,28.98,77.93,41
parintins|,BR,,64,-2.63,-56.74,61
paris|,FR,,2139,48.85,2.35,129;,US,TX,25,33.66,-95.56,230
parit buntar|,MY,,27,5.13,100.49,231
parit raja|,MY,,17,1.87,103.11,231
pariyapuram|,IN,,23,11.02,75.87,41
park forest|,US,IL,22,41.49,-87.67,230
park ridge|,US,IL,38,42.01,-87.84,230
park slope|,US,NY,65,40.67,-73.99,294
parkchester|,US,NY,66,40.84,-73.86,294
parkent|,UZ,,36,41.29,69.68,308
parker|,US,CO,50,39.52,-104.76,227
parkersburg|,US,WV,31,39.27,-81.56,294
parkland|,US,WA,36,47.16,-122.43,299;,US,FL,30,26.31,-80.24,294
parkville|,US,MD,31,39.38,-76.54,294
parla|,ES,,116,40.24,-3.77,123
parlakimidi|,IN,,45,18.78,84.09,41
parli vaijnath|,IN,,95,18.85,76.53,41
parlier|,US,CA,15,36.61,-119.53,299
parma|,IT,,146,44.8,10.33,159;,US,OH,80,41.4,-81.72,294
parma heights|,US,OH,20,41.39,-81.76,294
parnaiba|,BR,,138,-2.9,-41.78,54
parnamirim|,BR,,150,-5.92,-35.26,54
parnas|,RU,,67,60.07,30.35,252
parnu|,EE,,44,58.39,24.5,119
parobe|,BR,,49,-29.63,-50.83,13
parola|,IN,,37,20.88,75.12,41
parole|,US,MD,16,38.98,-76.53,294
parque industrial ciudad mitras|,MX,,18,25.79,-100.45,218
parque lefevre|,PA,,37,9.02,-79.48,239
parral|,MX,,105,26.93,-105.67,229;,CL,,27,-36.14,-71.83,94
parramatta|,AU,NSW,27,-33.82,151,31
parras de la fuente|Parras de la Fuente,MX,,34,25.44,-102.18,218
parsabad|,IR,,102,39.65,47.92,2
parsippany|,US,NJ,51,40.86,-74.43,294
partille|,SE,,29,57.74,12.11,127
partinico|,IT,,29,38.05,13.12,159
partizansk|,RU,,42,43.12,133.12,266
partizanske|,SK,,24,48.63,18.38,276
partur|,IN,,31,19.6,76.22,41
parung|,ID,,194,-6.42,106.73,146
parvatipuram|,IN,,52,18.78,83.43,41
parvatsar|,IN,,15,26.89,74.77,41
parvomay|,BG,,17,42.1,25.22,45
parys|,ZA,,71,-26.9,27.46,69
pasadena|,US,TX,154,29.69,-95.21,230;,US,CA,142,34.15,-118.14,299;,US,MD,24,39.11,-76.57,294
pasaia|,ES,,16,43.33,-1.93,123
pasaje|,EC,,45,-3.33,-79.81,99
pasan|,IN,,31,22.84,82.2,41
pasargad|,IR,,30,30.2,53.18,2
pasarkemis|,ID,,154,-6.17,106.53,146
pasay|,PH,,417,14.54,121,242
pascagoula|,US,MS,22,30.37,-88.56,230
pascani|,RO,,45,47.25,26.72,251
pasco|,US,WA,69,46.24,-119.1,299
pascoe vale|,AU,VIC,17,-37.73,144.93,30
paseh|,ID,,126,-7.1,107.76,146
pashkovskiy|,RU,,44,45.02,39.1,252
pasig city|,PH,,617,14.59,121.06,242
pasighat|,IN,,26,28.07,95.33,41
pasilaiciai|,LT,,33,54.73,25.22,194
pasing|,DE,,36,48.14,11.46,108
pasinler|,TR,,25,39.98,41.67,284
pasir mas|,MY,,19,6.05,102.14,171
pasni|,PK,,33,25.26,63.47,5
paso de carrasco|Paso de Carrasco,UY,,15,-34.86,-56.05,306
paso de los libres|Paso de los Libres,AR,,44,-29.71,-57.09,12
paso robles|,US,CA,27,35.63,-120.69,299
pasragad branch|,IR,,788,34.78,48.47,2
pasrur|,PK,,53,32.26,74.66,5
passaic|,US,NJ,71,40.86,-74.13,294
passau|,DE,,51,48.57,13.43,108
passi|,PH,,43,11.11,122.64,242
passo fundo|,BR,,180,-28.26,-52.41,13
passos|,BR,,99,-20.72,-46.61,13
pastavy|,BY,,20,55.12,26.83,70
pasto|,CO,,382,1.21,-77.28,97
pasuruan|,ID,,159,-7.65,112.91,146
patamundai|,IN,,34,20.58,86.56,41
patan|,NP,,183,27.68,85.31,155;,IN,,118,23.85,72.13,41
patancheru|,IN,,47,17.53,78.26,41
patarra|,CR,,24,9.88,-84.04,100
pataskala|,US,OH,15,40,-82.67,294
pataudi|,IN,,18,28.33,76.78,41
paterna|,ES,,64,39.5,-0.44,123
paterno|,IT,,46,37.57,14.9,159
paterson|,US,NJ,148,40.92,-74.17,294
pathalgaon|,IN,,15,22.56,83.46,41
pathanamthitta|,IN,,38,9.27,76.78,41
pathankot|,IN,,174,32.27,75.65,41
pathardi|,IN,,24,19.17,75.17,41
pathardih|,IN,,45,23.67,86.43,41
patharia|,IN,,18,23.9,79.19,41
pathein|,MM,,237,16.78,94.73,156
pathri|,IN,,38,19.26,76.43,41
pathum thani|,TH,,25,14.01,100.53,171
pati|,ID,,123,-6.76,111.04,146
patia|,CO,,21,2.07,-77.05,97
patiala|,IN,,329,30.34,76.39,41
patigi|,NG,,28,8.73,5.76,95
patiya|,BD,,51,22.3,91.98,40
patna|,IN,,1600,25.59,85.14,41
patnagarh|,IN,,20,20.71,83.13,41
patnos|,TR,,87,39.22,42.86,284
pato branco|,BR,,66,-26.23,-52.67,13
patos|,BR,,93,-7.02,-37.28,54;,AL,,60,40.68,19.62,8
patos de minas|Patos de Minas,BR,,126,-18.58,-46.52,13
patos fshat|,AL,,23,40.64,19.65,8
patra|,GR,,168,38.24,21.73,7
patrocinio|,BR,,72,-18.94,-46.99,13
pattani|,TH,,44,6.87,101.25,171
pattaya|,TH,,97,12.93,100.88,171
patterson|,US,CA,21,37.47,-121.13,299
patti|,IN,,37,31.28,74.86,41
pattoki|,PK,,70,31.02,73.85,5
pattukkottai|,IN,,68,10.42,79.32,41
patur|,IN,,22,20.46,76.94,41
patuto|,PH,,53,14.12,120.97,242
paty do alferes|Paty do Alferes,BR,,21,-22.43,-43.42,13
patzcuaro|,MX,,55,19.52,-101.61,219
patzicia|,GT,,16,14.63,-90.93,71
patzun|,GT,,19,14.68,-91.01,71
pau|,FR,,83,43.31,-0.36,129
paulinia|,BR,,66,-22.76,-47.15,13
paulista|,BR,,290,-7.94,-34.87,55
paulo afonso|,BR,,85,-9.41,-38.21,60
paungde|,MM,,37,18.49,95.51,156
pauri|,IN,,27,30.15,78.78,41
paveh|,IR,,18,35.04,46.36,2
pavia|,IT,,66,45.19,9.16,159
pavlodar|,KZ,,329,52.28,76.97,183
pavlohrad|,UA,,116,48.53,35.87,292
pavlovo|,RU,,63,55.97,43.09,252
pavlovsk|,RU,,27,50.46,40.11,252;,RU,,16,59.68,30.43,252
pavlovskaya|,RU,,31,46.14,39.78,252
pavlovskiy posad|,RU,,60,55.78,38.65,252
pavugada|,IN,,32,14.1,77.28,41
pawayan|,IN,,26,28.07,80.1,41
pawni|,IN,,23,20.79,79.64,41
pawtucket|,US,RI,72,41.88,-71.38,294
paxtakor shahri|,UZ,,21,40.31,67.96,308
payakumbuh|,ID,,122,-0.22,100.63,146
payande|,CO,,37,4.3,-75.1,97
paysandu|,UY,,73,-32.32,-58.08,306
payshamba shahri|,UZ,,25,40.01,66.23,307
payson|,US,UT,20,40.04,-111.73,227;,US,AZ,15,34.23,-111.33,300
payyannur|,IN,,70,12.09,75.2,41
pazarcik|,TR,,24,37.49,37.3,284
pazardzhik|,BG,,76,42.2,24.33,45
peabody|,US,MA,53,42.53,-70.93,294
peacehaven|,GB,,19,50.79,-0.01,131
peachtree city|,US,GA,35,33.4,-84.6,294
peachtree corners|,US,GA,41,33.97,-84.22,294
pearl|,US,MS,26,32.27,-90.13,230
pearl city|,US,HI,48,21.4,-157.98,304
pearl river|,US,NY,16,41.06,-74.02,294
pearland|,US,TX,109,29.56,-95.29,230
pec|,XK,,49,42.66,20.29,144
pecan grove|,US,TX,16,29.63,-95.73,230
pecangaan|,ID,,61,-6.7,110.71,146
pechora|,RU,,46,65.15,57.22,252
peckham|,GB,,72,51.47,-0.07,131
pecs|,HU,,157,46.07,18.23,145
pedana|,IN,,30,16.26,81.14,41
peddapalli|,IN,,34,18.61,79.37,41
peddapuram|,IN,,46,17.08,82.14,41
pederneiras|,BR,,38,-22.35,-48.77,13
pedra azul|,BR,,21,-16.01,-41.3,13
pedra branca|,BR,,20,-5.45,-39.72,54
pedregal|,PA,,52,9.07,-79.43,239;,PA,,17,8.37,-82.44,239
pedreira|,BR,,39,-22.74,-46.9,13
pedro betancourt|,CU,,27,22.73,-81.29,101
pedro carbo|,EC,,23,-1.82,-80.23,99
pedro ii|Pedro II,BR,,22,-4.42,-41.46,54
pedro juan caballero|,PY,,75,-22.55,-55.73,248
pedro leopoldo|,BR,,49,-19.62,-44.04,13
pedroso|,PT,,19,41.41,-8.75,245
peekskill|,US,NY,24,41.29,-73.92,294
peer|,BE,,16,51.13,5.46,42
pefki|,GR,,21,38.06,23.79,7
pehowa|,IN,,39,29.98,76.58,41
peine|,DE,,50,52.32,10.24,108
pekalongan|,ID,,258,-6.89,109.68,146
pekan|,MY,,32,3.48,103.4,231
pekan bahapal|,ID,,40,3.11,99.17,146
pekan nenas|,MY,,23,1.51,103.51,231
pekanbaru|,ID,,704,0.52,101.44,146
pekin|,US,IL,33,40.57,-89.64,230
pelabuhan klang|,MY,,20,3,101.39,231
pelabuhanratu|,ID,,43,-6.99,106.55,146
pelham|,US,AL,23,33.29,-86.81,230
pelhrimov|,CZ,,17,49.43,15.22,106
pelileo|,EC,,17,-1.33,-78.54,99
peliyagoda|,LK,,31,6.97,79.88,191
pelotas|,BR,,321,-31.77,-52.34,13
pemalang|,ID,,184,-6.89,109.38,146
pemangkat|,ID,,34,1.17,108.97,149
pematangsiantar|,ID,,210,2.96,99.07,146
pemba|,MZ,,109,-12.97,40.52,216
pembroke|,CA,ON,16,45.82,-77.12,75
pembroke pines|,US,FL,167,26,-80.22,294
pen|,IN,,34,18.74,73.1,41
penaflor|,CL,,65,-33.61,-70.88,94
penalva|,BR,,17,-3.29,-45.17,54
penang|George Town,MY,,300,5.41,100.34,231
penapolis|,BR,,54,-21.42,-50.08,13
penaranda|,PH,,27,15.35,121,242
penarth|,GB,,23,51.44,-3.17,131
penco|,CL,,46,-36.74,-73,94
pendino|,IT,,17,40.85,14.26,159
pendleton|,US,OR,17,45.67,-118.79,299
penedo|,BR,,42,-10.29,-36.59,57
penha|,BR,,20,-26.77,-48.65,13
peniche|,PT,,16,39.36,-9.38,245
penicuik|,GB,,16,55.83,-3.23,131
penja|,CM,,28,4.64,9.68,89
penjamo|,MX,,40,20.43,-101.72,219
penn hills|,US,PA,45,40.5,-79.84,294
pennadam|,IN,,18,11.4,79.24,41
pennagaram|,IN,,16,12.13,77.9,41
pennsauken|,US,NJ,36,39.96,-75.06,294
pennsport|,US,PA,26,39.93,-75.15,294
penonome|,PA,,16,8.52,-80.36,239
penrith|,GB,,15,54.67,-2.76,131
pensacola|,US,FL,53,30.42,-87.22,230
pentecoste|,BR,,20,-3.79,-39.27,54
penticton|,CA,BC,38,49.48,-119.59,73
penugonda|,IN,,24,16.65,81.75,41
penukonda|,IN,,20,14.08,77.59,41
penza|,RU,,513,53.2,45,252
penzance|,GB,,20,50.12,-5.54,131
penzberg|,DE,,16,47.75,11.38,108
peoria|,US,AZ,171,33.58,-112.24,300;,US,IL,115,40.69,-89.59,230
perai|,MY,,65,5.38,100.38,231
peraia|,GR,,16,40.5,22.93,7
perama|,GR,,25,37.97,23.57,7
perambalur|,IN,,31,11.23,78.88,41
peranampattu|,IN,,43,12.93,78.72,41
peravurani|,IN,,22,10.29,79.2,41
perbaungan|,ID,,157,3.57,98.96,146
perchtoldsdorf|,AT,,15,48.12,16.27,25
percut|,ID,,311,3.63,98.86,146
perdoes|,BR,,18,-21.09,-45.09,13
pereiaslav khmelnytskyi|Pereiaslav-Khmelnytskyi,UA,,37,50.07,31.45,292
pereira|,CO,,440,4.81,-75.7,97
pereira barreto|,BR,,23,-20.64,-51.11,13
pereslavl zalesskiy|Pereslavl'-Zalesskiy,RU,,40,56.74,38.86,252
peresvet|,RU,,15,56.42,38.18,252
pereval s k|Pereval's'k,UA,,29,48.44,38.84,292
perez|,AR,,24,-33,-60.77,12
pergamino|,AR,,88,-33.89,-60.57,11
pergamos|,CY,,15,35.04,33.71,105
periban de ramos|Periban de Ramos,MX,,15,19.52,-102.41,219
perico|,CU,,24,22.77,-81.02,101
perigueux|,FR,,35,45.19,0.71,129
peringat|,MY,,23,6.03,102.28,231
peristeri|,GR,,140,38.02,23.69,7
periyakulam|,IN,,40,10.12,77.54,41
periyanayakkanpalaiyam|,IN,,25,11.15,76.95,41
perm|,RU,,982,58.01,56.25,185
permatang kuching|,MY,,27,5.46,100.38,231
pernik|,BG,,82,42.6,23.03,45
perote|,MX,,38,19.56,-97.24,219
perpignan|,FR,,111,42.7,2.9,129
perris|,US,CA,75,33.78,-117.23,299
perry|,US,GA,15,32.46,-83.73,294
perry hall|,US,MD,28,39.41,-76.46,294
perrysburg|,US,OH,21,41.56,-83.63,294
persianovka|,RU,,16,47.53,39.42,252
perth|,AU,WA,1897,-31.95,115.86,26;,GB,,47,56.4,-3.43,131
perth amboy|,US,NJ,53,40.51,-74.27,294
pertuis|,FR,,20,43.69,5.5,129
perugia|,IT,,120,43.11,12.39,159
peruibe|,BR,,63,-24.32,-47,13
perumbavoor|,IN,,27,10.11,76.47,41
perumpavur|,IN,,27,10.12,76.48,41
perundurai|,IN,,17,11.28,77.59,41
perungudi|,IN,,30,12.96,80.24,41
peruwelz|,BE,,17,50.51,3.59,42
pervomays k|Pervomays'k,UA,,71,48.04,30.85,292;Pervomays'k,UA,,41,48.63,38.55,292
pervomays kyy|Pervomays'kyy,UA,,30,49.39,36.21,292
pervoural sk|Pervoural'sk,RU,,134,56.91,59.94,185
pesaro|,IT,,77,43.91,12.92,159
pescara|,IT,,117,42.46,14.2,159
peshawar|,PK,,1219,34.01,71.58,5
peshtera|,BG,,19,42.03,24.3,45
pesqueira|,BR,,42,-8.36,-36.7,55
pessac|,FR,,58,44.81,-0.63,129
pestovo|,RU,,16,58.59,35.8,252
petah tiqwa|,IL,,200,32.09,34.89,152
petaling jaya|,MY,,521,3.11,101.61,231
petaluma|,US,CA,60,38.23,-122.64,299
petapa|,GT,,141,14.5,-90.56,71
petare|,VE,,365,10.48,-66.81,98
petatlan|,MX,,22,17.54,-101.27,219
petauke|,ZM,,19,-14.24,31.32,217
petawawa|,CA,ON,16,45.89,-77.28,75
peterborough|,GB,,163,52.57,-0.25,131;,CA,ON,76,44.3,-78.32,75
peterhead|,GB,,18,57.51,-1.78,131
peterhof|,RU,,73,59.88,29.9,252
peterlee|,GB,,37,54.76,-1.34,131
petersburg|,US,VA,32,37.23,-77.4,294
petershagen|,DE,,27,52.38,8.97,108
petionville|,HT,,283,18.51,-72.29,114
petit bourg|Petit-Bourg,GP,,25,16.19,-61.59,136
petlad|,IN,,52,22.48,72.8,41
peto|,MX,,20,20.13,-88.92,221
petrich|,BG,,30,41.4,23.21,45
petrila|,RO,,25,45.45,23.42,251
petrodvorets|,RU,,62,59.9,29.8,252
petrogradka|,RU,,130,59.97,30.31,252
petrolina|,BR,,195,-9.4,-40.5,55
petropavl|,KZ,,201,54.87,69.15,183
petropavlovsk kamchatsky|Petropavlovsk-Kamchatsky,RU,,187,53.04,158.65,268
petropolis|,BR,,273,-22.5,-43.18,13
petrosani|,RO,,44,45.42,23.37,251
petroupolis|,GR,,59,38.04,23.68,7
petrovsk|,RU,,34,52.31,45.39,255
petrovsk zabaykal skiy|Petrovsk-Zabaykal'skiy,RU,,20,51.28,108.84,267
petrovskaya|,RU,,30,55.55,37.78,252
petrozavodsk|,RU,,265,61.78,34.35,252
petushki|,RU,,16,55.93,39.46,252
pezinok|,SK,,21,48.29,17.27,276
pfaffenhofen an der ilm|Pfaffenhofen an der Ilm,DE,,23,48.53,11.51,108
pflugerville|,US,TX,57,30.44,-97.62,230
pforzheim|,DE,,119,48.88,8.7,108
pfullingen|,DE,,18,48.46,9.23,108
pfungstadt|,DE,,25,49.81,8.6,108
phagwara|,IN,,100,31.22,75.77,41
phak hai|,TH,,19,14.46,100.37,171
phalaborwa|,ZA,,109,-23.94,31.14,69
phalauda|,IN,,19,29.19,77.83,41
phalia|,PK,,25,32.43,73.58,5
phalodi|,IN,,47,27.13,72.37,41
phaltan|,IN,,53,17.99,74.43,41
phan rang thap cham|Phan Rang-Thap Cham,VN,,92,11.56,108.99,170
phan thiet|,VN,,161,10.93,108.1,170
phan thong|,TH,,19,13.47,101.1,171
phanat nikhom|,TH,,22,13.45,101.18,171
phanom sarakham|,TH,,16,13.75,101.35,171
phaphund|,IN,,17,26.6,79.46,41
pharr|,US,TX,77,26.19,-98.18,230
phatthalung|,TH,,44,7.62,100.08,171
phayao|,TH,,21,19.19,99.88,171
phek|,IN,,15,25.67,94.5,41
phenix city|,US,AL,38,32.47,-85,294
phetchabun|,TH,,51,16.42,101.16,171
phetchaburi|,TH,,47,13.11,99.94,171
phibun mangsahan|,TH,,20,15.24,105.23,188
phichit|,TH,,36,16.44,100.35,171
philadelphia|,US,PA,1567,39.95,-75.16,294
phillaur|,IN,,23,31.02,75.79,41
phirangipuram|,IN,,17,16.29,80.26,41
phitsanulok|,TH,,103,16.82,100.26,171
phnom penh|,KH,,1574,11.56,104.92,169
phoenix|,US,AZ,1563,33.45,-112.07,300
phoenixville|,US,PA,17,40.13,-75.51,294
phon charoen|,TH,,15,18.03,103.17,171
photharam|,TH,,36,13.69,99.85,171
phra nakhon si ayutthaya|,TH,,82,14.35,100.58,171
phra phutthabat|,TH,,57,14.73,100.8,171
phra pradaeng|,TH,,171,13.66,100.53,171
phrae|,TH,,39,18.15,100.14,171
phu khiao|,TH,,17,16.38,102.13,171
phu khuong|,VN,,48,11.28,106.13,169
phu kradueng|,TH,,16,16.88,101.88,171
phu ly|,VN,,32,20.55,105.91,171
phuket|,TH,,89,7.89,98.4,171
phulbani|,IN,,37,20.48,84.23,41
phulera|,IN,,23,26.87,75.24,41
phulpur|,IN,,23,25.55,82.09,41
phultala|,BD,,38,22.72,89.51,40
phumi veal sre|,KH,,44,10.98,104.78,169
phuntsholing|,BT,,17,26.85,89.39,67
phuthaditjhaba|,ZA,,84,-28.52,28.82,69
piacenza|,IT,,93,45.05,9.69,159
pianura|,IT,,58,40.86,14.17,159
piaseczno|,PL,,36,52.08,21.02,107
piastow|,PL,,23,52.18,20.84,107
piatra neamt|,RO,,103,46.92,26.33,251
piatykhatky|,UA,,20,48.41,33.71,292
piazza armerina|,IT,,18,37.38,14.37,159
picassent|,ES,,20,39.36,-0.46,123
pickering|,CA,ON,88,43.9,-79.13,75
pickerington|,US,OH,20,39.88,-82.75,294
picnic point north lynnwood|Picnic Point-North Lynnwood,US,WA,23,47.86,-122.29,299
pico rivera|,US,CA,64,33.98,-118.1,299
picos|,BR,,57,-7.08,-41.47,54
picsi|,PE,,44,-6.72,-79.77,118
pidhorodne|,UA,,17,48.58,35.11,292
piedade|,BR,,28,-23.71,-47.43,13;,PT,,19,38.67,-9.16,245
piedecuesta|,CO,,86,6.99,-73.05,97
piedras negras|,MX,,150,28.7,-100.52,220
piekary slaskie|,PL,,60,50.38,18.93,107
piendamo|,CO,,44,2.64,-76.53,97
pierrefitte sur seine|Pierrefitte-sur-Seine,FR,,28,48.97,2.36,129
piestany|,SK,,30,48.59,17.83,276
piet retief|,ZA,,84,-27.01,30.81,69
pietermaritzburg|,ZA,,751,-29.62,30.39,69
pietrasanta|,IT,,19,43.96,10.23,159
pihani|,IN,,30,27.62,80.2,41
pijijiapan|,MX,,17,15.69,-93.21,219
pijnacker|,NL,,19,52.02,4.43,235
pikalevo|,RU,,22,59.52,34.17,252
pikesville|,US,MD,31,39.37,-76.72,294
pikine|,SN,,874,14.76,-17.39,210
pila|,PL,,76,53.15,16.74,107;,PH,,34,14.23,121.36,242
pilaite|,LT,,20,54.7,25.18,194
pilani|,IN,,28,28.37,75.6,41
pilar|,AR,,227,-34.46,-58.91,11;,BR,,31,-9.6,-35.96,57;,PY,,29,-26.86,-58.31,12;,PH,,18,14.66,120.57,242
pilar de la horadada|Pilar de la Horadada,ES,,22,37.87,-0.79,123
pilar do sul|Pilar do Sul,BR,,19,-23.81,-47.72,13
pilibangan|,IN,,37,29.45,74.1,41
pilibhit|,IN,,131,28.63,79.8,41
pililla|,PH,,30,14.49,121.31,242
pilkhua|,IN,,74,28.71,77.66,41
pilsen|,CZ,,164,49.75,13.38,106
pimenta bueno|,BR,,26,-11.67,-61.19,52
pimentel|,PE,,16,-6.84,-79.93,118
pimpri|,IN,,1285,18.62,73.81,41
pinahat|,IN,,20,26.88,78.38,41
pinamalayan|,PH,,44,13.05,121.46,242
pinamungahan|,PH,,23,10.27,123.58,242
pinar de chamartin|Pinar de Chamartin,ES,,30,40.48,-3.67,123
pinar del rio|Pinar del Rio,CU,,187,22.42,-83.7,101
pinas|,EC,,17,-3.68,-79.68,99
pind dadan khan|,PK,,22,32.59,73.04,5
pindamonhangaba|,BR,,132,-22.92,-45.46,13
pindare mirim|,BR,,23,-3.61,-45.34,54
pindi bhattian|,PK,,35,31.9,73.27,5
pindi gheb|,PK,,34,33.24,72.26,5
pindiga|,NG,,106,9.98,10.95,95
pindobacu|,BR,,17,-10.74,-40.36,60
pindwara|,IN,,23,24.8,73.06,41
pine bluff|,US,AR,45,34.23,-92,230
pine hills|,US,FL,60,28.56,-81.45,294
pinecrest|,US,FL,19,25.67,-80.31,294
pineda de mar|Pineda de Mar,ES,,26,41.63,2.69,123
pinehurst|,US,NC,16,35.2,-79.47,294
pinellas park|,US,FL,52,27.84,-82.7,294
pinerolo|,IT,,31,44.89,7.33,159
pinewood|,US,FL,17,25.87,-80.22,294
pinhais|,BR,,117,-25.44,-49.19,13
pinhal novo|,PT,,24,38.63,-8.91,245
pinhao|,BR,,15,-25.7,-51.66,13
pinheiral|,BR,,19,-22.51,-44,13
pinheiro|,BR,,39,-2.52,-45.08,54
pinjaur|,IN,,32,30.8,76.92,41
pinneberg|,DE,,41,53.67,9.79,108
pinner|,GB,,19,51.59,-0.38,131
pinole|,US,CA,19,38,-122.3,299
pinotepa nacional|,MX,,30,16.34,-98.05,219
pinsk|,BY,,131,52.12,26.1,70
pinto|,ES,,44,40.24,-3.7,123
pio|,PH,,24,15.05,120.52,242
pioltello|,IT,,34,45.5,9.33,159
piombino|,IT,,30,42.93,10.53,159
pionki|,PL,,20,51.48,21.45,107
piossasco|,IT,,17,44.99,7.46,159
piotrkow trybunalski|,PL,,80,51.41,19.7,107
pipar|,IN,,35,26.38,73.54,41
pipili|,IN,,15,20.11,85.83,41
pipraich|,IN,,16,26.83,83.53,41
pipri|,IN,,23,19.79,75.54,41
piqua|,US,OH,21,40.14,-84.24,294
pir jo goth|,PK,,36,27.59,68.62,5
pir mahal|,PK,,35,30.77,72.43,5
piracaia|,BR,,26,-23.05,-46.36,13
piracanjuba|,BR,,17,-17.3,-49.02,13
piracicaba|,BR,,342,-22.73,-47.65,13
piracuruca|,BR,,19,-3.93,-41.71,54
piraeus|,GR,,164,37.94,23.65,7
pirai|,BR,,19,-22.63,-43.9,13
pirai do sul|Pirai do Sul,BR,,16,-24.53,-49.95,13
piraju|,BR,,25,-23.19,-49.38,13
pirajui|,BR,,18,-22,-49.46,13
pirane|,AR,,19,-25.73,-59.11,12
piranshahr|,IR,,62,36.7,45.14,2
pirapora|,BR,,52,-17.34,-44.94,13
pirapozinho|,BR,,22,-22.28,-51.5,13
piraquara|,BR,,41,-25.44,-49.07,13
pirassununga|,BR,,60,-22,-47.43,13
piravam|,IN,,28,9.87,76.5,41
pires do rio|Pires do Rio,BR,,25,-17.3,-48.28,13
pirgaaj|,BD,,35,25.86,88.36,40
piripiri|,BR,,45,-4.27,-41.78,54
piritiba|,BR,,16,-11.73,-40.56,60
piriyapatna|,IN,,16,12.33,76.1,41
pirkkala|,FI,,16,61.46,23.63,126
pirmasens|,DE,,44,49.2,7.61,108
pirna|,DE,,40,50.96,13.94,108
piro|,IN,,29,25.33,84.4,41
pirojpur|,BD,,54,22.58,89.98,40
pirot|,RS,,41,43.15,22.59,144
pisa|,IT,,77,43.71,10.4,159
piscataway|,US,NJ,56,40.5,-74.4,294
piscinola|,IT,,28,40.89,14.23,159
pisco|,PE,,62,-13.71,-76.21,118
pisek|,CZ,,30,49.31,14.15,106
pishin|,PK,,24,30.58,66.99,5
pishva|,IR,,54,35.31,51.73,2
piskent|,UZ,,28,40.9,69.35,308
pistoia|,IT,,74,43.93,10.92,159
pisz|,PL,,19,53.63,21.81,107
pita|,GN,,20,11.06,-12.39,92
pita kotte|,LK,,118,6.89,79.9,191
pitalito|,CO,,54,1.85,-76.05,97
pitanga|,BR,,19,-24.76,-51.76,13
pitangueiras|,BR,,29,-21.01,-48.22,13
pitangui|,BR,,19,-19.68,-44.89,13
pitea|,SE,,23,65.32,21.48,127
pitesti|,RO,,168,44.85,24.87,251
pithampur|,IN,,68,22.6,75.7,41
pithapuram|,IN,,53,17.12,82.25,41
pithoragarh|,IN,,48,29.58,80.21,41
piton saint leu|Piton Saint-Leu,RE,,29,-21.22,55.32,250
pitsea|,GB,,25,51.56,0.51,131
pitt meadows|,CA,BC,17,49.22,-122.69,73
pittsburg|,US,CA,69,38.03,-121.88,299;,US,KS,20,37.41,-94.7,230
pittsburgh|,US,PA,304,40.44,-80,294
pittsfield|,US,MA,43,42.45,-73.25,294
piui|,BR,,27,-20.47,-45.96,13
piuma|,BR,,18,-20.84,-40.72,13
piura|,PE,,325,-5.19,-80.63,118
pivijay|,CO,,33,10.46,-74.62,97
placentia|,US,CA,52,33.87,-117.87,299
placetas|,CU,,55,22.31,-79.65,101
plainfield|,US,NJ,51,40.63,-74.41,294;,US,IL,43,41.63,-88.2,230;,US,IN,31,39.7,-86.4,295;,US,CT,15,41.68,-71.92,294
plainview|,US,NY,26,40.78,-73.47,294;,US,TX,21,34.18,-101.71,230
plainville|,US,CT,17,41.67,-72.86,294
plaisance du touch|Plaisance-du-Touch,FR,,19,43.57,1.3,129
plaisir|,FR,,36,48.82,1.95,129
planaltina|,BR,,189,-15.62,-47.65,13;,BR,,89,-15.45,-47.61,13
planeta rica|,CO,,37,8.41,-75.59,97
plano|,US,TX,284,33.02,-96.7,230
plant city|,US,FL,37,28.02,-82.11,294
plantation|,US,FL,93,26.13,-80.23,294
plaridel|,PH,,71,14.89,120.86,242
plasencia|,ES,,41,40.03,-6.09,123
plast|,RU,,17,54.37,60.81,185
plato|,CO,,49,9.79,-74.78,97
plattsburgh|,US,NY,20,44.7,-73.45,294
plauen|,DE,,66,50.5,12.14,108
plavsk|,RU,,17,53.71,37.29,252
playa del carmen|Playa del Carmen,MX,,150,20.63,-87.08,222
playa del ingles|Playa del Ingles,ES,,17,27.76,-15.58,124
playas|,EC,,31,-2.63,-80.39,99
playas del rosario|Playas del Rosario,MX,,22,17.85,-92.93,219
pleasant grove|,US,UT,38,40.36,-111.74,227
pleasant hill|,US,CA,35,37.95,-122.06,299
pleasant prairie|,US,WI,21,42.55,-87.93,230
pleasanton|,US,CA,80,37.66,-121.87,299
pleasantville|,US,NJ,21,39.39,-74.52,294
pleasure ridge park|,US,KY,26,38.15,-85.86,296
pleiku|,VN,,114,13.98,108,170
pleszew|,PL,,18,51.9,17.79,107
plettenberg|,DE,,28,51.21,7.87,108
plettenberg bay|,ZA,,19,-34.05,23.37,69
pleven|,BG,,119,43.42,24.62,45
pljevlja|,ME,,19,43.36,19.36,37
plock|,PL,,127,52.55,19.71,107
ploemeur|,FR,,21,47.73,-3.43,129
ploiesti|,RO,,229,44.95,26.02,251
plonsk|,PL,,22,52.62,20.38,107
plottier|,AR,,25,-38.97,-68.23,14
plovdiv|,BG,,340,42.15,24.75,45
plum|,US,PA,28,40.5,-79.75,294
plumbon|,ID,,167,-6.71,108.47,146
plunge|,LT,,23,55.91,21.84,194
plymouth|,GB,,260,50.37,-4.14,131;,US,MN,76,45.01,-93.46,230
plymstock|,GB,,24,50.36,-4.09,131
po|,BF,,18,11.17,-1.15,44
poa|,BR,,107,-23.53,-46.34,13
pobe|,BJ,,33,6.98,2.66,48
poble sec|,ES,,41,41.37,2.16,123
pocatello|,US,ID,54,42.87,-112.45,302
pochep|,RU,,15,52.93,33.45,252
pocito|,AR,,41,-31.68,-68.58,16
pocoes|,BR,,35,-14.53,-40.37,60
pocone|,BR,,21,-16.26,-56.62,62
pocos de caldas|Pocos de Caldas,BR,,147,-21.79,-46.56,13
podgorica|,ME,,136,42.44,19.26,201
podilsk|,UA,,41,47.75,29.53,292
podolsk|,RU,,179,55.42,37.55,252
podporozh ye|Podporozh'ye,RU,,20,60.91,34.17,252
podujeva|,XK,,35,42.91,21.19,144
poggibonsi|,IT,,22,43.47,11.15,159
poggiomarino|,IT,,19,40.8,14.54,159
poggioreale|,IT,,24,40.87,14.29,159
pogradec|,AL,,62,40.9,20.65,8
pohang|,KR,,500,36.03,129.36,176
poinciana|,US,FL,53,28.14,-81.46,294
point cook|,AU,VIC,49,-37.91,144.75,30
point fortin|,TT,,19,10.17,-61.68,290
point pedro|,LK,,90,9.82,80.23,191
point pleasant|,US,NJ,19,40.08,-74.07,294
pointe a pitre|Pointe-a-Pitre,GP,,18,16.24,-61.54,136
pointe claire|Pointe-Claire,CA,QC,30,45.45,-73.82,75
pointe noire|Pointe-Noire,CG,,659,-4.78,11.86,88
poio|,ES,,16,42.45,-8.69,123
poissy|,FR,,36,48.93,2.05,129
poitiers|,FR,,86,46.58,0.34,129
pokachi|,RU,,17,61.72,75.37,185
pokaran|,IN,,21,26.92,71.92,41
pokhara|,NP,,200,28.27,83.97,155
pokhvistnevo|,RU,,28,53.65,52.13,254
pokrov|,RU,,16,55.92,39.17,252
pokrovsk|,UA,,68,48.28,37.18,292
pokrovskoye streshnevo|Pokrovskoye-Streshnevo,RU,,55,55.81,37.46,252
polanco|,MX,,50,19.43,-99.2,219
polangui|,PH,,77,13.29,123.49,242
polasara|,IN,,21,19.69,84.81,41
polatli|,TR,,93,39.58,32.14,284
polatsk|,BY,,82,55.49,28.79,70
polavaram|,IN,,44,17.25,81.64,41
polevskoy|,RU,,66,56.44,60.19,185
polewali|,ID,,58,-3.43,119.34,147
police|,PL,,34,53.55,14.57,107
polichni|,GR,,40,40.67,22.95,7
polkowice|,PL,,22,51.5,16.07,107
pollachi|,IN,,88,10.66,77.01,41
pollenca|,ES,,17,39.88,3.02,123
polohy|,UA,,21,47.48,36.25,292
polokwane|,ZA,,124,-23.9,29.47,69
polomolok|,PH,,64,6.22,125.06,242
polonne|,UA,,22,50.12,27.51,292
poltava|,UA,,318,49.59,34.54,292
polur|,IN,,26,12.51,79.12,41
polyarnyy|,RU,,17,69.2,33.45,252
polyarnyye zori|,RU,,15,67.37,32.5,252
polysayevo|,RU,,28,54.6,86.25,259
pombal|,BR,,22,-6.77,-37.8,54;,PT,,17,39.92,-8.63,245
pombos|,BR,,16,-8.14,-35.4,55
pomerode|,BR,,22,-26.74,-49.18,13
pomezia|,IT,,22,41.67,12.5,159
pomigliano d arco|Pomigliano d'Arco,IT,,39,40.91,14.38,159
pomona|,US,CA,153,34.06,-117.75,299
pompano beach|,US,FL,108,26.24,-80.12,294
pompei|,IT,,24,40.75,14.5,159
pompeia|,BR,,18,-22.11,-50.17,13
pompeu|,BR,,25,-19.22,-44.94,13
ponca city|,US,OK,25,36.71,-97.09,230
ponce|,PR,,153,18.01,-66.62,115
ponda|,IN,,19,15.4,74.02,41
ponferrada|,ES,,69,42.55,-6.6,123
ponmana|,IN,,29,9.01,76.52,41
ponnani|,IN,,106,10.77,75.93,41
ponneri|,IN,,25,13.34,80.19,41
ponnur|,IN,,57,16.07,80.55,41
ponnuru|,IN,,57,16.07,80.55,41
ponorogo|,ID,,79,-7.87,111.46,146
pont a celles|Pont-a-Celles,BE,,16,50.51,4.37,42
pont a mousson|Pont-a-Mousson,FR,,15,48.91,6.06,129
ponta delgada|,PT,,20,37.74,-25.67,247
ponta grossa|,BR,,292,-25.09,-50.16,13
ponta pora|,BR,,56,-22.54,-55.73,63
pontal|,BR,,33,-21.02,-48.04,13
pontarlier|,FR,,20,46.9,6.36,129
pontault combault|Pontault-Combault,FR,,35,48.8,2.61,129
ponte de lima|Ponte de Lima,PT,,45,41.77,-8.58,245
ponte nova|,BR,,48,-20.42,-42.91,13
ponte vedra beach|,US,FL,35,30.24,-81.39,294
ponteareas|,ES,,23,42.17,-8.5,123
pontedera|,IT,,20,43.66,10.63,159
pontefract|,GB,,45,53.69,-1.31,131
pontes e lacerda|Pontes e Lacerda,BR,,29,-15.23,-59.34,62
pontevedra|,ES,,82,42.43,-8.64,123;,AR,,34,-34.75,-58.7,11
pontiac|,US,MI,60,42.64,-83.29,298
pontian kechil|,MY,,51,1.49,103.39,231
pontianak|,ID,,455,-0.03,109.33,149
ponticelli|,IT,,52,40.85,14.33,159
pontinha|,PT,,23,38.77,-9.2,245
pontivy|,FR,,17,48.07,-2.96,129
pontoise|,FR,,30,49.05,2.1,129
pontypool|,GB,,36,51.7,-3.04,131
pontypridd|,GB,,30,51.6,-3.34,131
poole|,GB,,150,50.71,-1.98,131
pooler|,US,GA,23,32.12,-81.25,294
poonamalle|,IN,,49,13.05,80.11,41
pop|,UZ,,22,40.87,71.11,308
popasna|,UA,,25,48.63,38.38,292
popayan|,CO,,259,2.44,-76.61,97
poperinge|,BE,,20,50.85,2.73,42
popesti leordeni|Popesti-Leordeni,RO,,15,44.38,26.17,251
poplar bluff|,US,MO,17,36.76,-90.39,230
popondetta|,PG,,28,-8.77,148.23,150
popovo|,BG,,17,43.35,26.23,45
poppenbuttel|,DE,,22,53.66,10.08,108
poprad|,SK,,57,49.06,20.3,276
poptun|,GT,,17,16.33,-89.42,71
porac|,PH,,22,15.07,120.54,242
porangatu|,BR,,33,-13.44,-49.15,13
porbandar|,IN,,139,21.64,69.61,41
pordenone|,IT,,50,45.96,12.66,159
pori|,FI,,77,61.48,21.78,126
porirua|,NZ,,51,-41.13,174.85,237
porlamar|,VE,,87,10.96,-63.87,98
poronaysk|,RU,,17,49.22,143.1,269
porrino|,ES,,17,42.16,-8.62,123
porsa|,IN,,38,26.67,78.37,41
porsgrunn|,NO,,34,59.14,9.66,236
port alberni|,CA,BC,21,49.24,-124.8,73
port alfred|,ZA,,18,-33.59,26.88,69
port angeles|,US,WA,19,48.12,-123.43,299
port area|,PH,,49,14.58,120.97,242
port arthur|,US,TX,55,29.89,-93.94,230
port au prince|Port-au-Prince,HT,,1235,18.54,-72.34,114
port blair|,IN,,112,11.67,92.75,41
port charlotte|,US,FL,54,26.98,-82.09,294
port chester|,US,NY,30,41,-73.67,294
port colborne|,CA,ON,19,42.9,-79.23,75
port coquitlam|,CA,BC,58,49.27,-122.77,73
port de bouc|Port-de-Bouc,FR,,16,43.41,4.98,129
port de paix|Port-de-Paix,HT,,250,19.94,-72.83,114
port dickson|,MY,,89,2.54,101.81,231
port elizabeth|,ZA,,968,-33.96,25.61,69
port gentil|Port-Gentil,GA,,109,-0.72,8.78,130
port glasgow|,GB,,15,55.93,-4.69,131
port harcourt|,NG,,1149,4.78,7.01,95
port hueneme|,US,CA,22,34.15,-119.2,299
port huron|,US,MI,29,42.97,-82.42,298
port loko|,SL,,21,8.77,-12.79,277
port louis|,MU,,155,-20.16,57.5,212
port macquarie|,AU,NSW,46,-31.43,152.91,31
port melbourne|,AU,VIC,16,-37.84,144.94,30
port moody|,CA,BC,28,49.28,-122.82,73
port moresby|,PG,,284,-9.48,147.15,150
port of spain|Port of Spain,TT,,49,10.67,-61.52,290
port orange|,US,FL,60,29.14,-81,294
port richmond|,US,NY,15,40.63,-74.14,294
port said|,EG,,538,31.27,32.3,120
port saint lucie|,US,FL,165,27.29,-80.35,294
port shepstone|,ZA,,53,-30.74,30.45,69
port sudan|,SD,,490,19.62,37.22,273
port vila|Port-Vila,VU,,36,-17.74,168.31,310
port washington|,US,NY,16,40.83,-73.7,294
porta|,ES,,25,41.43,2.18,123
porta westfalica|,DE,,36,52.23,8.92,108
portadown|,GB,,22,54.42,-6.44,131
portage|,US,MI,48,42.2,-85.58,298;,US,IN,37,41.58,-87.18,230
portage park|,US,IL,65,41.96,-87.77,230
portalegre|,PT,,16,39.29,-7.43,245
portao|,BR,,21,-29.7,-51.24,13
portel|,BR,,21,-1.94,-50.82,56
porterville|,US,CA,56,36.07,-119.02,299
porthcawl|,GB,,16,51.48,-3.7,131
portici|,IT,,56,40.82,14.34,159
porticos de san antonio|Porticos de San Antonio,MX,,34,32.44,-117.03,225
portimao|,PT,,38,37.14,-8.54,245
portishead|,GB,,24,51.48,-2.77,131
portland|,US,OR,632,45.52,-122.68,299;,US,ME,67,43.66,-70.26,294;,US,TX,16,27.88,-97.32,230
portmore|,JM,,103,17.95,-76.88,161
porto|,PT,,250,41.15,-8.61,245
porto alegre|,BR,,1373,-30.03,-51.23,13
porto calvo|,BR,,17,-9.04,-35.4,57
porto empedocle|,IT,,17,37.29,13.52,159
porto feliz|,BR,,41,-23.21,-47.52,13
porto ferreira|,BR,,49,-21.85,-47.48,13
porto novo|Porto-Novo,BJ,,234,6.5,2.6,48
porto san giorgio|,IT,,16,43.18,13.79,159
porto sant elpidio|Porto Sant'Elpidio,IT,,22,43.25,13.76,159
porto seguro|,BR,,123,-16.45,-39.06,60
porto torres|,IT,,22,40.83,8.41,159
porto uniao|,BR,,29,-26.24,-51.08,13
porto velho|,BR,,306,-8.76,-63.9,52
portogruaro|,IT,,17,45.78,12.84,159
portoviejo|,EC,,170,-1.05,-80.45,99
portslade|,GB,,20,50.84,-0.22,131
portsmouth|,GB,,194,50.8,-1.09,131;,US,VA,96,36.84,-76.3,294;,US,NH,22,43.08,-70.76,294;,US,OH,20,38.73,-83,294;,US,RI,18,41.6,-71.25,294
portsmouth heights|,US,VA,99,36.82,-76.37,294
portugalete|,ES,,48,43.32,-3.02,123
porur|,IN,,33,13.04,80.16,41
porvoo|,FI,,47,60.39,25.67,126
posadas|,AR,,324,-27.37,-55.9,12
posillipo|,IT,,23,40.81,14.2,159
poso|,ID,,47,-1.4,120.75,147
posse|,BR,,20,-14.09,-46.37,60
post falls|,US,ID,30,47.72,-116.95,299
postmasburg|,ZA,,30,-28.33,23.07,69
posto da mata|Posto da Mata,BR,,22,-17.89,-39.86,13
posto fiscal rolim de moura|Posto Fiscal Rolim de Moura,BR,,38,-13.08,-62.28,52
potchefstroom|,ZA,,124,-26.72,27.1,69
potenza|,IT,,56,40.64,15.81,159
potiskum|,NG,,86,11.71,11.08,95
potomac|,US,MD,45,39.02,-77.21,294
potosi|,BO,,141,-19.58,-65.75,51
potrerillos|,HN,,16,15.23,-87.97,142
potsdam|,DE,,145,52.4,13.07,108
potters bar|,GB,,23,51.69,-0.18,131
pottstown|,US,PA,23,40.25,-75.65,294
poughkeepsie|,US,NY,30,41.7,-73.92,294
poulton le fylde|Poulton-le-Fylde,GB,,20,53.83,-2.98,131
pourham|,SN,,24,14.35,-16.42,210
pouso alegre|,BR,,115,-22.23,-45.94,13
pout|,SN,,18,14.77,-17.06,210
povazska bystrica|,SK,,44,49.12,18.42,276
povoa de santa iria|Povoa de Santa Iria,PT,,29,38.86,-9.06,245
povoa de varzim|Povoa de Varzim,PT,,29,41.38,-8.76,245
povorino|,RU,,18,51.19,42.25,252
powai|,IN,,20,19.12,72.9,41
poway|,US,CA,50,32.96,-117.04,299
poykovskiy|,RU,,28,61.23,73.33,185
poza rica de hidalgo|Poza Rica de Hidalgo,MX,,185,20.53,-97.46,219
pozarevac|,RS,,42,44.62,21.19,144
pozega|,HR,,21,45.34,17.69,38
poznan|,PL,,570,52.41,16.93,107
pozoblanco|,ES,,18,38.38,-4.85,123
pozuelo de alarcon|Pozuelo de Alarcon,ES,,82,40.43,-3.81,123
pozzallo|,IT,,18,36.73,14.85,159
pozzuoli|,IT,,46,40.84,14.1,159
prabumulih|,ID,,103,-3.43,104.23,146
prachin buri|,TH,,33,14.05,101.37,171
prachuap khiri khan|,TH,,34,11.82,99.78,171
pradera|,CO,,45,3.42,-76.24,97
pradl|,AT,,33,47.27,11.42,25
prado|,BR,,15,-17.34,-39.22,60
praga polnoc|,PL,,93,52.25,21.03,107
praga poludnie|,PL,,188,52.24,21.09,107
prague|,CZ,,1166,50.09,14.42,106
praia|,CV,,113,14.93,-23.51,102
praia grande|,BR,,250,-24.01,-46.4,13
prairie village|,US,KS,22,38.99,-94.63,230
prairieville|,US,LA,27,30.3,-90.97,230
prakhon chai|,TH,,16,14.61,103.12,171
pran buri|,TH,,47,12.38,99.9,171
prata|,BR,,20,-19.31,-48.92,13
pratapgarh|,IN,,38,24.03,74.78,41
prato|,IT,,182,43.88,11.1,159
prattville|,US,AL,35,32.46,-86.46,230
praya|,ID,,35,-8.71,116.27,147
preetz|,DE,,16,54.24,10.28,108
premia de mar|Premia de Mar,ES,,27,41.49,2.37,123
prenzlau|,DE,,21,53.32,13.86,108
prenzlauer berg|,DE,,149,52.54,13.42,108
prerov|,CZ,,47,49.46,17.45,106
prescot|,GB,,41,53.43,-2.8,131
prescott|,US,AZ,42,34.54,-112.47,300
prescott valley|,US,AZ,42,34.61,-112.32,300
presidencia roque saenz pena|,AR,,82,-26.79,-60.44,12
presidente dutra|,BR,,30,-5.29,-44.49,54
presidente epitacio|,BR,,39,-21.76,-52.12,13
presidente franco|,PY,,54,-25.56,-54.61,248
presidente prudente|,BR,,210,-22.13,-51.39,13
presidente venceslau|,BR,,34,-21.88,-51.84,13
presnenskiy|,RU,,122,55.75,37.55,252
presov|,SK,,95,49,21.23,276
prestatyn|,GB,,19,53.34,-3.41,131
prestea|,GH,,35,5.43,-2.14,44
preston|,GB,,313,53.76,-2.7,131;,AU,VIC,32,-37.75,145.02,30
prestons|,AU,NSW,15,-33.94,150.87,31
prestwich|,GB,,32,53.53,-2.28,131
pretoria|,ZA,,1619,-25.74,28.19,69
preveza|,GR,,17,38.96,20.75,7
prey veng|,KH,,33,11.49,105.33,169
pribram|,CZ,,35,49.69,14.01,106
prichard|,US,AL,22,30.74,-88.08,230
pridonskoy|,RU,,17,51.68,39.07,252
priego de cordoba|Priego de Cordoba,ES,,24,37.44,-4.2,123
prievidza|,SK,,53,48.77,18.63,276
prigen|,ID,,24,-7.68,112.62,146
prijedor|,BA,,36,44.98,16.71,37
prilep|,MK,,74,41.35,21.56,204
primer ensanche|,ES,,23,42.81,-1.65,123
primero de enero|Primero de Enero,CU,,18,21.95,-78.43,101
primorsko akhtarsk|Primorsko-Akhtarsk,RU,,33,46.05,38.17,252
prince albert|,CA,SK,35,53.2,-105.77,82
prince edward|,CA,ON,25,44,-77.25,75
prince george|,CA,BC,66,53.92,-122.75,73
princeton|,US,NJ,30,40.35,-74.66,294;,US,FL,22,25.54,-80.41,294
prior lake|,US,MN,25,44.71,-93.42,230
priozersk|,RU,,18,61.04,30.13,252
pristina|,XK,,550,42.67,21.17,144
privolzhsk|,RU,,18,57.39,41.29,252
privolzhskiy|,RU,,32,51.41,46.05,255
priyutovo|,RU,,21,53.9,53.93,185
prizren|,XK,,171,42.21,20.74,144
probolinggo|,ID,,182,-7.75,113.22,146
proddatur|,IN,,178,14.75,78.55,41
progreso|,MX,,37,21.28,-89.66,221;,UY,,16,-34.67,-56.22,306
progreso de alvaro obregon|Progreso de Alvaro Obregon,MX,,17,20.25,-99.19,219
prokhladnyy|,RU,,61,43.76,44.03,252
prokop yevsk|Prokop'yevsk,RU,,219,53.91,86.72,259
prokuplje|,RS,,28,43.23,21.59,144
proletar|,TJ,,16,40.17,69.5,4
proletarsk|,RU,,19,46.7,41.73,252
promissao|,BR,,27,-21.54,-49.86,13
promyshlennaya|,RU,,17,54.92,85.64,259
propria|,BR,,24,-10.21,-36.84,57
prosek|,CZ,,16,50.12,14.51,106
prospect heights|,US,IL,16,42.1,-87.94,230
prosper|,US,TX,16,33.24,-96.8,230
prostejov|,CZ,,47,49.47,17.11,106
protaras|,CY,,20,35.01,34.06,104
protvino|,RU,,37,54.87,37.22,252
provenals del poblenou|Provenals del Poblenou,ES,,20,41.41,2.2,123
providence|,US,RI,179,41.82,-71.41,294
provo|,US,UT,115,40.23,-111.66,227
prudentopolis|,BR,,20,-25.21,-50.98,13
prudnik|,PL,,23,50.32,17.57,107
prunedale|,US,CA,18,36.78,-121.67,299
pruszcz gdanski|,PL,,24,54.26,18.64,107
pruszkow|,PL,,55,52.17,20.81,107
pruzhany|,BY,,19,52.56,24.46,70
pryluky|,UA,,63,50.59,32.39,292
przasnysz|,PL,,17,53.02,20.88,107
przemysl|,PL,,67,49.78,22.77,107
przeworsk|,PL,,16,50.06,22.49,107
pskov|,RU,,202,57.81,28.35,252
pszczyna|,PL,,25,49.98,18.95,107
ptolemaida|,GR,,30,40.51,21.68,7
ptuj|,SI,,18,46.42,15.87,275
puan|,KR,,22,35.73,126.73,176
pubal|,KR,,63,37.29,127.51,176
pucallpa|,PE,,311,-8.38,-74.55,118
puchheim|,DE,,19,48.15,11.35,108
puchov|,SK,,19,49.12,18.33,276
pucol|,ES,,19,39.62,-0.3,123
pucon|,CL,,27,-39.28,-71.95,94
pudsey|,GB,,33,53.8,-1.66,131
puducherry|,IN,,227,11.93,79.83,41
pudukkottai|,IN,,112,10.38,78.82,41
puebla|,MX,,1434,19.04,-98.2,219;,MX,,15,32.57,-115.35,225
pueblo|,US,CO,109,38.25,-104.61,227
pueblo nuevo|,MX,,19,23.38,-105.38,224
pueblo west|,US,CO,30,38.35,-104.72,227
puente alto|,CL,,510,-33.61,-70.58,94
puente de ixtla|Puente de Ixtla,MX,,21,18.61,-99.32,219
puente de vallecas|Puente de Vallecas,ES,,244,40.39,-3.66,123
puente genil|Puente-Genil,ES,,30,37.39,-4.77,123
puerto asis|,CO,,30,0.51,-76.5,97
puerto ayacucho|,VE,,53,5.66,-67.58,98
puerto aysen|,CL,,17,-45.4,-72.69,17
puerto barrios|,GT,,57,15.73,-88.59,71
puerto berrio|,CO,,34,6.49,-74.4,97
puerto boyaca|,CO,,27,5.98,-74.59,97
puerto cabello|,VE,,174,10.47,-68.01,98
puerto cabezas|,NI,,34,14.04,-83.39,143
puerto colombia|,CO,,26,10.99,-74.95,97
puerto cortez|,HN,,48,15.83,-87.93,142
puerto de la cruz|Puerto de la Cruz,ES,,32,28.41,-16.55,124
puerto del carmen|Puerto del Carmen,ES,,30,28.92,-13.67,124
puerto del rosario|Puerto del Rosario,ES,,36,28.5,-13.86,124
puerto el triunfo|,SV,,19,13.28,-88.55,282
puerto eldorado|,AR,,54,-26.41,-54.69,12
puerto escondido|,MX,,26,15.87,-97.08,219
puerto esperanza|,AR,,16,-26.02,-54.61,12
puerto francisco de orellana|Puerto Francisco de Orellana,EC,,48,-0.47,-76.99,99
puerto iguazu|,AR,,32,-25.6,-54.57,12
puerto la cruz|,VE,,370,10.21,-64.63,98
puerto lopez|,CO,,17,4.1,-72.96,97
puerto madryn|,AR,,65,-42.77,-65.04,18
puerto maldonado|,PE,,38,-12.59,-69.19,51
puerto montt|,CL,,160,-41.47,-72.94,94
puerto natales|,CL,,20,-51.73,-72.51,17
puerto padre|,CU,,77,21.2,-76.6,66
puerto penasco|,MX,,57,31.32,-113.54,223
puerto plata|,DO,,146,19.79,-70.69,113
puerto princesa|,PH,,223,9.74,118.74,242
puerto real|,ES,,40,36.53,-6.19,123
puerto rico|,AR,,17,-26.8,-55.02,12
puerto san jose|,GT,,19,13.93,-90.82,71
puerto santander|,CO,,16,8.36,-72.41,97
puerto tejada|,CO,,54,3.23,-76.42,97
puerto vallarta|,MX,,203,20.62,-105.23,219
puerto varas|,CL,,25,-41.32,-72.99,94
puertollano|,ES,,52,38.69,-4.11,123
pugachev|,RU,,41,52.01,48.8,255
pujali|,IN,,45,22.47,88.15,41
pujili|,EC,,16,-0.96,-78.7,99
pukekohe east|,NZ,,21,-37.2,174.95,237
pukhrayan|,IN,,23,26.22,79.84,41
pul e khumri|Pul-e Khumri,AF,,56,35.94,68.72,3
pula|,HR,,59,44.87,13.85,38
pulawy|,PL,,50,51.42,21.97,107
pulgaon|,IN,,35,20.72,78.32,41
pulheim|,DE,,54,51,6.81,108
puli|,TW,,86,23.97,120.97,291
pulilan|,PH,,77,14.9,120.85,242
pulivendla|,IN,,34,14.42,78.23,41
puliyangudi|,IN,,62,9.17,77.4,41
pullman|,US,WA,33,46.73,-117.18,299
pully|,CH,,16,46.51,6.66,90
pulong santa cruz|,PH,,102,14.27,121.08,242
pultusk|,PL,,19,52.7,21.08,107
pulupandan|,PH,,27,10.52,122.8,242
pulwama|,IN,,20,33.87,74.9,41
puma|,TZ,,17,-5,34.73,214
pumwani|,KE,,30,-1.28,36.85,166
punaauia|,PF,,26,-17.63,-149.6,240
punahana|,IN,,15,27.86,77.2,41
punakha|,BT,,22,27.59,89.88,67
punalur|,IN,,47,9.02,76.92,41
punasa|,IN,,350,22.24,76.39,41
punata|,BO,,15,-17.54,-65.83,51
punch|,IN,,28,33.77,74.09,41
punchbowl|,AU,NSW,20,-33.93,151.05,31
pundong|,ID,,24,-7.95,110.35,146
pundri|,IN,,18,29.76,76.56,41
pune|,IN,,2936,18.52,73.86,41
punganuru|,IN,,49,13.37,78.57,41
punjai puliyampatti|,IN,,15,11.35,77.17,41
puno|,PE,,117,-15.84,-70.02,118
punta alta|,AR,,57,-38.88,-62.07,11
punta arenas|,CL,,117,-53.15,-70.91,17
punta cana|,DO,,100,18.58,-68.4,115
punta cardon|,VE,,59,11.66,-70.22,98
punta gorda|,US,FL,18,26.93,-82.05,294
punta gorda isles|,US,FL,18,26.92,-82.08,294
puntarenas|,CR,,36,9.98,-84.84,100
punto fijo|,VE,,132,11.69,-70.2,98
pupri|,IN,,15,26.47,85.7,155
puranpur|,IN,,40,28.51,80.15,41
purbalingga|,ID,,57,-7.39,109.36,146
puri|,IN,,171,19.8,85.82,41
purisima de bustos|Purisima de Bustos,MX,,44,21.03,-101.88,219
purley|,GB,,72,51.34,-0.11,131
purmerend|,NL,,77,52.51,4.96,235
purna|,IN,,35,19.18,77.03,41
purnia|,IN,,198,25.78,87.47,41
purral|,CR,,30,9.96,-84.03,100
pursat|,KH,,52,12.54,103.92,169
puruandiro|,MX,,31,20.09,-101.52,219
puruliya|,IN,,123,23.33,86.36,41
purwa|,IN,,22,26.46,80.77,41
purwakarta|,ID,,216,-6.56,107.44,146
purwodadi|,ID,,150,-7.09,110.92,146
purwokerto|,ID,,217,-7.42,109.23,146
pusad|,IN,,72,19.91,77.58,41
pushchino|,RU,,20,54.83,37.61,252
pushkar|,IN,,16,26.49,74.55,41
pushkin|,RU,,93,59.71,30.4,252
pushkino|,RU,,103,56.02,37.87,252;,AZ,,18,39.46,48.55,35
puspokladany|,HU,,16,47.32,21.12,145
putatan|,MY,,78,5.93,116.06,232
puteaux|,FR,,41,48.88,2.24,129
puthia|,BD,,159,24.37,88.83,40
putignano|,IT,,24,40.85,17.12,159
putra heights|,MY,,60,2.99,101.57,231
putrajaya|,MY,,50,2.94,101.69,231
puttalam|,LK,,46,8.04,79.83,191
putte|,BE,,15,51.05,4.63,42
putten|,NL,,23,52.26,5.61,235
puttlingen|,DE,,21,49.29,6.89,108
puttur|,IN,,53,12.76,75.2,41;,IN,,31,13.44,79.55,41
putyvl|Putyvl',UA,,20,51.34,33.87,292
puurs|,BE,,16,51.07,4.29,42
puyallup|,US,WA,40,47.19,-122.29,299
puyo|,EC,,25,-1.48,-78,99
pyapon|,MM,,66,16.29,95.68,156
pyatigorsk|,RU,,143,44.05,43.06,252
pyay|,MM,,135,18.82,95.22,156
pyin oo lwin|,MM,,117,22.04,96.46,156
pyinmana|,MM,,97,19.74,96.21,156
pylaia|,GR,,23,40.6,22.99,7
pyongyang|,KP,,3222,39.03,125.75,174
pyrgos|,GR,,22,37.68,21.44,7
pyriatyn|,UA,,16,50.24,32.51,292
pyskowice|,PL,,19,50.4,18.63,107
pyt yakh|Pyt-Yakh,RU,,42,60.75,72.86,185
pyu|,MM,,40,18.48,96.44,156
qa en|Qa'en,IR,,40,33.73,59.18,2
qabatiyah|,PS,,19,32.41,35.28,153
qacha s nek|Qacha's Nek,LS,,26,-30.12,28.69,69
qadian|,IN,,21,31.82,75.38,41
qadirpur ran|,PK,,20,30.29,71.67,5
qahderijan|,IR,,29,32.58,51.45,2
qaisumah|,SA,,21,28.31,46.13,163
qal at bishah|Qal'at Bishah,SA,,82,20,42.61,163
qalansuwa|,IL,,17,32.28,34.98,152
qalqilyah|,PS,,43,32.19,34.97,153
qalyub|,EG,,100,30.18,31.21,120
qandala|,SO,,16,11.47,49.87,278
qaracuxur|,AZ,,73,40.4,49.97,35
qarah|,SY,,21,34.16,36.74,283
qarah zia od din|Qarah Zia' od Din,IR,,32,38.89,45.03,2
qarawul|,AF,,25,37.22,68.78,4
qarchak|,IR,,252,35.43,51.58,2
qarqin|,AF,,15,37.42,66.04,3
qarshi|,UZ,,223,38.86,65.79,307
qaryat suluq|,LY,,16,31.67,20.25,197
qasr e qand|Qasr-e Qand,IR,,38,26.25,60.75,2
qatana|,SY,,19,33.44,36.08,283
qazax|,AZ,,19,41.09,45.37,9
qazvin|,IR,,334,36.27,50,2
qeshm|,IR,,25,26.95,56.27,2
qibray|,UZ,,28,41.39,69.47,308
qina|,EG,,235,26.16,32.73,120
qir moav|,JO,,23,31.18,35.7,162
qiryat ata|,IL,,49,32.81,35.11,152
qiryat bialik|,IL,,37,32.83,35.09,152
qiryat mozqin|,IL,,39,32.84,35.08,152
qiryat shemona|,IL,,22,33.21,35.57,152
qiryat yam|,IL,,39,32.85,35.07,152
qo qon|Qo'qon,UZ,,187,40.53,70.94,308
qo rg ontepa|Qo'rg'ontepa,UZ,,26,40.73,72.76,308
qom|,IR,,900,34.64,50.88,2
qormi|,MT,,18,35.88,14.47,211
qorveh|,IR,,88,35.17,47.81,2
qoryooley|,SO,,52,1.79,44.53,278
quakers hill|,AU,NSW,27,-33.73,150.88,31
qualiano|,IT,,24,40.92,14.15,159
quang ngai|,VN,,33,15.12,108.79,170
quarai|,BR,,23,-30.39,-56.45,13
quaregnon|,BE,,18,50.44,3.87,42
quart de poblet|Quart de Poblet,ES,,25,39.48,-0.44,123
quarteira|,PT,,19,37.07,-8.1,245
quarto|,IT,,38,40.88,14.14,159
quartu sant elena|Quartu Sant'Elena,IT,,67,39.23,9.25,159
quatre bornes|,MU,,81,-20.26,57.48,212
quatro barras|,BR,,18,-25.37,-49.08,13
quattromiglia|,IT,,23,39.34,16.24,159
quba|,AZ,,22,41.36,48.51,35
quchan|,IR,,112,37.11,58.51,2
quebec|,CA,QC,529,46.81,-71.21,75
quebec city|Quebec,CA,QC,529,46.81,-71.21,75
quedlinburg|,DE,,23,51.79,11.15,108
queen creek|,US,AZ,35,33.25,-111.63,300
queens|,US,NY,2273,40.68,-73.84,294
queens village|,US,NY,52,40.73,-73.74,294
queensbury|,US,NY,28,43.38,-73.61,294
queensdale|,ZA,,20,-31.87,26.98,69
queenstown|,ZA,,105,-31.9,26.88,69
queimados|,BR,,136,-22.72,-43.56,13
quelimane|,MZ,,189,-17.88,36.89,216
quellon|,CL,,22,-43.12,-73.62,94
queluz|,PT,,103,38.76,-9.25,245
querecotillo|,PE,,25,-4.84,-80.65,118
quesada|,CR,,27,10.32,-84.43,100
quetta|,PK,,734,30.18,67,5
quetzaltenango|,GT,,132,14.83,-91.52,71
quevedo|,EC,,119,-1.03,-79.46,99
quezaltepeque|,SV,,29,13.83,-89.27,282
quezon|,PH,,27,7.73,125.1,242;,PH,,18,15.55,120.81,242
quezon city|,PH,,2762,14.65,121.05,242
qui nhon|,VN,,210,13.78,109.22,170
quiapo|,PH,,23,14.6,120.98,242
quibdo|,CO,,75,5.69,-76.66,97
quibor|,VE,,42,9.93,-69.62,98
quickborn|,DE,,20,53.73,9.91,108
quillacollo|,BO,,87,-17.39,-66.28,51
quillota|,CL,,68,-32.88,-71.25,94
quilmes|,AR,,230,-34.73,-58.26,11
quilpue|,CL,,130,-33.05,-71.44,94
quimbaya|,CO,,31,4.62,-75.76,97
quimper|,FR,,64,48,-4.1,129
quincy|,US,MA,94,42.25,-71,294;,US,IL,41,39.94,-91.41,230
quinta do conde|,PT,,26,38.57,-9.04,245
quinte west|,CA,ON,43,44.18,-77.57,75
quirinopolis|,BR,,32,-18.45,-50.45,13
quisqueya|,DO,,18,18.56,-69.41,113
quitilipi|,AR,,32,-26.87,-60.22,12
quito|,EC,,1400,-0.23,-78.52,99
quixada|,BR,,49,-4.97,-39.02,54
quixeramobim|,BR,,34,-5.2,-39.29,54
qulsary|,KZ,,51,46.95,54.02,181
qurayyat|,SA,,103,31.33,37.34,162
qurghonteppa|,TJ,,65,37.83,68.78,4
qusar|,AZ,,16,41.43,48.43,35
qushkupir|,UZ,,17,41.53,60.35,307
quthbullapur|,IN,,226,17.5,78.46,41
quthing|,LS,,24,-30.4,27.7,193
qutur|,EG,,24,30.97,30.96,120
quva|,UZ,,33,40.52,72.07,308
quvasoy|,UZ,,32,40.3,71.98,308
quwaysina|,EG,,43,30.56,31.16,120
ra anana|Ra'anana,IL,,80,32.18,34.87,152
ra ngae|Ra-ngae,TH,,17,6.3,101.73,171
ra s bayrut|Ra's Bayrut,LB,,1252,33.9,35.48,189
raahe|,FI,,22,64.68,24.48,126
raalte|,NL,,20,52.39,6.28,235
rabak|,SD,,135,13.18,32.74,273
rabat|,MA,,1656,34.01,-6.83,198
rabigh|,SA,,42,22.8,39.03,163
rabkavi|,IN,,74,16.48,75.11,41
rach gia|,VN,,228,10.01,105.08,170
raciborz|,PL,,58,50.09,18.22,107
racine|,US,WI,78,42.73,-87.78,230
radauti|,RO,,24,47.85,25.92,251
radcliff|,US,KY,22,37.84,-85.95,294
radcliffe|,GB,,34,53.56,-2.32,131
radeberg|,DE,,19,51.11,13.91,108
radebeul|,DE,,33,51.11,13.66,108
rades|,TN,,44,36.77,10.27,117
radevormwald|,DE,,24,51.2,7.36,108
radford|,US,VA,17,37.13,-80.58,294
radhanpur|,IN,,35,23.83,71.6,41
radlin|,PL,,17,50.05,18.48,107
radnor|,US,PA,31,40.05,-75.36,294
radolfzell|,DE,,30,47.74,8.97,108
radom|,PL,,227,51.4,21.15,107
radomsko|,PL,,49,51.07,19.44,107
radomyshl|,UA,,15,50.5,29.23,292
radovis|,MK,,25,41.64,22.46,204
raduzhny|,RU,,48,62.1,77.47,185
raduzhnyy|,RU,,18,56,40.34,252
radviliskis|,LT,,20,55.82,23.53,194
radzionkow|,PL,,17,50.4,18.9,107
radzyn podlaski|,PL,,16,51.78,22.62,107
raebareli|,IN,,186,26.23,81.23,41
rafaela|,AR,,89,-31.25,-61.49,12
rafah|,PS,,126,31.3,34.24,244
rafiganj|,IN,,26,24.82,84.63,41
rafsanjan|,IR,,148,30.41,55.99,2
raghogarh|,IN,,64,24.44,77.2,41
raghunathpur|,IN,,23,23.54,86.67,41
ragusa|,IT,,61,36.93,14.72,159
rahachow|,BY,,35,53.09,30.05,70
rahat|,IL,,20,31.4,34.76,152
rahatgarh|,IN,,27,23.79,78.39,41
rahden|,DE,,16,52.43,8.61,108
rahim yar khan|,PK,,789,28.42,70.3,5
rahimah|,SA,,41,26.71,50.06,163
rahimatpur|,IN,,17,17.59,74.2,41
rahuri|,IN,,37,19.39,74.65,41
rahway|,US,NJ,30,40.61,-74.28,294
raichur|,IN,,226,16.21,77.36,41
raiganj|,IN,,170,25.61,88.12,41
raigarh|,IN,,121,21.9,83.4,41
raikot|,IN,,26,30.65,75.6,41
raipur|,IN,,680,21.23,81.63,41;,BD,,65,23.04,90.77,40;,IN,,28,30.31,78.09,41;,IN,,18,26.04,74.02,41
raisen|,IN,,41,23.33,77.78,41
raisinghnagar|,IN,,30,29.54,73.45,41
raisio|,FI,,24,60.49,22.17,126
raiwind|,PK,,32,31.25,74.22,5
raj nandgaon|Raj-Nandgaon,IN,,151,21.1,81.03,41
raja jang|,PK,,24,31.22,74.25,5
rajahmundry|,IN,,305,17.01,81.78,41
rajakhera|,IN,,31,26.9,78.17,41
rajaldesar|,IN,,24,28.03,74.47,41
rajanpur|,PK,,51,29.1,70.33,5
rajaori|,IN,,28,33.38,74.31,41
rajapalaiyam|,IN,,124,9.45,77.55,41
rajapolah|,ID,,40,-7.22,108.19,146
rajbiraj|,NP,,33,26.54,86.75,155
rajgarh|,IN,,50,28.64,75.39,41;,IN,,27,27.24,76.62,41;,IN,,26,24.01,76.73,41;,IN,,17,22.68,74.94,41
rajgir|,IN,,38,25.03,85.42,41
rajgurunagar|,IN,,19,18.87,73.9,41
rajin|,KP,,66,42.26,130.28,174
rajkot|,IN,,1177,22.29,70.79,41
rajmahal|,IN,,20,25.05,87.83,41
rajpipla|,IN,,35,21.87,73.5,41
rajpur|,IN,,26,22.3,74.36,41;,IN,,19,21.94,75.14,41
rajpura|,IN,,87,30.48,76.59,41
rajsamand|,IN,,63,25.07,73.88,41
rajshahi|,BD,,700,24.37,88.6,40
rajula|,IN,,35,21.04,71.44,41
rajura|,IN,,29,19.78,79.36,41
rakovnik|,CZ,,16,50.1,13.73,106
rakovski|,BG,,16,42.27,24.94,45
rakvere|,EE,,17,59.35,26.36,119
raleigh|,US,NC,451,35.77,-78.64,294
ramachandrapuram|,IN,,43,16.84,82.03,41
ramada|,PT,,18,38.8,-9.19,245
ramadi|,IQ,,275,33.42,43.31,157
ramagundam|,IN,,235,18.75,79.47,41
ramallah|,PS,,25,31.9,35.2,153
ramanathapuram|,IN,,65,9.37,78.83,41
ramanayyapeta|,IN,,22,16.95,82.24,41
ramapuram|,IN,,31,13.1,79.18,41
ramat gan|,IL,,128,32.08,34.81,152
ramat hasharon|Ramat HaSharon,IL,,36,32.15,34.84,152
rambouillet|,FR,,27,48.64,1.83,129
ramenki|,RU,,130,55.7,37.5,252
ramenskoye|,RU,,96,55.57,38.23,252
rameswaram|,IN,,40,9.29,79.31,41
ramganj|,BD,,55,23.1,90.85,40
ramganj mandi|,IN,,36,24.65,75.94,41
ramgarh|,IN,,84,23.63,85.52,41;,IN,,30,27.25,75.18,41
ramgundam|,IN,,452,18.8,79.45,41
ramhormoz|,IR,,39,31.28,49.6,2
ramjibanpur|,IN,,18,22.83,87.61,41
ramla|,IL,,64,31.93,34.87,152
ramnagar|,IN,,51,29.39,79.13,41;,IN,,44,25.27,83.03,41;,IN,,43,27.16,84.32,41
ramnicu sarat|,RO,,39,45.38,27.05,251
ramnicu valcea|,RO,,108,45.1,24.37,251
ramon|,PH,,36,16.78,121.54,242
ramona|,US,CA,20,33.04,-116.87,299
ramos|,PH,,15,15.67,120.64,242
ramos arizpe|,MX,,67,25.54,-100.95,218
ramotswa|,BW,,21,-24.87,25.87,69
rampachodavaram|,IN,,25,17.44,81.78,41
rampur|,IN,,296,28.81,79.03,41;,IN,,26,29.81,77.45,41
rampur hat|,IN,,53,24.18,87.78,41
rampura|,IN,,46,30.26,75.24,41;,IN,,18,24.47,75.44,41
ramsbottom|,GB,,18,53.65,-2.32,131
ramsey|,US,MN,26,45.26,-93.45,230;,US,NJ,15,41.06,-74.14,294
ramsgate|,GB,,39,51.34,1.42,131
ramshir|,IR,,19,30.89,49.41,2
ramtek|,IN,,23,21.4,79.33,41
ranaghat|,IN,,71,23.18,88.57,41
ranam|,KP,,34,41.71,129.68,174
ranau|,MY,,19,5.95,116.66,232
ranavav|,IN,,26,21.69,69.74,41
rancagua|,CL,,213,-34.17,-70.74,94
rancharia|,BR,,26,-22.23,-50.89,13
ranchi|,IN,,846,23.34,85.31,41
rancho cordova|,US,CA,71,38.59,-121.3,299
rancho cucamonga|,US,CA,175,34.11,-117.59,299
rancho la gloria|,MX,,27,32.45,-117,225
rancho mirage|,US,CA,18,33.74,-116.41,299
rancho palos verdes|,US,CA,43,33.74,-118.39,299
rancho penasquitos|,US,CA,60,32.96,-117.12,299
rancho san diego|,US,CA,21,32.75,-116.94,299
rancho santa margarita|,US,CA,49,33.64,-117.6,299
ranchuelo|,CU,,44,22.37,-80.15,101
randallstown|,US,MD,32,39.37,-76.8,294
randburg|,ZA,,337,-26.09,28,69
randers|,DK,,56,56.46,10.04,111
randfontein|,ZA,,134,-26.18,27.7,69
randolph|,US,MA,32,42.16,-71.04,294;,US,NJ,26,40.85,-74.58,294
randudongkal|,ID,,29,-7.1,109.32,146
randwick|,AU,NSW,31,-33.91,151.25,31
rangapara|,IN,,19,26.84,92.67,41
rangia|,IN,,26,26.45,91.61,41
rangkasbitung|,ID,,127,-6.36,106.25,146
rangoon|Yangon,MM,,4478,16.81,96.16,156
rangpur|,BD,,343,25.75,89.25,40
rania|,IN,,23,29.52,74.84,41
ranibennur|,IN,,99,14.62,75.63,41
raniganj|,IN,,131,23.62,87.13,41
ranikhet|,IN,,20,29.64,79.43,41
ranipur|,PK,,22,27.29,68.51,5;,IN,,19,25.25,79.06,41
rano|,NG,,18,11.56,8.58,95
ranong|,TH,,25,9.97,98.63,171
ranot|,TH,,20,7.78,100.32,171
ranst|,BE,,17,51.19,4.57,42
rantauprapat|,ID,,103,2.1,99.83,146
rantepao|,ID,,40,-2.97,119.9,147
raojan|,BD,,26,22.54,91.92,41
rapallo|,IT,,27,44.35,9.23,159
rapar|,IN,,22,23.57,70.65,41
rapid city|,US,SD,74,44.08,-103.23,227
rapperswil|,CH,,35,47.23,8.82,90
ras al khaimah city|,AE,,352,25.79,55.94,1
ras el aioun|Ras el Aioun,DZ,,34,35.67,5.65,116
ras el oued|Ras el Oued,DZ,,57,35.94,5.03,116
ras gharib|,EG,,32,28.36,33.08,120
rasht|,IR,,595,37.28,49.59,2
rasipuram|,IN,,49,11.46,78.19,41
rasnov|,RO,,15,45.58,25.45,251
rasra|,IN,,32,25.86,83.85,41
rasskazovo|,RU,,46,52.66,41.88,252
rastatt|,DE,,48,48.86,8.21,108
rastede|,DE,,20,53.25,8.2,108
rasunda|,SE,,17,59.37,18,127
ratangarh|,IN,,67,28.08,74.62,41
ratanpur|,IN,,21,22.29,82.17,41
ratchaburi|,TH,,92,13.54,99.82,171
ratekau|,DE,,16,53.95,10.73,108
rath|,IN,,62,25.59,79.57,41
rathenow|,DE,,27,52.61,12.34,108
ratia|,IN,,27,29.69,75.58,41
ratingen|,DE,,92,51.3,6.85,108
ratlam|,IN,,237,23.33,75.04,41
ratnagiri|,IN,,76,16.99,73.31,41
ratnapura|,LK,,48,6.69,80.4,191
ratodero|,PK,,48,27.8,68.29,5
raub|,MY,,40,3.79,101.86,231
rauma|,FI,,37,61.13,21.51,126
raurkela|,IN,,536,22.22,84.86,41
ravar|,IR,,40,31.27,56.81,2
ravenna|,IT,,81,44.41,12.2,159
ravensburg|,DE,,49,47.78,9.61,108
raver|,IN,,27,21.25,76.04,41
rawa mazowiecka|,PL,,18,51.76,20.25,107
rawala kot|,PK,,50,33.86,73.76,5
rawalpindi|,PK,,1743,33.6,73.05,5
rawang|,MY,,120,3.32,101.58,231
rawatbhata|,IN,,37,24.93,75.59,41
rawatsar|,IN,,31,29.27,74.4,41
rawicz|,PL,,21,51.61,16.86,107
rawmarsh|,GB,,19,53.46,-1.34,131
rawson|,AR,,26,-43.3,-65.1,18
rawtenstall|,GB,,22,53.7,-2.28,131
raxaul|,IN,,48,26.98,84.85,41
raya|,IN,,20,27.56,77.79,41
rayachoti|,IN,,81,14.06,78.75,41
rayadrug|,IN,,60,14.7,76.85,41
raybag|,IN,,17,16.49,74.77,41
raychikhinsk|,RU,,24,49.79,129.41,265
rayevskiy|,RU,,20,54.07,54.95,185
rayleigh|,GB,,30,51.59,0.6,131
raymore|,US,MO,20,38.8,-94.45,230
rayong|,TH,,107,12.68,101.26,171
rayside balfour|Rayside-Balfour,CA,ON,16,46.61,-81.21,75
raytown|,US,MO,29,39.01,-94.46,230
razam|,IN,,28,18.45,83.66,41
razampeta|,IN,,31,14.2,79.16,41
razgrad|,BG,,38,43.53,26.52,45
razumnoye|,RU,,16,50.53,36.68,252
reading|,GB,,318,51.46,-0.97,131;,US,PA,88,40.34,-75.93,294;,US,MA,25,42.53,-71.1,294
realejo alto|,ES,,36,28.38,-16.59,124
recani|,MA,,20,31.28,-4.27,198
rechytsa|,BY,,65,52.36,30.39,70
recife|,BR,,1478,-8.05,-34.88,55
recklinghausen|,DE,,122,51.61,7.2,108
recodo|,PH,,43,6.95,121.96,242
reconquista|,AR,,90,-29.15,-59.65,12
red deer|,CA,AB,74,52.27,-113.8,74
red wing|,US,MN,16,44.56,-92.53,230
reda|,PL,,18,54.61,18.35,107
redan|,US,GA,33,33.75,-84.13,294
redbank plains|,AU,QLD,19,-27.65,152.86,27
redcar|,GB,,37,54.62,-1.06,131
redcliff|,ZW,,33,-19.03,29.78,314
redding|,US,CA,92,40.59,-122.39,299
redditch|,GB,,84,52.31,-1.95,131
redencao|,BR,,82,-8.03,-50.03,56
redford|,US,MI,50,42.38,-83.3,298
redhill|,GB,,52,51.24,-0.17,131
redland|,US,MD,17,39.15,-77.14,294
redlands|,US,CA,71,34.06,-117.18,299
redmond|,US,WA,61,47.67,-122.12,299;,US,OR,29,44.27,-121.17,299
redondela|,ES,,30,42.28,-8.61,123
redondo beach|,US,CA,68,33.85,-118.39,299
redruth|,GB,,43,50.23,-5.22,131
redwood city|,US,CA,85,37.49,-122.24,299
reedley|,US,CA,26,36.6,-119.45,299
reef al fujairah city|,AE,,82,25.14,56.25,1
rees|,DE,,23,51.76,6.4,108
reforma|,MX,,26,17.87,-93.15,219
reftinskiy|,RU,,18,57.09,61.68,185
regensburg|,DE,,129,49.02,12.1,108
regente feijo|,BR,,17,-22.22,-51.3,13
reggane|,DZ,,33,26.72,0.17,116
reggio calabria|,IT,,169,38.11,15.66,159
reggio nell emilia|Reggio nell'Emilia,IT,,133,44.7,10.63,159
reghaia|,DZ,,55,36.74,3.34,116
reghin sat|Reghin-Sat,RO,,35,46.78,24.72,251
regina|,CA,SK,176,50.45,-104.62,82
registro|,BR,,46,-24.49,-47.84,13
regla|,CU,,44,23.13,-82.33,101
rego park|,US,NY,44,40.73,-73.85,294
reguiba|,DZ,,62,33.56,6.7,116
rehli|,IN,,28,23.64,79.06,41
rehnan|,IR,,49,32.68,51.6,2
rehoboth|,NA,,21,-23.32,17.09,233
rehovot|,IL,,133,31.89,34.81,152
reichenbach vogtland|Reichenbach/Vogtland,DE,,23,50.62,12.3,108
reigate|,GB,,52,51.24,-0.21,131
reims|,FR,,197,49.27,4.03,129
reinbek|,DE,,25,53.52,10.25,108
reinheim|,DE,,18,49.83,8.84,108
reinickendorf|,DE,,75,52.57,13.33,108
reisterstown|,US,MD,26,39.47,-76.83,294
reitz|,ZA,,17,-27.8,28.43,69
rejon placu grunwaldzkiego|Rejon placu Grunwaldzkiego,PL,,27,51.12,17.06,107
rejon placu swietego macieja|Rejon placu Swietego Macieja,PL,,44,51.12,17.04,107
rejon ulicy traugutta|Rejon ulicy Traugutta,PL,,21,51.1,17.05,107
relizane|,DZ,,130,35.74,0.56,116
remagen|,DE,,16,50.58,7.23,108
rembangan|,ID,,44,-6.7,111.34,146
rembertow|,PL,,22,52.26,21.16,107
remchi|,DZ,,51,35.06,-1.43,116
remedios|,CU,,34,22.5,-79.55,101
remire montjoly|Remire-Montjoly,GF,,19,4.92,-52.27,132
remscheid|,DE,,117,51.18,7.19,108
remuna|,IN,,30,21.53,86.87,41
renala khurd|,PK,,37,30.88,73.6,5
rendsburg|,DE,,28,54.31,9.66,108
renens|,CH,,18,46.54,6.59,90
renfrew|,GB,,22,55.87,-4.39,131
rengasdengklok|,ID,,201,-6.16,107.3,146
rengo|,CL,,38,-34.41,-70.86,94
reni|,UA,,19,45.45,28.28,292
renigunta|,IN,,26,13.65,79.51,41
rennes|,FR,,209,48.11,-1.67,129
renningen|,DE,,17,48.77,8.94,108
reno|,US,NV,241,39.53,-119.81,299
renton|,US,WA,100,47.48,-122.22,299
renukut|,IN,,62,24.22,83.04,41
reo|,BF,,38,12.32,-2.47,43
reoti|,IN,,24,25.85,84.38,41
repalle|,IN,,43,16.02,80.83,41
repelon|,CO,,19,10.5,-75.12,97
repentigny|,CA,QC,76,45.74,-73.45,75
republic|,US,MO,16,37.12,-93.48,230
requena|,ES,,21,39.49,-1.1,123
resen|,MK,,17,41.09,21.01,204
resende|,BR,,112,-22.47,-44.45,13
reservoir|,AU,VIC,50,-37.72,145,30
resistencia|,AR,,387,-27.46,-58.98,12
resita|,RO,,81,45.3,21.89,251
resplendor|,BR,,15,-19.33,-41.26,13
ressano garcia|,MZ,,110,-25.44,32,216
reston|,US,VA,58,38.97,-77.34,294
retalhuleu|,GT,,37,14.54,-91.68,71
retford|,GB,,22,53.32,-0.94,131
rethymno|,GR,,32,35.37,24.48,7
retiro|,ES,,126,40.41,-3.68,123;,AR,,39,-34.58,-58.38,11
retreat|,ZA,,32,-34.06,18.48,69
reuleuet|,ID,,40,5.22,96.28,146
reus|,ES,,107,41.16,1.11,123
reutlingen|,DE,,113,48.49,9.2,108
reutov|,RU,,78,55.76,37.86,252
revda|,RU,,62,56.8,59.93,185
revelganj|,IN,,37,25.79,84.64,41
revere|,US,MA,53,42.41,-71.01,294
rewa|,IN,,208,24.53,81.29,41
rewari|,IN,,112,28.2,76.62,41
rexburg|,US,ID,28,43.83,-111.79,302
reyes acozac|,MX,,22,19.78,-98.98,219
reyhanli|,TR,,57,36.27,36.57,284
reykjavik|,IS,,119,64.14,-21.9,158
reynoldsburg|,US,OH,37,39.95,-82.81,294
reynosa|,MX,,589,26.08,-98.29,220
reze|,FR,,39,47.18,-1.55,129
rezekne|,LV,,38,56.51,27.34,196
rezh|,RU,,37,57.37,61.4,185
rheda wiedenbruck|Rheda-Wiedenbruck,DE,,46,51.85,8.3,108
rhede|,DE,,19,51.84,6.7,108
rheinbach|,DE,,26,50.63,6.95,108
rheinberg|,DE,,32,51.55,6.6,108
rheine|,DE,,76,52.29,7.44,108
rheinfelden|,DE,,33,47.56,7.79,108
rheinstetten|,DE,,20,48.97,8.31,108
rhenen|,NL,,18,51.96,5.57,235
rho|,IT,,47,45.53,9.04,159
rhondda|,GB,,59,51.66,-3.45,131
rhoon|,NL,,18,51.86,4.42,235
rhosllanerchrugog|,GB,,25,53.01,-3.06,131
rhyl|,GB,,26,53.32,-3.49,131
riachao do jacuipe|Riachao do Jacuipe,BR,,17,-11.81,-39.39,60
rialto|,US,CA,103,34.11,-117.37,299
ribarroja del turia|Ribarroja del Turia,ES,,20,39.55,-0.57,123
ribeira|,ES,,28,42.75,-8.44,123
ribeira do pombal|Ribeira do Pombal,BR,,28,-10.83,-38.54,60
ribeirao|,BR,,30,-8.51,-35.38,55
ribeirao da ilha|Ribeirao da Ilha,BR,,21,-27.7,-48.53,13
ribeirao das neves|Ribeirao das Neves,BR,,407,-19.77,-44.09,13
ribeirao pires|,BR,,112,-23.71,-46.41,13
ribeirao preto|,BR,,620,-21.18,-47.81,13
ribera|,IT,,18,37.5,13.27,159
riberalta|,BO,,74,-11.01,-66.06,51
ribnita|,MD,,55,47.77,29.01,200
ribnitz damgarten|Ribnitz-Damgarten,DE,,17,54.24,12.46,108
riccione|,IT,,33,44,12.66,159
richard toll|Richard-Toll,SN,,45,16.46,-15.7,210
richards bay|,ZA,,253,-28.78,32.04,69
richardson|,US,TX,111,32.95,-96.73,230
richfield|,US,MN,36,44.88,-93.28,230
richha|,IN,,19,28.69,79.52,41
richland|,US,WA,54,46.29,-119.28,299
richmond|,US,VA,220,37.55,-77.46,294;,CA,BC,182,49.17,-123.14,73;,US,CA,110,37.94,-122.35,299;,US,IN,36,39.83,-84.89,295;,US,KY,34,37.75,-84.29,294;,ZA,,32,-29.87,30.27,69;,AU,VIC,28,-37.82,145,30
richmond hill|,CA,ON,186,43.87,-79.44,75;,US,NY,99,40.7,-73.83,294
richmond west|,US,FL,32,25.61,-80.43,294
ridder|,KZ,,53,50.34,83.51,183
ridderkerk|,NL,,45,51.87,4.6,235
ridgecrest|,US,CA,29,35.62,-117.67,299
ridgeland|,US,MS,24,32.43,-90.13,230
ridgewood|,US,NY,69,40.7,-73.91,294;,US,NJ,26,40.98,-74.12,294
riedstadt|,DE,,21,49.83,8.5,108
riegelsberg|,DE,,16,49.3,6.93,108
riehen|,CH,,20,47.58,7.65,90
riemst|,BE,,16,50.81,5.6,42
riesa|,DE,,37,51.31,13.29,108
rietberg|,DE,,29,51.81,8.43,108
rieti|,IT,,39,42.4,12.86,159
rifu|,JP,,35,38.33,140.98,164
riga|,LV,,743,56.95,24.11,196
riihimaki|,FI,,26,60.74,24.78,126
rijau|,NG,,17,11.1,5.26,95
rijeka|,HR,,141,45.33,14.44,38
rijen|,NL,,16,51.59,4.92,235
rijswijk|,NL,,47,52.04,4.33,235
rillieux la pape|Rillieux-la-Pape,FR,,28,45.82,4.9,129
rimavska sobota|,SK,,25,48.38,20.02,276
rimini|,IT,,119,44.06,12.57,159
rimouski|,CA,QC,42,48.45,-68.52,75
rincon de la victoria|Rincon de la Victoria,ES,,39,36.72,-4.28,123
rincon de romos|Rincon de Romos,MX,,28,22.23,-102.32,219
ringas|,IN,,25,27.36,75.57,41
ringsted|,DK,,20,55.44,11.79,111
ringwood|,AU,VIC,17,-37.82,145.23,30
rinteln|,DE,,28,52.19,9.08,108
rio abajo|,PA,,27,9.02,-79.5,239
rio blanco|,MX,,41,18.83,-97.16,219;,NI,,17,12.93,-85.22,143
rio bonito|,BR,,36,-22.71,-42.61,13
rio branco|,BR,,258,-9.97,-67.81,53
rio branco do sul|Rio Branco do Sul,BR,,26,-25.19,-49.31,13
rio brilhante|,BR,,19,-21.8,-54.55,63
rio bueno|,CL,,15,-40.33,-72.96,94
rio cauto|,CU,,24,20.56,-76.92,101
rio ceballos|,AR,,17,-31.16,-64.32,12
rio claro|,BR,,180,-22.41,-47.56,13;,TT,,36,10.31,-61.18,290
rio cuarto|,AR,,154,-33.13,-64.35,12
rio das ostras|Rio das Ostras,BR,,100,-22.53,-41.95,13
rio das pedras|Rio das Pedras,BR,,24,-22.84,-47.61,13
rio de janeiro|Rio de Janeiro,BR,,6024,-22.91,-43.18,13
rio de mouro|Rio de Mouro,PT,,55,38.77,-9.33,245
rio de teapa|Rio de Teapa,MX,,27,17.78,-92.9,219
rio do sul|Rio do Sul,BR,,52,-27.21,-49.64,13
rio formoso|,BR,,16,-8.67,-35.16,55
rio gallegos|,AR,,86,-51.62,-69.22,23
rio grande|,BR,,188,-32.03,-52.1,13;,AR,,53,-53.79,-67.71,22;,MX,,33,23.83,-103.03,219;,DO,,20,19.67,-70.77,113
rio grande da serra|Rio Grande da Serra,BR,,38,-23.74,-46.4,13
rio guayabal de yateras|Rio Guayabal de Yateras,CU,,26,20.37,-75.02,101
rio largo|,BR,,63,-9.48,-35.85,57
rio linda|,US,CA,15,38.69,-121.45,299
rio negrinho|,BR,,42,-26.25,-49.52,13
rio negro|,BR,,23,-26.11,-49.8,13
rio pardo|,BR,,27,-29.99,-52.38,13
rio preto da eva|Rio Preto da Eva,BR,,24,-2.7,-59.7,61
rio rancho|,US,NM,88,35.23,-106.66,227
rio real|,BR,,24,-11.48,-37.93,57
rio rico|,US,AZ,19,31.47,-110.98,300
rio segundo|,AR,,18,-31.65,-63.91,12
rio tercero|,AR,,53,-32.17,-64.11,12
rio tinto|,PT,,50,41.18,-8.56,245
rio verde|,BR,,230,-17.8,-50.93,13
rio verde de mato grosso|Rio Verde de Mato Grosso,BR,,17,-18.92,-54.84,63
riobamba|,EC,,124,-1.67,-78.65,99
riohacha|,CO,,92,11.54,-72.91,97
rioja|,PE,,25,-6.06,-77.17,118
riom|,FR,,20,45.89,3.11,129
rionegro|,CO,,62,6.16,-75.37,97
riosucio|,CO,,19,5.42,-75.7,97
rioverde|,MX,,53,21.93,-99.99,219
ripley|,GB,,21,53.03,-1.4,131
ripollet|,ES,,37,41.5,2.16,123
ripon|,GB,,16,54.14,-1.53,131;,US,CA,15,37.74,-121.12,299
ris orangis|Ris-Orangis,FR,,25,48.65,2.41,129
risalpur cantonment|,PK,,37,34.06,71.99,5
risca|,GB,,20,51.61,-3.1,131
rishikesh|,IN,,66,30.11,78.29,41
rishon leziyyon|Rishon LeZiyyon,IL,,220,31.97,34.79,152
rishra|,IN,,117,22.72,88.35,41
risod|,IN,,30,19.98,76.79,41
rivas|,NI,,30,11.44,-85.83,143
rivas vaciamadrid|Rivas-Vaciamadrid,ES,,68,40.33,-3.51,123
river falls|,US,WI,15,44.86,-92.62,230
rivera|,UY,,65,-30.91,-55.55,306
riverbank|,US,CA,24,37.74,-120.94,299
riverdale|,US,GA,16,33.57,-84.41,294
riversdale|,ZA,,16,-34.09,21.26,69
riverside|,US,CA,322,33.95,-117.4,299;,US,OH,25,39.78,-84.12,294
riverton|,US,UT,42,40.52,-111.94,227
riverview|,US,FL,71,27.87,-82.33,294
riviera beach|,US,FL,34,26.78,-80.06,294
riviere du loup|Riviere-du-Loup,CA,QC,19,47.83,-69.54,75
rivne|,UA,,255,50.62,26.23,292
rivoli|,IT,,46,45.07,7.51,159
rixensart|,BE,,22,50.71,4.53,42
riyadh|,SA,,4206,24.69,46.72,163
rizal|,PH,,26,15.71,121.11,242
rize|,TR,,93,41.02,40.52,284
roanne|,FR,,40,46.04,4.07,129
roanoke|,US,VA,100,37.27,-79.94,294
roanoke rapids|,US,NC,15,36.46,-77.65,294
robat karim|,IR,,63,35.48,51.08,2
robbah|,DZ,,30,33.28,6.91,116
robertsganj|,IN,,38,24.69,83.07,41
robertson|,ZA,,28,-33.8,19.89,69
robertsonpet|,IN,,135,12.96,78.28,41
robina|,AU,QLD,23,-28.07,153.39,27
robit|,ET,,21,12.02,39.63,110
rocca di papa|Rocca di Papa,IT,,15,41.77,12.7,159
rocha|,UY,,26,-34.48,-54.33,306
rochdale|,GB,,98,53.62,-2.16,131
rochedale south|,AU,QLD,15,-27.6,153.12,27
rochefort|,FR,,29,45.94,-0.97,129
rochester|,US,NY,210,43.15,-77.62,294;,US,MN,112,44.02,-92.47,230;,US,NH,30,43.3,-70.98,294;,GB,,29,51.39,0.51,131
rochester hills|,US,MI,73,42.66,-83.15,298
rochford|,GB,,17,51.58,0.71,131
rock forest|,CA,QC,36,45.36,-72,75
rock hill|,US,SC,72,34.92,-81.03,294
rock island|,US,IL,39,41.51,-90.58,230
rock springs|,US,WY,24,41.59,-109.2,227
rockdale|,AU,NSW,15,-33.95,151.13,31
rockford|,US,IL,148,42.27,-89.09,230
rockhampton|,AU,QLD,62,-23.38,150.51,27
rockingham|,AU,WA,108,-32.28,115.73,26
rockland|,US,MA,18,42.13,-70.92,294
rockledge|,US,FL,25,28.35,-80.73,294
rocklin|,US,CA,61,38.79,-121.24,299
rockville|,US,MD,67,39.08,-77.15,294
rockville centre|,US,NY,24,40.66,-73.64,294
rockwall|,US,TX,43,32.93,-96.46,230
rocky mount|,US,NC,56,35.94,-77.79,294
rocky river|,US,OH,20,41.48,-81.84,294
rodas|,CU,,19,22.34,-80.56,101
rodez|,FR,,28,44.35,2.57,129
rodgau|,DE,,43,50.03,8.89,108
rodniki|,RU,,28,57.11,41.73,252
rodolfo sanchez taboada|,MX,,23,31.72,-116.57,225
rodos|,GR,,56,36.44,28.22,7
rodovre|,DK,,30,55.68,12.45,111
rodriguez|,PH,,134,14.76,121.2,242
roermond|,NL,,45,51.19,5.99,235
roeselare|,BE,,56,50.95,3.12,42
rogers|,US,AR,63,36.33,-94.12,230
rogers park|,US,IL,54,42.01,-87.67,230
roha|,IN,,90,18.44,73.12,41
rohini|,IN,,860,28.74,77.07,41
rohnert park|,US,CA,42,38.34,-122.7,299
rohri|,PK,,51,27.69,68.9,5
rohtak|,IN,,317,28.89,76.59,41
roi et|,TH,,39,16.06,103.65,171
roissy en brie|Roissy-en-Brie,FR,,21,48.79,2.65,129
rojales|,ES,,21,38.09,-0.73,123
rokiskis|,LT,,16,55.96,25.59,194
rolandia|,BR,,51,-23.31,-51.37,13
rolante|,BR,,16,-29.65,-50.58,13
roldanillo|,CO,,28,4.41,-76.15,97
rolla|,US,MO,20,37.95,-91.77,230
rolling meadows|,US,IL,24,42.08,-88.01,230
romainville|,FR,,25,48.89,2.43,129
roman|,RO,,68,46.92,26.93,251
romano banco|,IT,,26,45.42,9.11,159
romano di lombardia|Romano di Lombardia,IT,,18,45.52,9.75,159
romans sur isere|Romans-sur-Isere,FR,,35,45.05,5.07,129
romblon|,PH,,15,12.58,122.27,242
rome|,IT,,2319,41.89,12.51,159;,US,GA,36,34.26,-85.16,294;,US,NY,33,43.21,-75.46,294
romeoville|,US,IL,40,41.65,-88.09,230
romford|,GB,,95,51.58,0.19,131
romita|,MX,,21,20.87,-101.52,219
romny|,UA,,49,50.75,33.47,292
romorantin lanthenay|Romorantin-Lanthenay,FR,,20,47.37,1.75,129
romsey|,GB,,17,50.99,-1.5,131
romulus|,US,MI,23,42.22,-83.4,298
ron|,IN,,23,15.7,75.73,41
ron phibun|,TH,,27,8.18,99.85,171
ronchin|,FR,,18,50.6,3.09,129
ronda|,ES,,37,36.74,-5.17,123
rondebosch|,ZA,,15,-33.96,18.48,69
rondonopolis|,BR,,153,-16.47,-54.64,62
rongai|,KE,,30,-0.17,35.86,166
ronkonkoma|,US,NY,19,40.82,-73.11,294
ronnenberg|,DE,,23,52.32,9.66,108
ronse|,BE,,24,50.75,3.6,42
roodepoort|,ZA,,225,-26.16,27.87,69
roorkee|,IN,,104,29.87,77.89,41
roosendaal|,NL,,78,51.53,4.47,235
roosevelt|,US,NY,16,40.68,-73.59,294
ropar|,IN,,52,30.97,76.53,41
ropczyce|,PL,,15,50.05,21.61,107
roquetas de mar|Roquetas de Mar,ES,,83,36.76,-2.61,123
rosa zarate|,EC,,42,0.33,-79.47,99
rosamond|,US,CA,18,34.86,-118.16,299
rosario|,AR,,1174,-32.95,-60.64,12
rosario do sul|Rosario do Sul,BR,,37,-30.26,-54.91,13
rosarito|,MX,,65,32.36,-117.05,225
rose hill|,US,VA,20,38.79,-77.11,294
roseau|,DM,,17,15.3,-61.39,112
roseburg|,US,OR,22,43.22,-123.34,299
rosedale|,US,NY,26,40.66,-73.74,294;,US,MD,19,39.32,-76.52,294
roselle|,US,IL,23,41.98,-88.08,230;,US,NJ,22,40.65,-74.26,294
rosemead|,US,CA,55,34.08,-118.07,299
rosemont|,US,CA,23,38.55,-121.36,299
rosemount|,US,MN,23,44.74,-93.13,230
rosenberg|,US,TX,36,29.56,-95.81,230
rosenheim|,DE,,60,47.86,12.12,108
roses|,ES,,20,42.26,3.18,123
roseto degli abruzzi|Roseto degli Abruzzi,IT,,17,42.67,14.01,159
rosetta|,EG,,64,31.4,30.42,120
roseville|,US,CA,130,38.75,-121.29,299;,US,MI,48,42.5,-82.94,298;,US,MN,36,45.01,-93.16,230
rosh ha ayin|Rosh Ha'Ayin,IL,,39,32.1,34.96,152
roshal|Roshal',RU,,22,55.67,39.87,252
rosignano solvay castiglioncello|Rosignano Solvay-Castiglioncello,IT,,20,43.39,10.44,159
rosiorii de vede|Rosiorii de Vede,RO,,27,44.12,24.98,251
roskilde|,DK,,44,55.64,12.08,111
roslavl|Roslavl',RU,,57,53.95,32.86,252
rosny sous bois|Rosny-sous-Bois,FR,,42,48.87,2.5,129
rosolini|,IT,,20,36.82,14.95,159
rosrath|,DE,,27,50.9,7.18,108
rossano stazione|,IT,,24,39.6,16.63,159
rossendale|,GB,,67,53.68,-2.28,131
rosso|,MR,,49,16.51,-15.81,210
rossosh|Rossosh',RU,,64,51.12,38.51,252;Rossosh',RU,,62,50.2,39.57,252
rossville|,US,NY,19,40.56,-74.21,294;,US,MD,15,39.34,-76.48,294
rostock|,DE,,198,54.09,12.14,108
rostokino|,RU,,37,55.83,37.67,252
rostov|,RU,,31,57.19,39.41,252
rostov na donu|Rostov-na-Donu,RU,,1074,47.23,39.72,252
roswell|,US,GA,95,34.02,-84.36,294;,US,NM,49,33.39,-104.52,227
rota|,ES,,29,36.63,-6.36,123
rotenburg|,DE,,22,53.11,9.41,108
roth|,DE,,25,49.25,11.09,108
rotherham|,GB,,118,53.43,-1.36,131
rotorua|,NZ,,66,-38.14,176.25,237
rotselaar|,BE,,15,50.95,4.72,42
rottenburg|,DE,,43,48.48,8.94,108
rotterdam|,NL,,598,51.92,4.48,235;,US,NY,21,42.79,-73.97,294
rottingdean|,GB,,22,50.81,-0.06,131
rottweil|,DE,,26,48.17,8.63,108
rouached|,DZ,,40,36.46,6.04,116
roubaix|,FR,,96,50.69,3.17,129
rouen|,FR,,113,49.44,1.1,129
rouiba|,DZ,,21,36.74,3.28,116
rouissat|,DZ,,81,31.92,5.35,116
round lake|,US,IL,18,42.35,-88.09,230
round lake beach|,US,IL,28,42.37,-88.09,230
round rock|,US,TX,116,30.51,-97.68,230
rouyn noranda|Rouyn-Noranda,CA,QC,24,48.24,-79.02,75
rovaniemi|,FI,,35,66.5,25.72,126
roven ky|Roven'ky,UA,,54,48.08,39.38,292
rovereto|,IT,,34,45.89,11.04,159
rovigo|,IT,,39,45.07,11.79,159
rowland heights|,US,CA,49,33.98,-117.91,299
rowlett|,US,TX,60,32.9,-96.56,230
rowville|,AU,VIC,33,-37.93,145.23,30
roxas|,PH,,17,17.12,121.62,242;,PH,,15,10.32,119.35,242
roxas city|,PH,,103,11.59,122.75,242
roxburgh park|,AU,VIC,22,-37.63,144.93,30
roy|,US,UT,38,41.16,-112.03,227
royal leamington spa|,GB,,95,52.29,-1.52,131
royal oak|,US,MI,59,42.49,-83.14,298
royal palm beach|,US,FL,38,26.71,-80.23,294
royal tunbridge wells|,GB,,69,51.13,0.26,131
royan|,FR,,19,45.63,-1.03,129
royston|,GB,,16,52.05,-0.02,131
royton|,GB,,23,53.57,-2.12,131
rozanka polanka|Rozanka-Polanka,PL,,16,51.14,17.02,107
rozdil na|Rozdil'na,UA,,18,46.84,30.08,292
roznava|,SK,,19,48.66,20.54,276
roznov pod radhostem|Roznov pod Radhostem,CZ,,17,49.46,18.14,106
rozzano|,IT,,40,45.38,9.16,159
rtishchevo|,RU,,44,52.26,43.79,255
rubi|,ES,,73,41.49,2.03,123
rubiataba|,BR,,16,-15.16,-49.8,13
rubidoux|,US,CA,34,34,-117.41,299
rubio|,VE,,52,7.7,-72.36,98
rubizhne|,UA,,63,49.01,38.38,292
rublevo|,RU,,20,55.79,37.35,252
rubtsovsk|,RU,,161,51.51,81.21,186
ruda slaska|,PL,,146,50.26,18.86,107
rudarpur|,IN,,31,26.44,83.61,41
rudnyy|,KZ,,124,52.97,63.12,187
rudolstadt|,DE,,25,50.72,11.34,108
rudow|,DE,,41,52.42,13.49,108
rudsar|,IR,,48,37.14,50.29,2
rueil malmaison|Rueil-Malmaison,FR,,77,48.88,2.19,129
rufino|,AR,,18,-34.27,-62.71,12
rugby|,GB,,73,52.37,-1.26,131
rugeley|,GB,,24,52.76,-1.94,131
ruislip|,GB,,31,51.57,-0.42,131
rujewa|,TZ,,29,-8.7,34.38,214
rukban|,JO,,85,33.31,38.7,162
rulenge|,TZ,,22,-2.72,30.63,214
ruma|,RS,,32,45.01,19.82,144
rumbek|,SS,,32,6.81,29.68,280
rumia|,PL,,45,54.57,18.39,107
rummelsburg|,DE,,20,52.5,13.49,108
rumoi|,JP,,26,43.93,141.64,164
rumphi|,MW,,21,-11.02,33.86,214
runcorn|,GB,,63,53.34,-2.73,131
rundu|,NA,,58,-17.93,19.77,10
rura|,IN,,16,26.49,79.9,41
rusape|,ZW,,29,-18.53,32.13,314
ruse|,BG,,156,43.85,25.95,45
rusera|,IN,,29,25.75,86.03,41
rushden|,GB,,38,52.29,-0.6,131
ruskin|,US,FL,17,27.72,-82.43,294
russas|,BR,,39,-4.94,-37.98,54
russeifa|,JO,,268,32.02,36.05,162
russellville|,US,AR,29,35.28,-93.13,230
russelsheim|,DE,,60,49.99,8.42,108
rustaq|,OM,,79,23.39,57.42,238;,AF,,26,37.13,69.83,3
rustavi|,GE,,50,41.56,44.98,36
rustenburg|,ZA,,124,-25.67,27.24,69
ruston|,US,LA,22,32.52,-92.64,230
rutana|,BI,,21,-3.93,29.99,47
ruteng|,ID,,35,-8.61,120.46,147
rutherford|,US,NJ,19,40.83,-74.11,294
rutherglen|,GB,,31,55.83,-4.21,131
rutigliano|,IT,,18,41.01,17.01,159
rutland|,US,VT,16,43.61,-72.97,294
ruvo di puglia|Ruvo di Puglia,IT,,24,41.12,16.48,159
ruwa|,ZW,,30,-17.89,31.24,314
ruwandiz|,IQ,,23,36.61,44.52,157
ruy barbosa|,BR,,21,-12.28,-40.49,60
ruyigi|,BI,,38,-3.48,30.25,47
ruzayevka|,RU,,49,54.06,44.95,252
ruzomberok|,SK,,31,49.07,19.31,276
rwamagana|,RW,,47,-1.95,30.43,270
ryazan|Ryazan',RU,,520,54.63,39.69,252
ryazanskiy|,RU,,101,55.73,37.77,252
ryazhsk|,RU,,22,53.7,40.11,252
rybatskoye|,RU,,55,59.84,30.5,252
rybinsk|,RU,,217,58.04,38.84,252
rybnik|,PL,,143,50.1,18.54,107
rybnoye|,RU,,19,54.73,39.52,252
ryde|,AU,NSW,26,-33.82,151.11,31;,GB,,26,50.73,-1.16,131
rydultowy|,PL,,22,50.06,18.42,107
rye|,US,NY,16,40.98,-73.68,294
ryl sk|Ryl'sk,RU,,17,51.57,34.68,252
ryotsu minato|Ryotsu-minato,JP,,16,38.08,138.44,164
rypin|,PL,,17,53.07,19.41,107
ryton|,GB,,16,52.62,-2.35,131
ryugasaki|,JP,,86,35.9,140.18,164
ryuo|,JP,,43,35.65,138.5,164
rzeszow|,PL,,158,50.04,22,107
rzhev|,RU,,62,56.26,34.33,252
s gravenzande|'s-Gravenzande,NL,,19,52,4.17,235
s hertogenbosch|'s-Hertogenbosch,NL,,135,51.7,5.3,235
sa dah|Sa'dah,YE,,52,16.94,43.76,312
sa dec|,VN,,204,10.29,105.76,170
sa ir|Sa'ir,PS,,18,31.58,35.14,153
sa kaeo|,TH,,28,13.81,102.07,171
saalfeld|,DE,,28,50.65,11.37,108
saarbrucken|,DE,,181,49.23,7.01,108
saarlouis|,DE,,38,49.31,6.75,108
saatli|,AZ,,87,39.93,48.37,35
sabac|,RS,,55,44.75,19.69,144
sabadell|,ES,,206,41.54,2.11,123
sabae|,JP,,66,35.95,136.18,164
sabah as salim|Sabah as Salim,KW,,139,29.26,48.06,177
sabak bernam|,MY,,17,3.77,100.99,231
sabalgarh|,IN,,31,26.25,77.41,41
sabana grande de boya|Sabana Grande de Boya,DO,,17,18.94,-69.79,113
sabanagrande|,CO,,25,10.79,-74.76,97
sabanalarga|,CO,,69,10.63,-74.92,97
sabaneta|,CO,,34,6.15,-75.62,97;,DO,,16,19.48,-71.34,114
sabang|,ID,,25,5.89,95.32,146
sabanitas|,PA,,16,9.34,-79.81,239
sabha|,LY,,130,27.04,14.43,197
sabinas|,MX,,55,27.86,-101.12,218
sabirabad|,AZ,,28,40.01,48.48,35
sablayan|,PH,,38,12.83,120.77,242
sabratah|,LY,,102,32.79,12.49,197
sabuncu|,AZ,,21,40.44,49.95,35
sabya|,SA,,54,17.15,42.63,163
sabzevar|,IR,,226,36.21,57.68,2
sacaba|,BO,,108,-17.4,-66.04,51
sacavem|,PT,,18,38.79,-9.11,245
sacele|,RO,,30,45.62,25.71,251
sachse|,US,TX,25,32.98,-96.6,230
sachsenheim|,DE,,19,48.96,9.06,108
sacile|,IT,,17,45.95,12.5,159
saco|,US,ME,19,43.5,-70.44,294
sacramento|,US,CA,491,38.58,-121.49,299;,BR,,17,-19.87,-47.44,13
sadabad|,IN,,36,27.44,78.04,41
sadabe|,MG,,17,-18.63,47.7,202
sadalgi|,IN,,22,16.56,74.53,41
sadao|,TH,,46,6.64,100.42,171
sadaseopet|,IN,,37,17.62,77.95,41
saddiqabad|,PK,,190,28.31,70.13,5
sadri|,IN,,26,25.19,73.45,41
safaga|,EG,,33,26.75,33.94,120
safed|,IL,,28,32.96,35.5,152
safety harbor|,US,FL,17,27.99,-82.69,294
saffron walden|,GB,,15,52.02,0.24,131
safi|,MA,,288,32.3,-9.24,198;,JO,,15,31.04,35.47,162
safidon|,IN,,31,29.41,76.67,41
safipur|,IN,,25,26.74,80.34,41
safonovo|,RU,,46,55.11,33.23,252
safranbolu|,TR,,35,41.25,32.69,284
safwa|,SA,,46,26.65,49.96,163
saga|,JP,,165,33.23,130.3,164
sagae|,JP,,44,38.37,140.27,164
sagaing|,MM,,79,21.88,95.98,156
sagalo|,ML,,16,12.2,-10.7,93
sagar|,IN,,53,14.16,75.03,41
sagara|,JP,,26,34.69,138.2,164
sagauli|,IN,,35,26.76,84.74,41
sagay|,PH,,72,10.94,123.42,242
saginaw|,US,MI,49,43.42,-83.95,298;,US,TX,22,32.86,-97.36,230
saginaw township north|,US,MI,25,43.46,-84.01,298
sagrada familia|,ES,,52,41.4,2.17,123
sagua de tanamo|Sagua de Tanamo,CU,,18,20.58,-75.24,101
sagua la grande|Sagua la Grande,CU,,62,22.81,-80.08,66
saguenay|,CA,QC,144,48.42,-71.07,75
sagunto|,ES,,66,39.68,-0.27,123
sahab|,JO,,40,31.87,36,162
sahagun|,CO,,59,8.95,-75.44,97
saham|,OM,,89,24.17,56.89,238
sahar|,YE,,32,15.32,44.31,312
saharanpur|,IN,,485,29.97,77.55,41
saharsa|,IN,,146,25.87,86.6,41
sahaspur|,IN,,24,29.12,78.62,41
sahaswan|,IN,,61,28.07,78.75,41
sahavato|,MG,,28,-20.6,48.33,202
sahawar|,IN,,22,27.8,78.83,41
sahibganj|,IN,,96,25.24,87.63,41
sahiwal|,PK,,236,30.67,73.1,5;,PK,,37,31.97,72.33,5
sahuarita|,US,AZ,26,31.96,-110.96,300
sahuayo de morelos|Sahuayo de Morelos,MX,,64,20.06,-102.72,219
saida|,DZ,,127,34.83,0.15,116
saidpur|,BD,,199,25.78,88.89,40;,IN,,23,25.54,83.22,41
saigon|Ho Chi Minh City,VN,,3467,10.82,106.63,170
saiha|,IN,,23,22.49,92.98,156
saijo|,JP,,59,33.92,133.18,164
saiki|,JP,,49,32.95,131.9,164
saint albans|,AU,VIC,35,-37.73,144.8,30
saint amand les eaux|Saint-Amand-les-Eaux,FR,,18,50.45,3.43,129
saint andre|Saint-Andre,RE,,49,-20.96,55.65,250
saint andrews|,US,SC,21,34.05,-81.13,294;,GB,,17,56.34,-2.8,131
saint augustin de desmaures|Saint-Augustin-de-Desmaures,CA,QC,17,46.74,-71.45,75
saint avertin|Saint-Avertin,FR,,16,47.36,0.74,129
saint avold|Saint-Avold,FR,,18,49.1,6.7,129
saint barthelemy|Saint-Barthelemy,FR,,19,43.33,5.4,129
saint basile le grand|Saint-Basile-le-Grand,CA,QC,16,45.53,-73.28,75
saint benoit|Saint-Benoit,RE,,35,-21.04,55.72,250
saint brieuc|Saint-Brieuc,FR,,53,48.52,-2.77,129
saint bruno de montarville|Saint-Bruno-de-Montarville,CA,QC,24,45.53,-73.35,75
saint chamond|Saint-Chamond,FR,,38,45.48,4.51,129
saint charles|,US,MO,66,38.78,-90.48,230;,US,MD,36,38.6,-76.94,294;,US,IL,33,41.91,-88.31,230
saint clair shores|,US,MI,60,42.5,-82.89,298
saint cloud|,US,MN,66,45.56,-94.16,230;,US,FL,35,28.25,-81.28,294;Saint-Cloud,FR,,29,48.85,2.2,129
saint constant|Saint-Constant,CA,QC,24,45.37,-73.57,75
saint croix|,VI,,51,17.73,-64.75,309
saint cyr l ecole|Saint-Cyr-l'Ecole,FR,,16,48.8,2.07,129
saint cyr sur loire|Saint-Cyr-sur-Loire,FR,,17,47.4,0.67,129
saint denis|Saint-Denis,RE,,137,-20.88,55.45,250;Saint-Denis,FR,,96,48.94,2.35,129
saint die des vosges|Saint-Die-des-Vosges,FR,,25,48.28,6.95,129
saint dizier|Saint-Dizier,FR,,32,48.64,4.95,129
saint egreve|Saint-Egreve,FR,,16,45.23,5.68,129
saint etienne|Saint-Etienne,FR,,176,45.43,4.39,129
saint etienne du rouvray|Saint-Etienne-du-Rouvray,FR,,29,49.38,1.1,129
saint eustache|Saint-Eustache,CA,QC,42,45.56,-73.91,75
saint fons|Saint-Fons,FR,,16,45.71,4.85,129
saint genis laval|Saint-Genis-Laval,FR,,21,45.7,4.79,129
saint george|,US,UT,73,37.1,-113.58,227
saint georges|Saint-Georges,CA,QC,31,46.11,-70.67,75
saint germain en laye|Saint-Germain-en-Laye,FR,,41,48.9,2.09,129
saint ghislain|Saint-Ghislain,BE,,23,50.45,3.82,42
saint gratien|Saint-Gratien,FR,,20,48.97,2.29,129
saint helier|,JE,,28,49.19,-2.1,160
saint herblain|Saint-Herblain,FR,,47,47.22,-1.65,129
saint hyacinthe|Saint-Hyacinthe,CA,QC,50,45.63,-72.96,75
saint ives|,AU,NSW,17,-33.73,151.16,31
saint jean de braye|Saint-Jean-de-Braye,FR,,20,47.91,1.98,129
saint jean de la ruelle|Saint-Jean-de-la-Ruelle,FR,,18,47.91,1.86,129
saint jean sur richelieu|Saint-Jean-sur-Richelieu,CA,QC,72,45.31,-73.26,75
saint jerome|Saint-Jerome,CA,QC,55,45.78,-74,75
saint john|,CA,NB,88,45.27,-66.06,80
saint john s|Saint John's,AG,,24,17.12,-61.84,6
saint joseph|,US,MO,77,39.77,-94.85,230;Saint-Joseph,RE,,34,-21.38,55.62,250;Saint-Joseph,MQ,,17,14.67,-61.04,208
saint kilda|,AU,VIC,20,-37.87,144.98,30
saint laurent|Saint-Laurent,CA,QC,77,45.5,-73.67,75
saint laurent du maroni|Saint-Laurent-du-Maroni,GF,,24,5.5,-54.03,132
saint laurent du var|Saint-Laurent-du-Var,FR,,30,43.67,7.19,129
saint lazare|Saint-Lazare,CA,QC,17,45.4,-74.13,75
saint leonard|Saint-Leonard,CA,QC,73,45.59,-73.6,75
saint leu|Saint-Leu,FR,,29,46.73,4.5,129;Saint-Leu,RE,,28,-21.17,55.29,250
saint leu la foret|Saint-Leu-la-Foret,FR,,16,49.02,2.25,129
saint lo|Saint-Lo,FR,,22,49.12,-1.09,129
saint louis|St. Louis,US,MO,316,38.63,-90.2,230;Saint-Louis,SN,,176,16.02,-16.49,210;Saint-Louis,RE,,48,-21.29,55.41,250;Saint-Louis,FR,,21,47.59,7.56,129
saint louis park|,US,MN,45,44.95,-93.35,230
saint loup|Saint-Loup,FR,,16,43.28,5.43,129
saint malo|Saint-Malo,FR,,51,48.65,-2.01,129
saint mande|Saint-Mande,FR,,21,48.84,2.42,129
saint marc|Saint-Marc,HT,,66,19.11,-72.69,114
saint martin d heres|Saint-Martin-d'Heres,FR,,36,45.18,5.76,129
saint matthews|,US,KY,17,38.25,-85.66,296
saint maur des fosses|Saint-Maur-des-Fosses,FR,,75,48.79,2.49,129
saint maximin la sainte baume|Saint-Maximin-la-Sainte-Baume,FR,,15,43.45,5.86,129
saint medard en jalles|Saint-Medard-en-Jalles,FR,,30,44.9,-0.72,129
saint michael|,US,MN,16,45.21,-93.66,230
saint michel sur orge|Saint-Michel-sur-Orge,FR,,21,48.63,2.31,129
saint nazaire|Saint-Nazaire,FR,,67,47.28,-2.21,129
saint neots|,GB,,31,52.22,-0.27,131
saint nicolas|Saint-Nicolas,BE,,23,50.63,5.53,42
saint omer|Saint-Omer,FR,,18,50.75,2.26,129
saint ouen|Saint-Ouen,FR,,39,48.91,2.33,129
saint ouen l aumone|Saint-Ouen-l'Aumone,FR,,23,49.04,2.12,129
saint paul|,US,MN,285,44.94,-93.09,230;Saint-Paul,RE,,99,-21.01,55.27,250
saint peter port|,GG,,16,49.46,-2.54,133
saint peters|,GB,,125,51.37,1.42,131;,US,MO,53,38.8,-90.63,230
saint petersburg|,RU,,5028,59.94,30.31,252
saint pierre|Saint-Pierre,RE,,77,-21.34,55.48,250;,MU,,16,-20.22,57.52,212
saint pierre des corps|Saint-Pierre-des-Corps,FR,,15,47.39,0.75,129
saint pol sur mer|Saint-Pol-sur-Mer,FR,,24,51.03,2.34,129
saint priest|Saint-Priest,FR,,42,45.7,4.94,129
saint quentin|Saint-Quentin,FR,,55,49.85,3.29,129
saint quentin en yvelines|Saint-Quentin-en-Yvelines,FR,,147,48.77,2.02,129
saint raphael|Saint-Raphael,HT,,38,19.44,-72.2,114;Saint-Raphael,FR,,35,43.42,6.77,129
saint sebastien sur loire|Saint-Sebastien-sur-Loire,FR,,29,47.21,-1.5,129
saint thomas mount|,IN,,43,13,80.2,41
sainte anne|Sainte-Anne,GP,,23,16.23,-61.38,136
sainte catherine|Sainte-Catherine,CA,QC,17,45.4,-73.58,75;Sainte-Catherine,CA,QC,16,46.32,-72.57,75
sainte foy les lyon|Sainte-Foy-les-Lyon,FR,,22,45.73,4.8,129
sainte genevieve des bois|Sainte-Genevieve-des-Bois,FR,,34,48.65,2.32,129
sainte julie|Sainte-Julie,CA,QC,29,45.58,-73.33,75
sainte marguerite|Sainte-Marguerite,FR,,20,43.26,5.4,129
sainte marie|Sainte-Marie,RE,,32,-20.9,55.55,250;Sainte-Marie,MQ,,20,14.78,-60.99,208
sainte rose|Sainte-Rose,GP,,20,16.33,-61.7,136
sainte suzanne|Sainte-Suzanne,RE,,21,-20.91,55.61,250
sainte therese|Sainte-Therese,CA,QC,25,45.64,-73.83,75
saintes|,FR,,30,45.75,-0.63,129
sainthia|,IN,,43,23.95,87.68,41
saipan|,MP,,48,15.21,145.75,207
saitama|,JP,,1193,35.91,139.66,164
sakado|,JP,,97,35.96,139.39,164
sakai|,JP,,782,34.58,135.47,164;,JP,,27,36.1,139.8,164
sakai nakajima|Sakai-nakajima,JP,,31,36.27,139.25,164
sakaidecho|,JP,,57,34.32,133.84,164
sakaiminato|,JP,,36,35.54,133.23,164
sakakah|,SA,,128,29.97,40.21,163
sakaraha|,MG,,22,-22.9,44.53,202
sakassou|,CI,,15,7.45,-5.29,91
sakata|,JP,,100,38.92,139.85,164
sakchu up|Sakchu-up,KP,,18,40.39,125.05,174
sake|,CD,,17,-1.57,29.04,85
sakete|,BJ,,30,6.74,2.66,48
sakhipur|,BD,,41,24.32,90.17,40
sakhnin|,IL,,25,32.86,35.3,152
saki|,NG,,179,8.67,3.39,95;,UA,,28,45.13,33.6,293
sakleshpur|,IN,,25,12.94,75.78,41
sakon nakhon|,TH,,76,17.16,104.15,171
sakrand|,PK,,32,26.14,68.27,5
sakti|,IN,,22,22.03,82.96,41
saku|,JP,,69,36.22,138.48,164
sakura|,JP,,183,35.72,140.23,164
sakurai|,JP,,63,34.5,135.85,164
sal sk|Sal'sk,RU,,61,46.47,41.54,252
sala|,SK,,25,48.15,17.88,276
salaberry de valleyfield|Salaberry-de-Valleyfield,CA,QC,39,45.25,-74.13,75
saladas|,AR,,18,-28.25,-58.63,12
salaga|,GH,,25,8.55,-0.52,44
salah bey|,DZ,,23,35.85,5.29,116
salalah|,OM,,163,17.02,54.09,238
salama|,GT,,40,15.1,-90.32,71
salamanca|,MX,,160,20.57,-101.19,219;,ES,,156,40.97,-5.66,123;,ES,,148,40.43,-3.68,123
salamina|,GR,,25,37.96,23.5,7;,CO,,18,5.41,-75.49,97
salaspils|,LV,,18,56.86,24.37,196
salatiga|,ID,,173,-7.33,110.49,146
salavat|,RU,,160,53.38,55.91,185
salaya|,IN,,30,22.31,69.6,41
salcedo|,DO,,45,19.38,-70.42,113
saldanha|,ZA,,68,-33.01,17.94,69
sale|,MA,,903,34.05,-6.8,198;,GB,,56,53.43,-2.32,131
sale al jadida|,MA,,200,34,-6.74,198
salekhard|,RU,,38,66.53,66.6,185
salem|,IN,,778,11.65,78.16,41;,US,OR,165,44.94,-123.04,299;,US,MA,43,42.52,-70.9,294;,US,NH,30,42.79,-71.2,294;,US,VA,25,37.29,-80.05,294
salerno|,IT,,126,40.68,14.79,159
salford|,GB,,73,53.49,-2.29,131
salgotarjan|,HU,,40,48.1,19.8,145
salgueiro|,BR,,42,-8.07,-39.12,55
salihli|,TR,,89,38.48,28.15,284
salihorsk|,BY,,102,52.79,27.54,70
salima|,MW,,30,-13.78,34.46,215
salina|,US,KS,48,38.84,-97.61,230
salina cruz|,MX,,77,16.18,-95.19,219
salinas|,US,CA,157,36.68,-121.66,299;,EC,,44,-2.21,-80.95,99;,BR,,26,-16.17,-42.29,13
salinas de hidalgo|Salinas de Hidalgo,MX,,17,22.63,-101.71,219
salinopolis|,BR,,41,-0.61,-47.36,56
salisbury|,GB,,45,51.07,-1.8,131;,US,NC,34,35.67,-80.47,294;,US,MD,33,38.36,-75.6,294
sallanches|,FR,,17,45.94,6.63,129
salmas|,IR,,82,38.2,44.77,2
salmon creek|,US,WA,20,45.71,-122.65,299
salo|,FI,,25,60.38,23.13,126
salon de provence|Salon-de-Provence,FR,,41,43.64,5.09,129
salonta|,RO,,18,46.8,21.65,251
salor|,UZ,,26,41.37,69.38,308
salou|,ES,,27,41.08,1.14,123
salqin|,SY,,32,36.14,36.45,283
salsomaggiore terme|,IT,,16,44.82,9.99,159
salt|,ES,,30,41.97,2.79,123
salt lake city|,US,UT,193,40.76,-111.89,227
salta|,AR,,513,-24.79,-65.41,14
saltash|,GB,,16,50.41,-4.23,131
saltillo|,MX,,710,25.42,-101.01,218
salto|,UY,,100,-31.38,-57.97,306;,BR,,98,-23.2,-47.29,13
salto de pirapora|Salto de Pirapora,BR,,32,-23.65,-47.57,13
saltpond|,GH,,25,5.21,-1.06,44
salumbar|,IN,,17,24.14,74.04,41
salur|,IN,,50,18.52,83.21,41
saluzzo|,IT,,17,44.65,7.49,159
salvador|,BR,,2712,-12.97,-38.51,60
salvaleon de higuey|Salvaleon de Higuey,DO,,124,18.62,-68.71,113
salvatierra|,MX,,37,20.21,-100.88,219
salwa|,KW,,41,29.3,48.08,177
salyan|,AZ,,37,39.6,48.98,35
salzburg|,AT,,153,47.8,13.04,25
salzgitter|,DE,,101,52.16,10.42,108
salzkotten|,DE,,25,51.67,8.6,108
salzwedel|,DE,,21,52.85,11.15,108
sam phran|,TH,,37,13.73,100.22,171
sam roi yot|,TH,,20,12.27,99.87,171
sama|,ES,,46,43.3,-5.68,123
samal|,PH,,44,7.07,125.71,242;,PH,,30,14.77,120.54,242
samalkha|,IN,,36,29.24,77.01,41
samalkot|,IN,,55,17.06,82.18,41
samalut|,EG,,90,28.31,30.71,120
samannud|,EG,,55,30.96,31.24,120
samara|,RU,,1135,53.2,50.15,254
samarinda|,ID,,355,-0.49,117.15,147
samarkand|,UZ,,319,39.65,66.96,307
samarra|Samarra',IQ,,159,34.2,43.89,157
samastipur|,IN,,58,25.86,85.78,41
samba|,IN,,27,32.56,75.12,41
sambalpur|,IN,,163,21.47,83.98,41
sambava|,MG,,32,-14.27,50.17,202
sambhal|,IN,,196,28.58,78.57,41
sambhar|,IN,,23,26.91,75.19,41
sambiase|,IT,,20,38.97,16.28,159
sambir|,UA,,35,49.52,23.2,292
samborondon|,EC,,24,-1.96,-79.72,99
sambrial|,PK,,63,32.48,74.35,5
samdari|,IN,,18,25.81,72.58,41
same|,TZ,,17,-4.07,37.73,214
samfya|,ZM,,20,-11.36,29.56,217
samho rodongjagu|Samho-rodongjagu,KP,,19,39.95,127.87,174
samitah|,SA,,27,16.6,42.94,163
sammamish|,US,WA,52,47.64,-122.08,299
samobor|,HR,,15,45.8,15.72,38
samokov|,BG,,27,42.34,23.55,45
sampaloc|,PH,,20,14.54,121.36,242
sampang|,ID,,53,-7.19,113.24,146
sampit|,ID,,66,-2.53,112.95,149
sampsonievskiy|,RU,,39,59.98,30.34,252
sampues|,CO,,21,9.18,-75.38,97
samrala|,IN,,19,30.84,76.19,41
samraong|,KH,,19,14.18,103.52,169
samsun|,TR,,394,41.28,36.34,284
samthar|,IN,,22,25.84,78.91,41
samtredia|,GE,,29,42.15,42.34,36
samut prakan|,TH,,389,13.6,100.6,171
samut sakhon|,TH,,63,13.55,100.27,171
samut songkhram|,TH,,35,13.41,100,171
san|,ML,,25,13.3,-4.9,93
san andres|,CO,,58,12.58,-81.71,97
san andres cholula|,MX,,40,19.05,-98.3,219
san andres cuexcontitlan|,MX,,18,19.36,-99.62,219
san andres del rabanedo|San Andres del Rabanedo,ES,,31,42.61,-5.62,123
san andres itzapa|,GT,,19,14.62,-90.84,71
san andres tuxtla|,MX,,62,18.45,-95.21,219
san angelo|,US,TX,100,31.46,-100.44,230
san antonio|,US,TX,1470,29.42,-98.49,230;,CL,,86,-33.59,-71.61,94;,PY,,56,-25.42,-57.55,248;,PH,,34,14.95,120.09,242;,PH,,26,15.31,120.86,242
san antonio acahualco|,MX,,16,19.27,-99.77,219
san antonio de la cal|San Antonio de la Cal,MX,,20,17.03,-96.7,219
san antonio de los altos|San Antonio de Los Altos,VE,,64,10.39,-66.95,98
san antonio de los banos|San Antonio de los Banos,CU,,43,22.89,-82.5,101
san antonio del tachira|San Antonio del Tachira,VE,,32,7.81,-72.44,98
san antonio oeste|,AR,,17,-40.73,-64.95,14
san antonio tecomitl|,MX,,24,19.22,-98.99,219
san bartolome|,ES,,19,29,-13.61,124
san bartolome de tirajana|San Bartolome de Tirajana,ES,,52,27.92,-15.57,124
san benedetto del tronto|San Benedetto del Tronto,IT,,46,42.96,13.88,159
san benito|,GT,,31,16.92,-89.92,71;,US,TX,24,26.13,-97.63,230
san benito abad|,CO,,18,8.93,-75.03,97
san bernardino|,US,CA,216,34.11,-117.29,299
san bernardino tlaxcalancingo|,MX,,55,19.03,-98.28,219
san bernardo|,CL,,250,-33.59,-70.7,94
san blas canillejas|San Blas-Canillejas,ES,,157,40.44,-3.62,123
san bonifacio|,IT,,17,45.4,11.27,159
san borja|,BO,,25,-14.85,-66.75,51
san bruno|,US,CA,43,37.63,-122.41,299
san buenaventura|,MX,,45,19.3,-98.86,219;,MX,,20,27.06,-101.55,218
san carlo all arena|San Carlo All'Arena,IT,,69,40.87,14.26,159
san carlos|,VE,,77,9.66,-68.58,98;,CL,,32,-36.42,-71.96,94;,US,CA,30,37.51,-122.26,299;,UY,,25,-34.79,-54.92,306;,CO,,25,8.8,-75.7,97;,CO,,23,7.79,-74.77,97
san carlos de bariloche|San Carlos de Bariloche,AR,,95,-41.15,-71.31,14
san carlos del zulia|San Carlos del Zulia,VE,,57,9,-71.93,98
san carlos park|,US,FL,17,26.47,-81.8,294
san cataldo|,IT,,22,37.48,13.99,159
san clemente|,US,CA,66,33.43,-117.61,299;,PE,,16,-13.67,-76.15,118
san cristobal|,VE,,247,7.77,-72.22,98;,DO,,154,18.42,-70.1,113;,CU,,60,22.72,-83.06,101
san cristobal de las casas|San Cristobal de las Casas,MX,,158,16.73,-92.64,219
san cristobal verapaz|,GT,,20,15.4,-90.57,71
san diego|,US,CA,1395,32.72,-117.16,299;,CR,,17,9.9,-84,100
san dimas|,US,CA,35,34.11,-117.81,299
san dona di piave|San Dona di Piave,IT,,33,45.63,12.57,159
san donato milanese|,IT,,28,45.41,9.27,159
san felice a cancello|,IT,,17,41.02,14.49,159
san felipe|,VE,,77,10.34,-68.74,98;,CL,,59,-32.75,-70.73,94;,MX,,28,21.48,-101.22,219;,CR,,25,9.9,-84.11,100;,MX,,17,31.02,-114.84,225
san ferdinando|,IT,,18,40.83,14.25,159
san fernando|,PH,,251,15.03,120.68,242;,ES,,96,36.48,-6.2,123;,PH,,83,16.62,120.32,242;,TT,,55,10.28,-61.47,290;,MX,,29,24.85,-98.15,218;,US,CA,25,34.28,-118.44,299;,PH,,24,10.16,123.71,242
san fernando de apure|San Fernando de Apure,VE,,79,7.89,-67.47,98
san fernando de henares|San Fernando de Henares,ES,,41,40.42,-3.53,123
san fernando de monte cristi|San Fernando de Monte Cristi,DO,,17,19.85,-71.65,114
san fernando del valle de catamarca|San Fernando del Valle de Catamarca,AR,,189,-28.47,-65.79,18
san francisco|,US,CA,865,37.77,-122.42,299;,AR,,59,-31.43,-62.08,12;,CR,,56,9.99,-84.13,100;,PH,,20,15.36,120.84,242;,PH,,19,8.54,125.95,242;,SV,,16,13.7,-88.1,282
san francisco acuautla|,MX,,28,19.35,-98.86,219
san francisco cuaxusco|,MX,,25,19.27,-99.62,219
san francisco de los romo|San Francisco de los Romo,MX,,16,22.08,-102.27,219
san francisco de macoris|San Francisco de Macoris,DO,,125,19.3,-70.25,113
san francisco del rincon|San Francisco del Rincon,MX,,71,21.02,-101.86,219
san francisco el alto|,GT,,54,14.94,-91.44,71
san francisco tlalcilalcalpan|,MX,,17,19.29,-99.77,219
san gabriel|,US,CA,40,34.1,-118.11,299;,EC,,15,0.59,-77.83,97
san german|,CU,,44,20.6,-76.13,101
san gil|,CO,,34,6.56,-73.14,97
san giorgio a cremano|San Giorgio a Cremano,IT,,45,40.83,14.34,159
san giovanni a teduccio|San Giovanni a Teduccio,IT,,24,40.84,14.31,159
san giovanni in fiore|San Giovanni in Fiore,IT,,17,39.25,16.7,159
san giovanni in persiceto|San Giovanni in Persiceto,IT,,16,44.64,11.18,159
san giovanni la punta|San Giovanni la Punta,IT,,22,37.58,15.09,159
san giovanni lupatoto|,IT,,20,45.38,11.04,159
san giovanni rotondo|,IT,,26,41.71,15.73,159
san giovanni valdarno|,IT,,16,43.57,11.53,159
san giuliano milanese|,IT,,31,45.39,9.29,159
san giuseppe vesuviano|,IT,,27,40.84,14.5,159
san ignacio|,BZ,,17,17.16,-89.07,71
san ignacio de velasco|San Ignacio de Velasco,BO,,24,-16.37,-60.95,51
san ildefonso|,PH,,66,15.08,120.94,242
san isidro|,PE,,68,-12.12,-77.05,118;,AR,,45,-34.47,-58.53,11;,CR,,35,9.37,-83.7,100;,MX,,34,19.34,-98.95,219;,ES,,20,28.08,-16.56,124
san jacinto|,US,CA,47,33.78,-116.96,299;,CO,,20,9.83,-75.12,97
san javier|,ES,,31,37.81,-0.84,123;,CL,,22,-35.6,-71.73,94;,AR,,16,-30.58,-59.93,12
san jeronimo|,MX,,26,19.28,-99.59,219
san jeronimo cuatro vientos|,MX,,37,19.29,-98.84,219
san joaquin|,VE,,42,10.26,-67.79,98
san jorge|,AR,,17,-31.9,-61.86,12
san jorge pueblo nuevo|,MX,,23,19.25,-99.63,219
san jose|,US,CA,1027,37.34,-121.89,299;,CR,,335,9.93,-84.08,100;,PH,,119,12.35,121.07,242;,PH,,36,13.35,123.55,242;,CR,,31,10.95,-85.14,100
san jose de guanipa|San Jose de Guanipa,VE,,62,8.89,-64.17,98
san jose de jachal|San Jose de Jachal,AR,,21,-30.24,-68.75,16
san jose de las lajas|San Jose de las Lajas,CU,,55,22.96,-82.15,101
san jose de los olvera|San Jose de los Olvera,MX,,18,20.55,-100.42,219
san jose de mayo|San Jose de Mayo,UY,,37,-34.34,-56.71,306
san jose de ocoa|San Jose de Ocoa,DO,,21,18.55,-70.51,113
san jose del cabo|San Jose del Cabo,MX,,70,23.06,-109.7,224
san jose del castillo|San Jose del Castillo,MX,,16,20.51,-103.24,219
san jose del guaviare|San Jose del Guaviare,CO,,22,2.57,-72.65,97
san jose del monte|San Jose del Monte,PH,,358,14.81,121.05,242
san jose del valle|San Jose del Valle,MX,,23,20.76,-105.23,219
san jose guadalupe otzacatipan|,MX,,31,19.34,-99.59,219
san jose iturbide|,MX,,23,21,-100.38,219
san jose pinula|,GT,,47,14.55,-90.41,71
san jose village|,MP,,15,14.97,145.62,138
san juan|,AR,,447,-31.54,-68.54,16;,PR,,418,18.47,-66.11,115;,PH,,121,14.6,121.03,242;,US,TX,37,26.19,-98.16,230;,CR,,26,9.96,-84.08,100
san juan bautista|,PY,,17,-26.67,-57.15,248
san juan capistrano|,US,CA,36,33.5,-117.66,299
san juan de alicante|San Juan de Alicante,ES,,22,38.4,-0.44,123
san juan de aznalfarache|San Juan de Aznalfarache,ES,,21,37.36,-6.04,123
san juan de dios|San Juan de Dios,CR,,15,9.88,-84.08,100
san juan de la maguana|San Juan de la Maguana,DO,,73,18.81,-71.23,113
san juan de los lagos|San Juan de los Lagos,MX,,49,21.25,-102.33,219
san juan de los morros|San Juan de los Morros,VE,,88,9.91,-67.35,98
san juan del cesar|San Juan del Cesar,CO,,27,10.77,-73,97
san juan del rio|San Juan del Rio,MX,,139,20.39,-100,219
san juan ixtayopan|,MX,,24,19.23,-99,219
san juan nepomuceno|,CO,,30,9.95,-75.08,97
san juan sacatepequez|,GT,,137,14.72,-90.64,71
san juan zitlaltepec|,MX,,20,19.81,-99.15,219
san justo|,AR,,22,-30.79,-60.59,12
san kamphaeng|,TH,,33,18.74,99.12,171
san lazzaro|,IT,,22,44.47,11.41,159
san leandro|,US,CA,91,37.72,-122.16,299
san leonardo|,PH,,35,15.36,120.96,242
san lorenzo|,PY,,228,-25.34,-57.51,248;,IT,,48,40.86,14.26,159;,AR,,48,-28.13,-58.77,12;,US,CA,23,37.68,-122.12,299;,HN,,22,13.42,-87.45,142
san lorenzo acopilco|,MX,,23,19.33,-99.33,219
san lorenzo de el escorial|San Lorenzo de El Escorial,ES,,18,40.59,-4.15,123
san lorenzo de esmeraldas|San Lorenzo de Esmeraldas,EC,,20,1.29,-78.84,99
san lucas sacatepequez|,GT,,18,14.61,-90.66,71
san luis|,AR,,184,-33.3,-66.34,21;,CU,,67,20.19,-75.85,101;,PH,,33,15.04,120.79,242;,US,AZ,32,32.49,-114.78,223
san luis de la paz|San Luis de la Paz,MX,,50,21.3,-100.52,219
san luis de since|San Luis de Since,CO,,31,9.24,-75.15,97
san luis del palmar|San Luis del Palmar,AR,,15,-27.51,-58.55,12
san luis obispo|,US,CA,47,35.28,-120.66,299
san luis potosi|,MX,,723,22.15,-100.98,219
san luis rio colorado|,MX,,158,32.46,-114.77,223
san marcelino|,PH,,19,14.97,120.16,242
san marcos|,US,CA,93,33.14,-117.17,299;,US,TX,61,29.88,-97.94,230;,SV,,55,13.66,-89.18,282;,CO,,37,8.66,-75.13,97;,GT,,25,14.96,-91.79,71;,NI,,23,11.91,-86.2,143
san mariano|,PH,,19,7.5,126,242
san martin|,AR,,83,-33.08,-68.47,20;,SV,,39,13.78,-88.92,282;,CO,,16,3.7,-73.7,97
san martin azcatepec|,MX,,35,19.69,-98.97,219
san martin cuautlalpan|,MX,,24,19.28,-98.83,219
san martin de la vega|San Martin de la Vega,ES,,18,40.21,-3.57,123
san martin de los andes|San Martin de los Andes,AR,,24,-40.16,-71.35,14
san martin texmelucan de labastida|San Martin Texmelucan de Labastida,MX,,76,19.28,-98.44,219
san mateo|,PH,,134,14.7,121.12,242;,US,CA,104,37.56,-122.33,299;,VE,,50,10.21,-67.42,98;,PH,,16,16.88,121.59,242
san mateo atenco|,MX,,68,19.27,-99.53,219
san mateo huitzilzingo|,MX,,15,19.23,-98.93,219
san mateo otzacatipan|,MX,,23,19.33,-99.6,219
san mauro torinese|,IT,,19,45.1,7.77,159
san miguel|,SV,,162,13.48,-88.18,282;,AR,,158,-34.54,-58.71,11;,PH,,66,15.14,120.98,242;,CR,,29,9.87,-84.06,100;,PH,,19,15.44,120.6,242
san miguel ajusco|,MX,,30,19.22,-99.2,219
san miguel coatlinchan|,MX,,23,19.45,-98.87,219
san miguel de abona|,ES,,16,28.1,-16.62,124
san miguel de allende|San Miguel de Allende,MX,,70,20.92,-100.74,219
san miguel de tucuman|San Miguel de Tucuman,AR,,781,-26.82,-65.22,15
san miguel del padron|San Miguel del Padron,CU,,159,23.1,-82.33,101
san miguel el alto|San Miguel el Alto,MX,,24,21.03,-102.4,219
san miguel topilejo|,MX,,35,19.2,-99.14,219
san miguelito|,PA,,322,9.05,-79.47,239
san miniato|,IT,,17,43.68,10.85,159
san miniato basso|,IT,,26,43.69,10.84,159
san narciso|,PH,,16,15.01,120.08,242
san nicola la strada|San Nicola la Strada,IT,,21,41.05,14.33,159
san nicolas|,PH,,34,18.17,120.6,242;,AW,,15,12.44,-69.91,34
san nicolas de los arroyos|San Nicolas de los Arroyos,AR,,128,-33.33,-60.21,11
san nicolas de los garza|San Nicolas de los Garza,MX,,443,25.74,-100.3,218
san onofre|,CO,,33,9.74,-75.53,97
san pa tong|,TH,,18,18.63,98.9,171
san pablo|,PH,,208,14.07,121.33,242;,US,CA,30,37.96,-122.35,299;,CR,,22,10,-84.1,100
san pablo autopan|,MX,,35,19.36,-99.66,219
san pablo de las salinas|San Pablo de las Salinas,MX,,156,19.67,-99.09,219
san pablo jocopilas|,GT,,20,14.59,-91.45,71
san pablo oztotepec|,MX,,16,19.19,-99.07,219
san paolo|,IT,,30,41.12,16.79,159
san pascual|,PH,,39,13.81,121.02,242
san pedro|,PH,,270,14.36,121.05,242;San-Pedro,CI,,197,4.75,-6.64,91;,US,CA,78,33.74,-118.29,299;,MX,,49,25.76,-102.98,218;,AR,,47,-33.68,-59.67,11;,MX,,41,25.43,-103.22,218;,CR,,27,9.93,-84.05,100;,AR,,24,-26.62,-54.11,12
san pedro ayampuc|,GT,,47,14.78,-90.45,71
san pedro de alcantara|San Pedro de Alcantara,ES,,35,36.49,-4.99,123
san pedro de jujuy|San Pedro de Jujuy,AR,,58,-24.23,-64.87,19
san pedro de lloc|San Pedro de Lloc,PE,,16,-7.43,-79.5,118
san pedro de macoris|San Pedro de Macoris,DO,,218,18.45,-69.31,113
san pedro del pinatar|San Pedro del Pinatar,ES,,24,37.84,-0.79,123
san pedro garza garcia|,MX,,123,25.66,-100.41,218;,MX,,122,25.66,-100.4,218
san pedro sacatepequez|,GT,,40,14.97,-91.76,71
san pedro sula|,HN,,489,15.5,-88.03,142
san pedro totoltepec|,MX,,21,19.31,-99.57,219
san pietro a patierno|San Pietro a Patierno,IT,,17,40.89,14.29,159
san rafael|,AR,,109,-34.62,-68.33,20;,US,CA,59,37.97,-122.53,299;,CR,,25,9.93,-84.14,100;,MX,,21,19.21,-98.76,219
san rafael abajo|,CR,,27,9.83,-84.29,100
san rafael arriba|,CR,,15,9.88,-84.08,100
san rafael del sur|San Rafael del Sur,NI,,30,11.85,-86.44,143
san rafael oriente|,SV,,19,13.38,-88.35,282
san rafael tlanalapan|,MX,,16,19.29,-98.47,219
san ramon|,US,CA,76,37.78,-121.98,299
san ramon de la nueva oran|San Ramon de la Nueva Oran,AR,,74,-23.14,-64.32,14
san remo|,IT,,47,43.82,7.78,159
san roque|,ES,,29,36.21,-5.38,123
san salvador|,SV,,526,13.69,-89.19,282
san salvador atenco|,MX,,17,19.55,-98.92,219
san salvador de jujuy|San Salvador de Jujuy,AR,,306,-24.19,-65.3,19
san salvador el seco|,MX,,17,19.13,-97.64,219
san salvador tizatlalli|,MX,,61,19.26,-99.59,219
san salvo|,IT,,17,42.04,14.73,159
san sebastian de los reyes|San Sebastian de los Reyes,ES,,76,40.56,-3.63,123
san sebastian de mariquita|San Sebastian de Mariquita,CO,,23,5.2,-74.89,97
san sebastian el grande|San Sebastian el Grande,MX,,28,20.53,-103.43,219
san sebastiano|,IT,,23,45.65,10.26,159
san severo|,IT,,55,41.69,15.38,159
san simon|,PH,,29,15,120.78,242
san tan valley|,US,AZ,81,33.19,-111.53,300
san vicent del raspeig|San Vicent del Raspeig,ES,,53,38.4,-0.53,123
san vicente|,SV,,42,13.63,-88.8,282;,AR,,38,-26.62,-54.13,12;,CR,,34,9.96,-84.05,100;,CL,,23,-34.43,-71.08,94;,PH,,16,15.29,120.65,242
san vicente de canete|San Vicente de Canete,PE,,26,-13.08,-76.39,118
san vicente de moravia|San Vicente de Moravia,CR,,34,9.96,-84.05,100
san vicente de tagua tagua|San Vicente de Tagua Tagua,CL,,30,-34.44,-71.08,94
san vito dei normanni|San Vito dei Normanni,IT,,18,40.66,17.71,159
sana|,PE,,39,-6.92,-79.58,118
sanaa|,YE,,1937,15.35,44.21,312
sanand|,IN,,35,22.99,72.38,41
sanandaj|,IR,,349,35.31,47,2
sanarate|,GT,,16,14.79,-90.2,71
sanary sur mer|Sanary-sur-Mer,FR,,19,43.12,5.8,129
sanaur|,IN,,18,30.3,76.46,41
sanawad|,IN,,36,22.17,76.07,41
sancaktepe|,TR,,241,41,29.23,284
sanchor|,IN,,29,24.75,71.77,41
sancoale|,IN,,16,15.38,73.9,41
sancti spiritus|,CU,,127,21.93,-79.44,101
sanctorum|,MX,,28,19.1,-98.25,219
sand springs|,US,OK,20,36.14,-96.11,230
sandacho|,JP,,133,34.88,135.23,164
sandakan|,MY,,392,5.84,118.12,232
sandalfoot cove|,US,FL,17,26.34,-80.19,294
sandanski|,BG,,26,41.57,23.28,45
sandbach|,GB,,18,53.15,-2.36,131
sandefjord|,NO,,43,59.13,10.22,236
sandi|,IN,,25,27.29,79.95,41
sandikli|,TR,,43,38.46,30.27,284
sandila|,IN,,53,27.07,80.51,41
sandnes|,NO,,63,58.85,5.74,236
sandomierz|,PL,,25,50.68,21.75,107
sandown|,GB,,20,50.65,-1.16,131
sandur|,IN,,29,15.09,76.55,41
sandusky|,US,OH,25,41.45,-82.71,294
sandviken|,SE,,25,60.62,16.77,127
sandwip|,BD,,52,22.51,91.45,40
sandy|,US,UT,87,40.59,-111.88,227
sandy hills|,US,UT,90,40.58,-111.85,227
sandy springs|,US,GA,105,33.92,-84.38,294
sandyford|,IE,,22,53.27,-6.23,151
sanford|,US,FL,58,28.8,-81.27,294;,US,NC,29,35.48,-79.18,294;,US,ME,21,43.44,-70.77,294
sang e charak|Sang-e Charak,AF,,15,35.85,66.44,3
sangamner|,IN,,67,19.57,74.21,41
sangareddi|,IN,,59,17.62,78.09,41
sangaria|,IN,,39,29.8,74.47,41
sanger|,US,CA,25,36.71,-119.56,299
sangerhausen|,DE,,23,51.47,11.3,108
sanghar|,PK,,62,26.05,68.95,5
sangju|,KR,,56,36.42,128.16,176
sangla hill|,PK,,57,31.72,73.38,5
sangli|,IN,,601,16.85,74.56,41
sangmelima|,CM,,54,2.93,11.98,89
sangod|,IN,,20,24.93,76.29,41
sangola|,IN,,31,17.44,75.19,41
sangre grande|,TT,,16,10.59,-61.13,290
sangrur|,IN,,89,30.25,75.84,41
sanjo|,JP,,83,37.62,138.95,164
sankeshwar|,IN,,35,16.26,74.48,41
sankrail|,IN,,28,22.55,88.23,41
sankt augustin|,DE,,56,50.78,7.2,108
sankt gallen|,CH,,71,47.42,9.37,90
sankt ingbert|,DE,,39,49.28,7.12,108
sankt leonhard|,AT,,16,47.07,15.46,25
sankt martin|,AT,,20,46.62,14.28,25
sankt peter|,AT,,20,46.63,14.34,25;,AT,,15,47.05,15.47,25
sankt polten|,AT,,22,48.2,15.63,25
sankt wendel|,DE,,27,49.47,7.17,108
sanliurfa|,TR,,450,37.17,38.79,284
sanlucar de barrameda|Sanlucar de Barrameda,ES,,66,36.78,-6.35,123
sannicandro garganico|,IT,,16,41.84,15.57,159
sannois|,FR,,27,48.97,2.25,129
sano|,JP,,83,36.32,139.58,164
sanok|,PL,,40,49.56,22.21,107
sansanne mango|Sansanne-Mango,TG,,38,10.36,0.47,286
sant adria de besos|Sant Adria de Besos,ES,,34,41.43,2.22,123
sant anastasia|Sant'Anastasia,IT,,21,40.87,14.4,159
sant andreu|,ES,,148,41.44,2.19,123
sant andreu de la barca|Sant Andreu de la Barca,ES,,26,41.45,1.97,123
sant antimo|Sant'Antimo,IT,,34,40.94,14.23,159
sant antoni|,ES,,39,41.38,2.16,123
sant antoni de portmany|Sant Antoni de Portmany,ES,,22,38.98,1.3,123
sant antonio abate|Sant'Antonio Abate,IT,,19,40.72,14.54,159
sant boi de llobregat|Sant Boi de Llobregat,ES,,82,41.34,2.04,123
sant carles de la rapita|Sant Carles de la Rapita,ES,,16,40.62,0.6,123
sant celoni|,ES,,17,41.69,2.49,123
sant cugat del valles|Sant Cugat del Valles,ES,,79,41.47,2.09,123
sant feliu de guixols|Sant Feliu de Guixols,ES,,22,41.78,3.03,123
sant feliu de llobregat|Sant Feliu de Llobregat,ES,,43,41.38,2.05,123
sant gervasi galvany|Sant Gervasi - Galvany,ES,,47,41.4,2.14,123
sant joan despi|,ES,,32,41.37,2.06,123
sant just desvern|,ES,,16,41.38,2.07,123
sant marti|,ES,,236,41.42,2.2,123
sant marti de provencals|Sant Marti de Provencals,ES,,26,41.42,2.2,123
sant pere de ribes|Sant Pere de Ribes,ES,,28,41.26,1.77,123
sant pere santa caterina i la ribera|Sant Pere Santa Caterina i La Ribera,ES,,23,41.38,2.18,123
sant quirze del valles|Sant Quirze del Valles,ES,,18,41.53,2.08,123
sant vicenc dels horts|Sant Vicenc dels Horts,ES,,28,41.39,2.01,123
santa ana|,US,CA,335,33.75,-117.87,299;,SV,,177,13.99,-89.56,282;,PH,,47,15.1,120.77,242;,PE,,25,-12.87,-72.72,118
santa ana chiautempan|,MX,,48,19.31,-98.19,219
santa ana xalmimilulco|,MX,,16,19.21,-98.38,219
santa anita|,MX,,20,20.55,-103.44,219
santa barbara|,US,CA,92,34.42,-119.7,299;,PH,,15,16,120.4,242;,HN,,15,14.92,-88.24,142
santa barbara d oeste|Santa Barbara d'Oeste,BR,,188,-22.75,-47.41,13
santa brigida|,ES,,19,28.03,-15.5,124
santa catalina|,PH,,26,9.33,122.86,242
santa catarina|,MX,,268,25.67,-100.46,218
santa catarina pinula|,GT,,68,14.57,-90.5,71
santa cecilia|,BR,,15,-26.96,-50.43,13
santa clara|,CU,,251,22.41,-79.96,101;,US,CA,126,37.35,-121.96,299
santa clarita|,US,CA,182,34.39,-118.54,299
santa coloma de gramenet|Santa Coloma de Gramenet,ES,,120,41.45,2.21,123
santa cruz|,PH,,108,14.28,121.42,242;,US,CA,64,36.97,-122.03,299;,CL,,33,-34.64,-71.37,94;,BR,,28,-6.23,-36.02,54;,PH,,26,15.77,119.91,242;,PH,,15,14.91,120.57,242
santa cruz cabralia|,BR,,20,-16.28,-39.02,60
santa cruz das palmeiras|Santa Cruz das Palmeiras,BR,,26,-21.83,-47.25,13
santa cruz de barahona|Santa Cruz de Barahona,DO,,77,18.21,-71.1,113
santa cruz de el seibo|Santa Cruz de El Seibo,DO,,24,18.77,-69.04,113
santa cruz de la palma|Santa Cruz de la Palma,ES,,17,28.68,-17.76,124
santa cruz de la sierra|Santa Cruz de la Sierra,BO,,1364,-17.79,-63.18,51
santa cruz de tenerife|Santa Cruz de Tenerife,ES,,222,28.47,-16.25,124
santa cruz del norte|Santa Cruz del Norte,CU,,18,23.15,-81.93,101
santa cruz del quiche|Santa Cruz del Quiche,GT,,24,15.03,-91.15,71
santa cruz del sur|Santa Cruz del Sur,CU,,35,20.72,-78,101
santa cruz do capibaribe|Santa Cruz do Capibaribe,BR,,76,-7.96,-36.2,55
santa cruz do rio pardo|Santa Cruz do Rio Pardo,BR,,37,-22.9,-49.63,13
santa cruz do sul|Santa Cruz do Sul,BR,,106,-29.72,-52.43,13
santa cruz xoxocotlan|,MX,,67,17.03,-96.74,219
santa elena|,EC,,42,-2.23,-80.86,99;,AR,,18,-30.94,-59.79,12
santa elena de uairen|Santa Elena de Uairen,VE,,30,4.6,-61.11,65
santa eularia des riu|Santa Eularia des Riu,ES,,31,38.98,1.53,123
santa fe|,AR,,490,-31.65,-60.71,12;,US,NM,84,35.69,-105.94,227
santa fe do sul|Santa Fe do Sul,BR,,26,-20.21,-50.93,13
santa fe springs|,US,CA,18,33.95,-118.09,299
santa gertrudes|,BR,,18,-22.46,-47.53,13
santa helena|,BR,,16,-2.23,-45.3,54
santa helena de goias|Santa Helena de Goias,BR,,34,-17.81,-50.6,13
santa ines|,BR,,67,-3.67,-45.38,54
santa iria da azoia|Santa Iria da Azoia,PT,,19,38.84,-9.1,245
santa isabel|,BR,,34,-23.32,-46.22,13;,MX,,29,32.63,-115.58,225
santa lucia|,ES,,64,27.91,-15.54,124;,AR,,44,-31.54,-68.5,16;,UY,,16,-34.45,-56.39,306;,CO,,16,10.32,-74.96,97
santa lucia cotzumalguapa|,GT,,62,14.34,-91.02,71
santa luzia|,BR,,244,-19.77,-43.85,13;,BR,,23,-7.64,-47.22,59
santa maria|,BR,,249,-29.68,-53.81,13;,US,CA,105,34.95,-120.44,299;,PH,,28,16.95,120.44,242;,CV,,17,16.6,-22.91,102;,PH,,17,6.55,125.47,242
santa maria ajoloapan|,MX,,18,19.76,-98.96,219
santa maria atzompa|,MX,,22,17.1,-96.78,219
santa maria capua vetere|,IT,,32,41.08,14.25,159
santa maria chimalhuacan|,MX,,612,19.42,-98.95,219
santa maria da vitoria|Santa Maria da Vitoria,BR,,23,-13.39,-44.2,60
santa maria de jesus|Santa Maria de Jesus,GT,,16,14.49,-90.71,71
santa maria totoltepec|,MX,,19,19.31,-99.59,219
santa marta|,CO,,432,11.24,-74.2,97
santa monica|,US,CA,93,34.02,-118.49,299
santa paula|,US,CA,31,34.35,-119.06,299
santa perpetua de mogoda|Santa Perpetua de Mogoda,ES,,25,41.53,2.18,123
santa pola|,ES,,32,38.19,-0.57,123
santa quiteria|,BR,,24,-4.33,-40.16,54
santa quiteria do maranhao|Santa Quiteria do Maranhao,BR,,17,-3.52,-42.55,54
santa rita|,BR,,120,-7.11,-34.98,54;,VE,,32,10.54,-71.51,98
santa rita do passa quatro|Santa Rita do Passa Quatro,BR,,25,-21.71,-47.48,13
santa rita do sapucai|Santa Rita do Sapucai,BR,,29,-22.25,-45.7,13
santa rosa|,PH,,217,14.31,121.11,242;,US,CA,175,38.44,-122.71,299;,AR,,111,-36.62,-64.28,14;,BR,,59,-27.87,-54.48,13;,EC,,42,-3.45,-79.96,99
santa rosa de cabal|Santa Rosa de Cabal,CO,,58,4.87,-75.62,97
santa rosa de copan|Santa Rosa de Copan,HN,,28,14.77,-88.78,142
santa rosa de viterbo|Santa Rosa de Viterbo,BR,,21,-21.47,-47.36,13
santa rosa jauregui|,MX,,19,20.74,-100.45,219
santa rosa treinta|,MX,,17,18.7,-99.18,219
santa tecla|,SV,,125,13.68,-89.28,282
santa teresa|,MX,,37,19.84,-99.23,219
santa teresa del tuy|Santa Teresa del Tuy,VE,,279,10.23,-66.66,98
santa uxia de ribeira|Santa Uxia de Ribeira,ES,,27,42.55,-8.99,123
santa vitoria do palmar|Santa Vitoria do Palmar,BR,,28,-33.52,-53.37,13
santafe|,ES,,15,37.19,-3.72,123
santaluz|,BR,,25,-11.26,-39.37,60
santana|,BR,,84,-0.06,-51.18,56
santana de parnaiba|Santana de Parnaiba,BR,,99,-23.44,-46.92,13
santana do ipanema|Santana do Ipanema,BR,,26,-9.38,-37.25,57
santana do livramento|Santana do Livramento,BR,,90,-30.89,-55.53,13
santana do paraiso|Santana do Paraiso,BR,,26,-19.36,-42.57,13
santander|,ES,,183,43.46,-3.8,123
santander de quilichao|Santander de Quilichao,CO,,41,3.01,-76.48,97
santarem|,BR,,189,-2.44,-54.71,58;,PT,,29,39.23,-8.68,245
santee|,US,CA,58,32.84,-116.97,299
santeramo in colle|Santeramo in Colle,IT,,25,40.79,16.76,159
santiago|,CL,,4837,-33.46,-70.65,94;,PH,,108,16.69,121.55,242;,BR,,47,-29.19,-54.87,13;,MX,,37,25.43,-100.15,218
santiago atitlan|,GT,,33,14.64,-91.23,71
santiago de cao|Santiago de Cao,PE,,22,-7.96,-79.24,118
santiago de compostela|Santiago de Compostela,ES,,95,42.88,-8.55,123
santiago de cuba|Santiago de Cuba,CU,,556,20.02,-75.83,101
santiago de las vegas|Santiago de las Vegas,CU,,35,22.97,-82.39,101
santiago de los caballeros|Santiago de los Caballeros,DO,,1200,19.45,-70.7,113
santiago de maria|Santiago de Maria,SV,,15,13.48,-88.47,282
santiago de queretaro|Santiago de Queretaro,MX,,626,20.59,-100.39,219
santiago de surco|Santiago de Surco,PE,,252,-12.14,-77.01,118
santiago de tolu|Santiago de Tolu,CO,,27,9.52,-75.58,97
santiago de veraguas|Santiago de Veraguas,PA,,45,8.1,-80.98,239
santiago del estero|Santiago del Estero,AR,,355,-27.8,-64.26,12
santiago del torno|Santiago del Torno,BO,,16,-17.99,-63.38,51
santiago ixcuintla|,MX,,18,21.81,-105.21,224
santiago momoxpan|,MX,,18,19.07,-98.27,219
santiago papasquiaro|,MX,,26,25.04,-105.42,218
santiago sacatepequez|,GT,,24,14.64,-90.68,71
santiago teyahualco|,MX,,54,19.66,-99.12,219
santiago tlacotepec|,MX,,16,19.23,-99.67,219
santiago tulantepec|,MX,,16,20.04,-98.36,219
santiago tuxtla|,MX,,15,18.47,-95.3,219
santo amaro|,BR,,47,-12.55,-38.71,60
santo amaro da imperatriz|Santo Amaro da Imperatriz,BR,,18,-27.69,-48.78,13
santo anastacio|,BR,,17,-21.84,-51.61,13
santo andre|,BR,,662,-23.66,-46.54,13
santo angelo|,BR,,65,-28.3,-54.26,13
santo antonio da platina|Santo Antonio da Platina,BR,,35,-23.3,-50.08,13
santo antonio de jesus|Santo Antonio de Jesus,BR,,74,-12.97,-39.26,60
santo antonio de padua|Santo Antonio de Padua,BR,,33,-21.54,-42.18,13
santo antonio de posse|Santo Antonio de Posse,BR,,18,-22.61,-46.92,13
santo antonio do amparo|Santo Antonio do Amparo,BR,,17,-20.95,-44.92,13
santo antonio do monte|Santo Antonio do Monte,BR,,23,-20.09,-45.29,13
santo antonio dos olivais|Santo Antonio dos Olivais,PT,,39,40.22,-8.41,245
santo domingo|,DO,,2202,18.47,-69.89,113;,CU,,45,22.59,-80.24,66
santo domingo de los colorados|Santo Domingo de los Colorados,EC,,200,-0.25,-79.18,99
santo domingo este|,DO,,700,18.49,-69.86,113
santo domingo oeste|,DO,,701,18.5,-70,113
santo domingo tehuantepec|,MX,,42,16.32,-95.24,219
santo estevao|,BR,,27,-12.43,-39.25,60
santo tomas|,PH,,57,14.11,121.14,242;,CO,,26,10.76,-74.75,97
santo tome|,AR,,59,-31.66,-60.77,12;,AR,,23,-28.55,-56.04,12
santol|,PH,,299,15.16,120.57,242
santomera|,ES,,15,38.06,-1.05,123
santos|,BR,,411,-23.96,-46.33,13
santos dumont|,BR,,42,-21.46,-43.55,13
sants|,ES,,41,41.37,2.14,123
sants badal|Sants - Badal,ES,,24,41.37,2.13,123
sants montjuic|Sants-Montjuic,ES,,183,41.37,2.15,123
santuario|,CO,,18,6.14,-75.26,97
santurtzi|,ES,,47,43.33,-3.03,123
santutxu|,ES,,60,43.25,-2.92,123
santyoku|,KR,,42,37.44,129.17,176
sanxenxo|,ES,,17,42.4,-8.81,123
sao bento|,BR,,25,-6.28,-37.75,54;,BR,,17,-2.7,-44.82,54
sao bento do sul|Sao Bento do Sul,BR,,78,-26.25,-49.38,13
sao bernardo do campo|Sao Bernardo do Campo,BR,,743,-23.69,-46.56,13
sao borja|,BR,,60,-28.66,-56,13
sao caetano do sul|Sao Caetano do Sul,BR,,136,-23.62,-46.55,13
sao carlos|,BR,,205,-22.02,-47.89,13
sao cristovao|,BR,,72,-11.01,-37.21,57
sao domingos de rana|Sao Domingos de Rana,PT,,47,38.7,-9.34,245
sao domingos do maranhao|Sao Domingos do Maranhao,BR,,18,-5.58,-44.39,54
sao felix do xingu|Sao Felix do Xingu,BR,,16,-6.64,-51.99,56
sao fidelis|,BR,,28,-21.65,-41.75,13
sao francisco|,BR,,33,-15.95,-44.86,13
sao francisco do conde|Sao Francisco do Conde,BR,,25,-12.63,-38.68,60
sao francisco do sul|Sao Francisco do Sul,BR,,36,-26.24,-48.64,13
sao gabriel|,BR,,55,-30.34,-54.32,13
sao gabriel da cachoeira|Sao Gabriel da Cachoeira,BR,,15,-0.12,-67.09,61
sao goncalo do amarante|Sao Goncalo do Amarante,BR,,24,-3.61,-38.97,54
sao goncalo do sapucai|Sao Goncalo do Sapucai,BR,,19,-21.89,-45.6,13
sao gotardo|,BR,,34,-19.31,-46.05,13
sao jeronimo|,BR,,17,-29.96,-51.72,13
sao joao da barra|Sao Joao da Barra,BR,,21,-21.64,-41.05,13
sao joao da boa vista|Sao Joao da Boa Vista,BR,,77,-21.97,-46.8,13
sao joao da madeira|Sao Joao da Madeira,PT,,22,40.9,-8.49,245
sao joao da talha|Sao Joao da Talha,PT,,19,38.82,-9.1,245
sao joao de meriti|Sao Joao de Meriti,BR,,455,-22.8,-43.37,13
sao joao del rei|Sao Joao del Rei,BR,,79,-21.14,-44.26,13
sao joao dos inhamuns|Sao Joao dos Inhamuns,BR,,29,-6,-40.28,54
sao joao dos patos|Sao Joao dos Patos,BR,,20,-6.5,-43.7,54
sao joao nepomuceno|,BR,,23,-21.54,-43.01,13
sao joaquim|,BR,,16,-28.29,-49.93,13
sao joaquim da barra|Sao Joaquim da Barra,BR,,43,-20.58,-47.85,13
sao jose|,BR,,200,-28.21,-49.16,13
sao jose de mipibu|Sao Jose de Mipibu,BR,,15,-6.07,-35.24,54
sao jose de ribamar|Sao Jose de Ribamar,BR,,28,-2.56,-44.05,54
sao jose do egito|Sao Jose do Egito,BR,,18,-7.48,-37.27,54
sao jose do rio pardo|Sao Jose do Rio Pardo,BR,,47,-21.6,-46.89,13
sao jose do rio preto|Sao Jose do Rio Preto,BR,,375,-20.82,-49.38,13
sao jose dos campos|Sao Jose dos Campos,BR,,614,-23.18,-45.89,13
sao jose dos pinhais|Sao Jose dos Pinhais,BR,,124,-25.53,-49.21,13
sao leopoldo|,BR,,209,-29.76,-51.15,13
sao lourenco|,BR,,41,-22.12,-45.05,13
sao lourenco da mata|Sao Lourenco da Mata,BR,,88,-8,-35.02,55
sao lourenco do sul|Sao Lourenco do Sul,BR,,25,-31.37,-51.98,13
sao luis|,BR,,917,-2.53,-44.3,54
sao luis de montes belos|Sao Luis de Montes Belos,BR,,24,-16.52,-50.37,13
sao luis do quitunde|Sao Luis do Quitunde,BR,,21,-9.32,-35.56,57
sao luiz gonzaga|,BR,,32,-28.41,-54.96,13
sao mamede de infesta|Sao Mamede de Infesta,PT,,26,41.19,-8.61,245
sao manuel|,BR,,34,-22.73,-48.57,13
sao marcos|,BR,,19,-28.97,-51.07,13
sao martinho|,PT,,26,32.64,-16.94,246
sao mateus|,BR,,77,-18.72,-39.86,13
sao mateus do maranhao|Sao Mateus do Maranhao,BR,,28,-4.04,-44.48,54
sao mateus do sul|Sao Mateus do Sul,BR,,25,-25.87,-50.38,13
sao miguel do araguaia|Sao Miguel do Araguaia,BR,,19,-13.28,-50.16,13
sao miguel do guama|Sao Miguel do Guama,BR,,28,-1.63,-47.48,56
sao miguel do iguacu|Sao Miguel do Iguacu,BR,,15,-25.35,-54.24,13
sao miguel dos campos|Sao Miguel dos Campos,BR,,41,-9.78,-36.09,57
sao paulo|,BR,,10021,-23.55,-46.64,13
sao pedro|,BR,,27,-22.55,-47.91,13;,BR,,20,-22.42,-42.97,13
sao pedro da aldeia|Sao Pedro da Aldeia,BR,,55,-22.84,-42.1,13
sao pedro da cova|Sao Pedro da Cova,PT,,17,41.14,-8.5,245
sao raimundo nonato|,BR,,20,-9.02,-42.7,54
sao roque|,BR,,51,-23.53,-47.14,13
sao sebastiao|,BR,,76,-23.76,-45.41,13
sao sebastiao do cai|Sao Sebastiao do Cai,BR,,19,-29.59,-51.38,13
sao sebastiao do paraiso|Sao Sebastiao do Paraiso,BR,,69,-20.92,-46.99,13
sao sebastiao do passe|Sao Sebastiao do Passe,BR,,31,-12.51,-38.5,60
sao sepe|,BR,,19,-30.16,-53.57,13
sao tome|,ST,,53,0.34,6.73,281
sao vicente|,BR,,324,-23.96,-46.39,13
saoner|,IN,,30,21.39,78.92,41
saoula|,DZ,,17,36.7,3.02,116
sapanca|,TR,,25,40.69,30.27,284
sapele|,NG,,162,5.89,5.68,95
sapiranga|,BR,,76,-29.64,-51.01,13
sapporo|,JP,,1883,43.07,141.35,164
sapucaia|,BR,,131,-29.83,-51.15,13
sapulpa|,US,OK,21,36,-96.11,230
saqqez|,IR,,151,36.25,46.27,2
saquarema|,BR,,62,-22.92,-42.51,13
sar e pul|Sar-e Pul,AF,,52,36.22,65.93,3
saraburi|,TH,,68,14.53,100.92,171
sarai akil|,IN,,17,25.38,81.51,41
sarai alamgir|,PK,,44,32.9,73.76,5
sarai mir|,IN,,18,26.03,82.92,41
sarai naurang|,PK,,20,32.83,70.78,5
sarai sidhu|,PK,,16,30.59,71.97,5
saraipali|,IN,,18,21.32,83.01,41
saraj|,MK,,25,42,21.33,204
sarajevo|,BA,,697,43.85,18.36,37
sarakhs|,IR,,46,36.54,61.16,2
saraktash|,RU,,17,51.79,56.36,185
saran|,FR,,16,47.95,1.88,129
sarande|,AL,,15,39.88,20,7
sarandi|,BR,,85,-23.44,-51.87,13;,BR,,15,-27.94,-52.92,13
sarangpur|,IN,,36,23.57,76.47,41
sarankhola|,BD,,36,22.31,89.79,40
saransk|,RU,,303,54.18,45.17,252
sarapul|,RU,,99,56.48,53.8,254
saraqib|,SY,,34,35.86,36.81,283
sarasota|,US,FL,55,27.34,-82.53,294
saratoga|,US,CA,31,37.26,-122.02,299
saratoga springs|,US,NY,28,43.08,-73.78,294;,US,UT,25,40.35,-111.9,227
saratov|,RU,,864,51.54,46.01,255
sarauli|,IN,,21,28.49,79.09,41
saravia|,PH,,19,10.88,122.97,242
saraykoy|,TR,,19,37.92,28.93,284
sarcelles|,FR,,58,49,2.38,129
sardarshahr|,IN,,87,28.44,74.49,41
sardhana|,IN,,50,29.15,77.61,41
sardulgarh|,IN,,17,29.69,75.24,41
sargodha|,PK,,543,32.09,72.67,5
sarh|,TD,,103,9.14,18.39,96
sari|,IR,,255,36.56,53.06,2
sariaya|,PH,,45,13.96,121.53,242
sarigerme|,TR,,16,36.72,28.7,284
sarikamis|,TR,,24,40.33,42.59,284
sarikei|,MY,,29,2.12,111.52,232
sarishabari|,BD,,81,24.75,89.83,40
sariwon|,KP,,310,38.51,125.76,174
sarkand|,KZ,,77,45.41,79.92,183
sarkhej|,IN,,30,22.98,72.5,41
sarkikaraagac|,TR,,33,38.08,31.37,284
sarkisla|,TR,,24,39.35,36.41,284
sarnia|,CA,ON,72,42.98,-82.4,75
sarno|,IT,,29,40.81,14.62,159
sarny|,UA,,27,51.34,26.6,292
saronno|,IT,,38,45.63,9.04,159
sarov|,RU,,88,54.94,43.32,252
sarpol e zahab|Sarpol-e Zahab,IR,,52,34.46,45.86,2
sarpsborg|,NO,,52,59.28,11.11,236
sarreguemines|,FR,,24,49.11,7.07,129
sarria|,ES,,25,41.4,2.12,123
sarria sant gervasi|Sarria-Sant Gervasi,ES,,148,41.4,2.14,123
sarstedt|,DE,,19,52.23,9.85,108
sartell|,US,MN,17,45.62,-94.21,230
sartrouville|,FR,,54,48.95,2.19,129
sarvar|,HU,,15,47.25,16.94,145
sarwar|,IN,,18,26.06,75.01,41
saryaghash|,KZ,,25,41.46,69.17,183
sarykemer|,KZ,,15,43,71.5,183
sarzana|,IT,,20,44.11,9.96,159
sarzedo|,BR,,21,-20.04,-44.14,13
sasaguri|,JP,,33,33.62,130.55,164
sasayama|,JP,,47,35.07,135.22,164
sasebo|,JP,,237,33.17,129.73,164
sasel|,DE,,23,53.65,10.11,108
saskatoon|,CA,SK,199,52.13,-106.67,82
sasolburg|,ZA,,77,-26.81,27.82,69
sasovo|,RU,,30,54.35,41.92,252
sassandra|,CI,,23,4.95,-6.09,91
sassari|,IT,,92,40.73,8.56,159
sassenheim|,NL,,16,52.23,4.52,235
sassuolo|,IT,,37,44.54,10.78,159
sasvad|,IN,,30,18.34,74.03,41
satana|,IN,,34,20.59,74.2,41
satara|,IN,,113,17.69,73.99,41
sathupalli|,IN,,40,17.25,80.87,41
sathyamangalam|,IN,,34,11.51,77.24,41
satipo|,PE,,16,-11.25,-74.64,118
satita|,SY,,28,34.82,36.12,283
satka|,RU,,49,55.04,59.04,185
satkania|,BD,,52,22.08,92.05,40
satkhira|,BD,,129,22.71,89.07,40
satna|,IN,,258,24.58,80.83,41
satoraljaujhely|,HU,,18,48.39,21.66,145
satsumasendai|,JP,,73,31.82,130.3,164
sattahip|,TH,,65,12.67,100.9,171
satte|,JP,,55,36.07,139.73,164
sattenapalle|,IN,,54,16.39,80.15,41
sattur|,IN,,32,9.36,77.92,41
satu mare|,RO,,112,47.8,22.86,251
satuba|,BR,,16,-9.56,-35.82,57
satun|,TH,,35,6.62,100.07,171
saubara|,BR,,16,-12.74,-38.77,60
saugor|,IN,,247,23.84,78.74,41
saugus|,US,MA,27,42.46,-71.01,294
saulgau|,DE,,18,48.02,9.5,108
sault ste marie|Sault Ste. Marie,CA,ON,66,46.52,-84.33,75
saumur|,FR,,33,47.26,-0.08,129
saundatti|,IN,,40,15.77,75.12,41
saurimo|,AO,,40,-9.66,20.39,10
sausar|,IN,,27,21.66,78.8,41
sava|,IT,,16,40.4,17.55,159
savage|,US,MN,30,44.78,-93.34,230
savalou|,BJ,,30,7.93,1.98,48
savanna la mar|Savanna-la-Mar,JM,,17,18.22,-78.13,161
savannah|,US,GA,146,32.08,-81.1,294
savannakhet|,LA,,67,16.57,104.76,188
savantvadi|,IN,,23,15.9,73.82,41
savanur|,IN,,38,14.97,75.34,41
savarkundla|,IN,,74,21.34,71.3,41
savda|,IN,,20,21.15,75.89,41
save|,BJ,,76,8.03,2.49,48
saveh|,IR,,176,35.02,50.36,2
savelugu|,GH,,29,9.62,-0.83,44
savigliano|,IT,,17,44.65,7.66,159
savigny le temple|Savigny-le-Temple,FR,,26,48.57,2.58,129
savigny sur orge|Savigny-sur-Orge,FR,,40,48.68,2.35,129
savona|,IT,,58,44.31,8.48,159
savonlinna|,FI,,27,61.87,28.88,126
sawai madhopur|,IN,,109,26.02,76.34,41
sawakin|,SD,,29,19.11,37.33,273
sawang daen din|,TH,,17,17.48,103.46,171
sawangan|,ID,,114,-6.4,106.77,146
sawankhalok|,TH,,20,17.32,99.83,171
sawara|,JP,,47,35.88,140.5,164
sayama|,JP,,161,35.85,139.41,164
sayanogorsk|,RU,,50,53.09,91.4,260
sayansk|,RU,,44,54.11,102.16,263
sayat|,TM,,18,38.78,63.88,288
sayhat|,SA,,67,26.48,50.05,163
sayla|,IN,,15,22.55,71.48,41
saynshand|,MN,,20,44.88,110.12,205
sayreville|,US,NJ,45,40.46,-74.36,294
sayreville junction|,US,NJ,43,40.47,-74.33,294
sayula|,MX,,27,19.88,-103.6,219
sayville|,US,NY,17,40.74,-73.08,294
sayyan|,YE,,69,15.17,44.32,312
scafati|,IT,,49,40.76,14.54,159
scaggsville|,US,MD,24,39.15,-76.9,294
scampia|,IT,,39,40.9,14.24,159
scandicci|,IT,,45,43.75,11.19,159
scarborough|,CA,ON,600,43.77,-79.26,75;,GB,,62,54.28,-0.4,131;,TT,,17,11.18,-60.74,290;,AU,WA,15,-31.9,115.76,26
scarsdale|,US,NY,18,41.01,-73.78,294
sceaux|,FR,,22,48.78,2.29,129
schaffhausen|,CH,,34,47.7,8.63,90
schaumburg|,US,IL,75,42.03,-88.08,230
schenectady|,US,NY,65,42.81,-73.94,294
schererville|,US,IN,29,41.48,-87.45,230
schertz|,US,TX,38,29.55,-98.27,230
scheveningen|,NL,,23,52.1,4.28,235
schiebroek|,NL,,16,51.96,4.47,235
schiedam|,NL,,75,51.92,4.39,235
schifferstadt|,DE,,19,49.38,8.38,108
schiffweiler|,DE,,16,49.37,7.13,108
schijndel|,NL,,23,51.62,5.43,235
schilde|,BE,,20,51.24,4.58,42
schiltigheim|,FR,,32,48.61,7.75,129
schio|,IT,,34,45.71,11.36,159
schkeuditz|,DE,,18,51.4,12.22,108
schleswig|,DE,,24,54.52,9.56,108
schluchtern|,DE,,17,50.35,9.53,108
schmalkalden|,DE,,18,50.72,10.44,108
schmallenberg|,DE,,26,51.15,8.29,108
schmargendorf|,DE,,20,52.48,13.29,108
schmelz|,DE,,18,49.43,6.85,108
schneeberg|,DE,,17,50.59,12.64,108
schneverdingen|,DE,,19,53.12,9.8,108
schofield barracks|,US,HI,16,21.5,-158.07,304
schonebeck|,DE,,34,52.02,11.73,108
schoneberg|,DE,,116,52.47,13.35,108
schopfheim|,DE,,19,47.65,7.82,108
schorndorf|,DE,,40,48.81,9.53,108
schortens|,DE,,21,53.53,7.95,108
schoten|,BE,,34,51.25,4.5,42
schramberg|,DE,,19,48.22,8.39,108
schrobenhausen|,DE,,16,48.56,11.26,108
schroeder|,BR,,16,-26.41,-49.07,13
schwabach|,DE,,39,49.33,11.02,108
schwabisch gmund|,DE,,61,48.8,9.8,108
schwabisch hall|,DE,,37,49.11,9.74,108
schwalbach|,DE,,19,49.3,6.82,108
schwalmstadt|,DE,,19,50.93,9.22,108
schwalmtal|,DE,,19,51.22,6.27,108
schwandorf in bayern|Schwandorf in Bayern,DE,,28,49.33,12.11,108
schwanewede|,DE,,20,53.23,8.6,108
schwarzenberg|,DE,,19,50.54,12.79,108
schwedt oder|Schwedt (Oder),DE,,38,53.06,14.28,108
schweinfurt|,DE,,54,50.05,10.22,108
schweizer reneke|Schweizer-Reneke,ZA,,70,-27.19,25.33,69
schwelm|,DE,,30,51.29,7.29,108
schwerin|,DE,,97,53.63,11.41,108
schwerte|,DE,,50,51.44,7.57,108
schwetzingen|,DE,,23,49.38,8.58,108
sciacca|,IT,,37,37.51,13.08,159
scicli|,IT,,16,36.79,14.7,159
scordia|,IT,,17,37.3,14.84,159
scotch plains|,US,NJ,24,40.66,-74.39,294
scottburgh|,ZA,,24,-30.29,30.75,69
scottsdale|,US,AZ,237,33.51,-111.9,300
scranton|,US,PA,77,41.41,-75.66,294
scunthorpe|,GB,,80,53.58,-0.65,131
seabra|,BR,,17,-12.42,-41.77,60
seabrook|,US,MD,17,38.97,-76.85,294
seaford|,GB,,23,50.77,0.1,131;,AU,VIC,16,-38.1,145.13,30;,US,NY,15,40.67,-73.49,294
seagoville|,US,TX,16,32.64,-96.54,230
seaham|,GB,,22,54.84,-1.35,131
seal beach|,US,CA,25,33.74,-118.1,299
searcy|,US,AR,24,35.25,-91.74,230
seaside|,US,CA,33,36.61,-121.85,299
seatac|SeaTac,US,WA,28,47.45,-122.29,299
seattle|,US,WA,684,47.61,-122.33,299
sebastian|,US,FL,24,27.82,-80.47,294
sebdou|,DZ,,41,34.64,-1.33,116
sebes|,RO,,27,45.96,23.57,251
sebeta|,ET,,20,8.92,38.62,110
sebin karahisar|,TR,,47,40.29,38.42,284
secaucus|,US,NJ,19,40.79,-74.06,294
sechura|,PE,,23,-5.56,-80.82,118
secondigliano|,IT,,43,40.9,14.27,159
sector 1|,RO,,225,44.49,26.05,251
sector 2|,RO,,345,44.45,26.13,251
sector 3|,RO,,385,44.42,26.17,251
sector 4|,RO,,288,44.38,26.12,251
sector 5|,RO,,272,44.39,26.07,251
sector 6|,RO,,368,44.44,26.02,251
secunda|,ZA,,20,-26.55,29.17,69
secunderabad|,IN,,204,17.5,78.54,41
security widefield|Security-Widefield,US,CO,33,38.75,-104.71,227
sedalia|,US,MO,22,38.7,-93.23,230
sedan|,FR,,21,49.7,4.94,129
seddouk|,DZ,,20,36.55,4.69,116
sederot|,IL,,20,31.52,34.6,152
sedhiou|,SN,,20,12.71,-15.56,210
sedrata|,DZ,,53,36.13,7.53,116
seeb|,OM,,238,23.67,58.19,238
seeheim jugenheim|Seeheim-Jugenheim,DE,,16,49.77,8.65,108
seelze|,DE,,33,52.4,9.6,108
seen kreis 3|Seen (Kreis 3),CH,,15,47.48,8.77,90
seesen|,DE,,22,51.89,10.18,108
seevetal|,DE,,41,53.4,9.97,108
seferihisar|,TR,,20,38.2,26.84,284
sefrou|,MA,,65,33.83,-4.83,198
segamat|,MY,,70,2.51,102.82,231
segbwema|,SL,,17,7.99,-10.95,277
segezha|,RU,,33,63.74,34.32,252
segou|,ML,,93,13.43,-6.22,93
segovia|,ES,,57,40.95,-4.12,123;,CO,,40,7.08,-74.7,97
segrate|,IT,,28,45.49,9.3,159
seguela|,CI,,51,7.96,-6.67,91
seguin|,US,TX,28,29.57,-97.96,230
segundo ensanche|,ES,,23,42.81,-1.64,123
sehnde|,DE,,23,52.31,9.97,108
sehore|,IN,,99,23.2,77.08,41
sehwan|,PK,,41,26.42,67.86,5
seinajoki|,FI,,32,62.79,22.83,126
sejong|,KR,,230,36.59,127.29,176
seka|,TH,,16,17.93,103.96,171
sekondi takoradi|Sekondi-Takoradi,GH,,139,4.93,-1.76,44
sel tso|Sel'tso,RU,,18,53.37,34.1,252
selargius|,IT,,23,39.26,9.16,159
selb|,DE,,17,50.17,12.13,108
selby|,GB,,25,53.78,-1.07,131
selcuk|,TR,,29,37.95,27.37,284
selden|,US,NY,20,40.87,-73.04,294
selebi phikwe|Selebi-Phikwe,BW,,54,-21.98,27.84,68
selestat|,FR,,19,48.26,7.45,129
selibaby|,MR,,18,15.16,-12.18,209
seligenstadt|,DE,,20,50.04,8.97,108
selm|,DE,,28,51.7,7.47,108
selma|,US,CA,24,36.57,-119.61,299;,US,AL,20,32.41,-87.02,230
selogiri|,ID,,30,-7.78,110.87,146
selu|,IN,,43,19.46,76.44,41
selydove|,UA,,24,48.15,37.3,292
semarang|,ID,,1288,-6.99,110.42,146
semdinli|,TR,,19,37.31,44.57,157
semenov|,RU,,24,56.79,44.49,252
semenovskoye|,RU,,50,55.68,37.55,252
semenyih|,MY,,92,2.95,101.84,231
semey|,KZ,,293,50.43,80.27,183
semikarakorsk|,RU,,24,47.52,40.81,252
semiluki|,RU,,26,51.68,39.03,252
seminole|,US,FL,18,27.84,-82.79,294
semirom|,IR,,27,31.42,51.57,2
semnan|,IR,,125,35.58,53.39,2
semporna|,MY,,63,4.48,118.61,232
sena madureira|,BR,,21,-9.06,-68.67,64
senador canedo|,BR,,62,-16.71,-49.09,13
senador pompeu|,BR,,17,-5.59,-39.37,54
senago|,IT,,21,45.58,9.13,159
senak i|Senak'i,GE,,28,42.27,42.07,36
sendai|,JP,,1063,38.27,140.87,164
senden|,DE,,22,48.32,10.04,108;,DE,,20,51.86,7.48,108
sendhwa|,IN,,55,21.69,75.1,41
senekal|,ZA,,40,-28.32,27.62,69
senftenberg|,DE,,29,51.53,14,108
sengkang|,ID,,60,-4.13,120.03,147
senhor do bonfim|Senhor do Bonfim,BR,,48,-10.46,-40.19,60
senhora da hora|Senhora da Hora,PT,,29,41.19,-8.65,245
senica|,SK,,22,48.68,17.37,276
senigallia|,IT,,31,43.72,13.21,159
senirkent|,TR,,16,38.1,30.55,284
senlis|,FR,,19,49.21,2.59,129
sens|,FR,,29,48.2,3.28,129
sensuntepeque|,SV,,20,13.87,-88.63,282
senta|,RS,,20,45.93,20.08,144
seogwipo|,KR,,156,33.25,126.56,176
seohara|,IN,,47,29.21,78.59,41
seondha|,IN,,21,26.15,78.78,41
seonghwan|,KR,,29,36.92,127.13,176
seongnam si|Seongnam-si,KR,,1032,37.44,127.14,176
seoni|,IN,,101,22.09,79.55,41
seoni malwa|,IN,,28,22.45,77.47,41
seosan|,KR,,74,36.78,126.45,176
seoul|,KR,,10349,37.57,126.98,176
sepang|,MY,,212,2.69,101.75,231
sepatan|,ID,,118,-6.12,106.58,146
sept iles|Sept-Iles,CA,QC,23,50.2,-66.38,75
sepuka|,TZ,,26,-4.75,34.53,214
sequeira|,PT,,29,40.55,-7.23,245
seraing|,BE,,61,50.58,5.5,42
seram|,IN,,35,17.18,77.29,41
serang|,ID,,165,-6.12,106.15,146
serchhip|,IN,,20,23.29,92.85,41
serdobsk|,RU,,37,52.46,44.22,252
sereflikochisar|,TR,,44,38.94,33.54,284
seregno|,IT,,43,45.65,9.21,159
serekunda|,GM,,340,13.44,-16.68,135
seremban|,MY,,373,2.73,101.94,231
serendah|,MY,,28,3.36,101.6,231
sergach|,RU,,22,55.53,45.47,252
sergiyev posad|,RU,,109,56.3,38.13,252
seria|,BN,,30,4.61,114.32,50
seriate|,IT,,24,45.69,9.72,159
serik|,TR,,37,36.92,31.1,284
serilingampalle|,IN,,151,17.49,78.3,41
serinhisar|,TR,,17,37.58,29.27,284
serinyol|,TR,,17,36.36,36.21,284
seririt|,ID,,25,-8.19,114.94,147
seropedica|,BR,,55,-22.74,-43.71,13
serov|,RU,,98,59.6,60.58,185
serowe|,BW,,47,-22.39,26.71,68
serpong|,ID,,80,-6.32,106.66,146
serpukhov|,RU,,128,54.92,37.41,252
serra|,BR,,394,-20.13,-40.31,13
serra negra|,BR,,23,-22.61,-46.7,13
serra talhada|,BR,,51,-7.99,-38.3,55
serrana|,BR,,40,-21.21,-47.6,13
serres|,GR,,58,41.08,23.55,7
serrinha|,BR,,49,-11.66,-39.01,60
sertania|,BR,,18,-8.07,-37.26,54
sertaozinho|,BR,,99,-21.14,-47.99,13
sertolovo|,RU,,44,60.14,30.2,252
sesena|,ES,,16,40.1,-3.7,123
sesheke|,ZM,,20,-17.48,24.3,68
sesimbra|,PT,,41,38.44,-9.1,245
seskine|,LT,,31,54.71,25.25,194
sestao|,ES,,29,43.31,-3.01,123
sesto fiorentino|,IT,,46,43.83,11.2,159
sesto san giovanni|,IT,,77,45.53,9.23,159
sestri levante|,IT,,17,44.27,9.4,159
sestroretsk|,RU,,37,60.1,29.96,252
sestu|,IT,,18,39.3,9.09,159
sesvete|,HR,,52,45.83,16.12,38
setakamachi takayanagi|Setakamachi-takayanagi,JP,,24,33.15,130.47,164
setauket east setauket|Setauket-East Setauket,US,NY,15,40.93,-73.1,294
sete|,FR,,41,43.4,3.69,129
sete lagoas|,BR,,201,-19.47,-44.25,13
setharja old|,PK,,33,27.21,68.47,5
setif|,DZ,,288,36.19,5.41,116
seto|,JP,,134,35.23,137.1,164
settat|,MA,,119,33,-7.62,198
setti fatma|,MA,,22,31.23,-7.68,198
settimo torinese|,IT,,44,45.14,7.77,159
setubal|,PT,,117,38.52,-8.89,245
setun|Setun',RU,,20,55.72,37.42,252
sevan|,AM,,17,40.55,44.94,9
sevastopol|,UA,,416,44.61,33.52,293
seven hills|,AU,NSW,19,-33.78,150.93,31
seven oaks|,US,SC,15,34.05,-81.15,294
sevenoaks|,GB,,30,51.27,0.19,131
severn|,US,MD,44,39.14,-76.7,294
severna park|,US,MD,38,39.07,-76.55,294
severnyy|,RU,,200,55.94,37.55,252
severo zadonsk|Severo-Zadonsk,RU,,17,54.03,38.4,252
severobaykal sk|Severobaykal'sk,RU,,26,55.64,109.32,263
severodvinsk|,RU,,194,64.56,39.83,252
severomorsk|,RU,,54,69.07,33.42,252
severoural sk|Severoural'sk,RU,,34,60.15,59.95,185
seversk|,RU,,110,56.6,84.89,261
severskaya|,RU,,23,44.85,38.68,252
seveso|,IT,,23,45.65,9.14,159
sevierville|,US,TN,16,35.87,-83.56,294
sevilla|,ES,,703,37.38,-5.97,123;,CO,,42,4.26,-75.93,97
sevlievo|,BG,,25,43.03,25.11,45
sevran|,FR,,47,48.94,2.53,129
sevres|,FR,,24,48.82,2.22,129
sewon|,ID,,74,-7.88,110.36,146
sexmoan|,PH,,21,14.94,120.62,242
seydi|,TM,,18,39.48,62.91,288
seydisehir|,TR,,51,37.42,31.85,284
seymour|,US,IN,19,38.96,-85.89,295;,US,CT,17,41.4,-73.08,294
seynod|,FR,,19,45.89,6.09,129
sezze|,IT,,16,41.5,13.06,159
sfantu gheorghe|,RO,,61,45.87,25.78,251
sfax|,TN,,277,34.74,10.76,117
sfizef|,DZ,,31,35.23,-0.24,116
sha tin|,HK,,22,22.38,114.18,141
shabqadar|,PK,,67,34.22,71.55,5
shadegan|,IR,,37,30.65,48.66,2
shadrinsk|,RU,,79,56.09,63.63,185
shafter|,US,CA,18,35.5,-119.27,299
shagamu|,NG,,215,6.85,3.65,95
shah alam|,MY,,482,3.09,101.53,231
shahabad|,IN,,74,27.64,79.94,41;,IN,,53,17.13,76.94,41;,IN,,39,30.17,76.87,41;,IN,,35,28.57,79.01,41
shahada|,IN,,58,21.55,74.47,41
shahbazpur|,IN,,38,26.31,87.29,41
shahdad kot|,PK,,75,27.85,67.91,5
shahdadpur|,PK,,67,25.93,68.62,5
shahdol|,IN,,89,23.29,81.36,41
shahganj|,IN,,27,26.05,82.68,41
shahi|,IN,,16,28.55,79.32,41
shahin dezh|,IR,,41,36.68,46.57,2
shahjanpur|,IN,,320,27.88,79.91,41
shahkot|,PK,,200,31.57,73.49,5
shahpur|,IN,,31,16.7,76.84,41;,IN,,19,21.24,76.23,41;,IN,,19,29.35,77.55,41;,IN,,16,25.6,84.4,41
shahpur chakar|,PK,,21,26.15,68.65,5
shahpura|,IN,,33,27.39,75.96,41;,IN,,29,25.62,74.92,41
shahr e babak|Shahr-e Babak,IR,,52,30.12,55.12,2
shahr e kord|Shahr-e Kord,IR,,129,32.33,50.86,2
shahr sultan|,PK,,16,29.58,71.02,5
shahrak|,AF,,16,34.11,64.31,3
shahre jadide andisheh|,IR,,80,35.68,51.02,2
shahriar|,IR,,59,35.66,51.06,2
shahrisabz|,UZ,,57,39.06,66.83,307
shahrud|,IR,,132,36.42,54.98,2
shahzadpur|,BD,,102,24.18,89.6,40
shajapur|,IN,,53,23.43,76.28,41
shakargarh|,PK,,64,32.26,75.16,5
shaker heights|,US,OH,28,41.47,-81.54,294
shakhtars k|Shakhtars'k,UA,,72,48.06,38.44,292
shakhtinsk|,KZ,,42,49.71,72.59,183
shakhty|,RU,,221,47.71,40.21,252
shakhun ya|Shakhun'ya,RU,,22,57.68,46.61,252
shakiso|,ET,,34,5.76,38.91,110
shakopee|,US,MN,40,44.8,-93.53,230
shali|,RU,,25,43.15,45.9,252
shalkar|,KZ,,27,48.03,48.9,181
shalqar|,KZ,,27,47.83,59.6,180
shama junction|,GH,,21,5.02,-1.66,44
shamakhi|,AZ,,29,40.63,48.64,35
shambu|,ET,,15,9.57,37.1,110
shamgarh|,IN,,23,24.19,75.64,41
shamkhor|,AZ,,35,40.83,46.02,35
shamli|,IN,,98,29.45,77.31,41
shamsabad|,IN,,31,27.02,78.12,41;,IN,,25,27.54,79.44,41
shantipur|,IN,,150,23.25,88.43,41
shar ya|Shar'ya,RU,,30,58.37,45.52,252
sharjah|,AE,,1324,25.34,55.41,1
sharqpur sharif|,PK,,32,31.46,74.1,5
sharypovo|,RU,,43,55.54,89.2,260
shashemene|,ET,,86,7.2,38.6,110
shatura|,RU,,30,55.57,39.54,252
shaw|,US,DC,18,38.91,-77.02,294
shawinigan|,CA,QC,38,46.57,-72.75,75
shawnee|,US,KS,65,39.04,-94.72,230;,US,OK,31,35.33,-96.93,230
shchekino|,RU,,61,54.01,37.52,252
shchelkovo|,RU,,113,55.92,37.97,252
shcherbinka|,RU,,28,55.5,37.56,252
shchigry|,RU,,19,51.88,36.9,252
shchuchinsk|,KZ,,47,52.94,70.19,183
shchuchyn|,BY,,16,53.6,24.75,70
shchukino|,RU,,102,55.8,37.45,252
shebekino|,RU,,45,50.41,36.91,252
sheboygan|,US,WI,49,43.75,-87.71,230
sheepshead bay|,US,NY,123,40.59,-73.94,294
sheffield|,GB,,685,53.38,-1.47,131
shegaon|,IN,,56,20.79,76.7,41
sheikhpura|,IN,,47,25.14,85.84,41
shekhupura|,PK,,361,31.71,73.99,5
sheki|,AZ,,63,41.19,47.17,35
sheksna|,RU,,21,59.21,38.51,252
shelby|,US,MI,74,42.67,-83.03,298;,US,NC,20,35.29,-81.54,294
shelbyville|,US,TN,21,35.48,-86.46,230;,US,IN,19,39.52,-85.78,295;,US,KY,15,38.21,-85.22,294
shelekhov|,RU,,47,52.21,104.09,263
shelton|,US,CT,41,41.32,-73.09,294
shelui|,TZ,,25,-4.37,34.2,214
shemonaikha|,KZ,,20,50.63,81.91,186
shenandoah|,US,LA,18,30.4,-91,230
shendi|,SD,,54,16.69,33.43,273
sheoganj|,IN,,27,25.14,73.07,41
sheohar|,IN,,25,26.51,85.29,41
sheopur|,IN,,62,25.66,76.7,41
shepetivka|,UA,,46,50.19,27.06,292
shepparton|,AU,VIC,31,-36.38,145.4,30
sherbrooke|,CA,QC,129,45.4,-71.9,75
sherghati|,IN,,35,24.56,84.79,41
sheridan|,US,WY,18,44.8,-106.96,227
sherkot|,IN,,57,29.33,78.57,41
sherman|,US,TX,41,33.64,-96.61,230
sherman oaks|,US,CA,53,34.15,-118.45,299
sherpur|,BD,,107,25.02,90.02,40
sherrelwood|,US,CO,18,39.84,-105,227
shertallai|,IN,,45,9.69,76.34,41
sherwood|,US,AR,31,34.82,-92.22,230;,US,OR,19,45.36,-122.84,299
sherwood park|,CA,AB,55,53.52,-113.32,74
shibata|,JP,,81,37.95,139.33,164
shibetsu|,JP,,22,43.66,145.13,164
shibganj|,BD,,379,25,89.32,40;,BD,,36,24.69,88.16,40
shibin al kawm|Shibin al Kawm,EG,,186,30.55,31.01,120
shibin al qanatir|Shibin al Qanatir,EG,,57,30.31,31.32,120
shibirghan|,AF,,56,36.67,65.75,3
shibukawa|,JP,,48,36.48,139,164
shibushi|,JP,,18,31.48,131.1,164
shido|,JP,,23,34.32,134.17,164
shieli|,KZ,,30,44.17,66.74,184
shiggaon|,IN,,26,14.99,75.22,41
shikarpur|,PK,,157,27.96,68.64,5;,IN,,35,28.28,78.01,41;,IN,,33,14.27,75.36,41
shiki|,JP,,65,35.83,139.58,164
shikohabad|,IN,,100,27.11,78.59,41
shillong|,IN,,133,25.57,91.88,41
shilovo|,RU,,16,54.32,40.87,252
shimabara|,JP,,38,32.78,130.37,164
shimada|,JP,,76,34.82,138.18,164
shimanovsk|,RU,,21,52.01,127.68,265
shimla|,IN,,174,31.1,77.17,41
shimo furano|Shimo-furano,JP,,26,43.35,142.38,164
shimoda|,JP,,27,34.68,138.94,164
shimodate|,JP,,64,36.3,139.98,164
shimoga|,IN,,320,13.93,75.57,41
shimokizukuri|,JP,,19,40.82,140.38,164
shimonoseki|,JP,,246,33.95,130.95,164
shimotoda|,JP,,119,35.81,139.69,164
shin ichi|Shin'ichi,JP,,21,34.56,133.27,164
shinas|,OM,,48,24.74,56.47,238
shindand|,AF,,29,33.3,62.15,3
shingu|,JP,,32,33.73,135.98,164;,JP,,26,33.71,130.43,164
shinjo|,JP,,41,38.76,140.3,164
shinshiro|,JP,,36,34.9,137.5,164
shinyanga|,TZ,,107,-3.66,33.42,214
shiogama|,JP,,60,38.32,141.03,164
shiojiri|,JP,,67,36.1,137.97,164
shiozawa|,JP,,20,37.04,138.85,164
shipley|,GB,,29,53.83,-1.77,131
shiraguppi|,IN,,25,16.62,74.71,41
shirahamacho usazakiminami|Shirahamacho-usazakiminami,JP,,23,34.78,134.72,164
shiraoi|,JP,,21,42.55,141.35,164
shiraoka|,JP,,51,36.02,139.66,164
shiraz|,IR,,1250,29.61,52.53,2
shirbin|,EG,,55,31.2,31.52,120
shirdi|,IN,,32,19.77,74.48,41
shirhatti|,IN,,17,15.23,75.58,41
shirley|,GB,,32,52.41,-1.82,131;,US,NY,28,40.8,-72.87,294
shiroi|,JP,,55,35.8,140.07,164
shiroishi|,JP,,39,38,140.62,164
shirone|,JP,,41,37.76,139.02,164
shirpur|,IN,,70,21.35,74.88,41
shirvan|,IR,,83,37.4,57.93,2
shishgarh|,IN,,23,28.73,79.31,41
shisui|,JP,,20,35.72,140.27,164
shivaji nagar|,IN,,1000,18.53,73.85,41
shively|,US,KY,16,38.2,-85.82,296
shivpuri|,IN,,164,25.42,77.66,41
shizukuishi|,JP,,20,39.69,140.98,164
shizunai furukawacho|Shizunai-furukawacho,JP,,22,42.33,142.37,164
shizuoka|,JP,,702,34.98,138.38,164
shkoder|,AL,,88,42.07,19.51,8
sho rchi|Sho'rchi,UZ,,25,38,67.79,307
shobara|,JP,,21,34.85,133.02,164
shobu|,JP,,22,36.07,139.6,164
shofirkon shahri|,UZ,,27,40.12,64.5,307
shoham|,IL,,21,32,34.95,152
sholinghur|,IN,,29,13.12,79.42,41
shoranur|,IN,,43,10.76,76.27,41
shorapur|,IN,,50,16.52,76.76,41
shoreham by sea|Shoreham-by-Sea,GB,,19,50.83,-0.27,131
shoreline|,US,WA,55,47.76,-122.34,299
shoreview|,US,MN,26,45.08,-93.15,230
shorewood|,US,IL,17,41.52,-88.2,230
shorkot|,PK,,67,31.91,70.88,5
short pump|,US,VA,25,37.65,-77.61,294
shostka|,UA,,85,51.86,33.47,292
showot|,UZ,,27,41.66,60.3,307
shpola|,UA,,19,49.01,31.39,292
shreveport|,US,LA,197,32.53,-93.75,230
shrewsbury|,GB,,72,52.71,-2.75,131;,US,MA,34,42.3,-71.71,294
shrigonda|,IN,,28,18.62,74.7,41
shrirampur|,IN,,226,22.75,88.34,41
shrirangapattana|,IN,,24,12.42,76.68,41
shtime|,XK,,35,42.43,21.04,144
shtip|,MK,,48,41.75,22.2,204
shujaabad|,PK,,66,29.88,71.29,5
shujalpur|,IN,,47,23.41,76.71,41
shumen|,BG,,87,43.27,26.92,45
shumerlya|,RU,,35,55.5,46.41,252
shumikha|,RU,,18,55.23,63.3,185
shurugwi|,ZW,,17,-19.67,30.01,314
shush|,IR,,52,32.19,48.24,2
shushary|,RU,,16,59.81,30.38,252
shushenskoye|,RU,,19,53.33,91.94,260
shushi|,AZ,,19,39.76,46.75,35
shushtar|,IR,,78,32.05,48.85,2
shuya|,RU,,61,56.85,41.39,252
shwebo|,MM,,89,22.57,95.7,156
shyamnagar|,IN,,442,22.83,88.37,41
shymkent|,KZ,,414,42.3,69.6,183
si racha|,TH,,179,13.17,100.93,171
si sa ket|,TH,,45,15.11,104.33,171
si satchanalai|,TH,,26,17.52,99.76,171
sialkot|,PK,,477,32.49,74.53,5
siauliai|,LT,,131,55.93,23.32,194
siavonga|,ZM,,19,-16.54,28.71,217
siaya|,KE,,15,0.06,34.29,166
sibanicu|,CU,,17,21.24,-77.53,101
sibate|,CO,,23,4.49,-74.26,97
sibay|,RU,,62,52.72,58.67,185
sibbo|,FI,,19,60.38,25.27,126
sibenik|,HR,,37,43.73,15.89,38
sibi|,PK,,64,29.54,67.88,5
sibiti|,CG,,19,-3.68,13.35,88
sibiu|,RO,,152,45.8,24.15,251
sibolga|,ID,,80,1.74,98.78,146
sibsagar|,IN,,62,26.98,94.64,41
sibu|,MY,,198,2.3,111.82,232
sibulan|,PH,,28,9.36,123.28,242
sibut|,CF,,34,5.72,19.07,87
sicklerville|,US,NJ,43,39.72,-74.97,294
sicuani|,PE,,34,-14.27,-71.23,118
sidareja|,ID,,30,-7.48,108.79,146
siddhapur|,IN,,54,23.92,72.37,41
siddharthanagar|,NP,,63,27.5,83.45,155
siddipet|,IN,,65,18.1,78.85,41
siderno|,IT,,16,38.27,16.3,159
sidhauli|,IN,,22,27.28,80.83,41
sidhi|,IN,,54,24.4,81.88,41
sidi abdelli|,DZ,,24,35.07,-1.14,116
sidi aissa|,DZ,,70,35.89,3.77,116
sidi akkacha|,DZ,,27,36.46,1.3,116
sidi amrane|,DZ,,30,33.5,6.01,116
sidi bel abbes|,DZ,,192,35.19,-0.63,116
sidi bennour|,MA,,40,32.65,-8.43,198
sidi bouzid|,TN,,42,35.04,9.48,117
sidi ech chahmi|Sidi ech Chahmi,DZ,,36,35.66,-0.52,116
sidi ifni|,MA,,20,29.38,-10.17,198
sidi khaled|,DZ,,64,34.39,4.99,116
sidi merouane|,DZ,,25,36.52,6.26,116
sidi moussa|,DZ,,58,36.61,3.09,116
sidi okba|,DZ,,35,34.75,5.9,116
sidi qacem|,MA,,75,34.22,-5.71,198
sidi salim|,EG,,48,31.27,30.79,120
sidi slimane|,MA,,79,34.26,-5.93,198
sidi yahia el gharb|,MA,,32,34.3,-6.3,198
sidlaghatta|,IN,,49,13.39,77.86,41
sidney|,US,OH,21,40.28,-84.16,294
sidoarjo|,ID,,139,-7.45,112.72,146
sidon|,LB,,164,33.56,35.37,189
sidrolandia|,BR,,17,-20.93,-54.96,63
siedlce|,PL,,77,52.17,22.29,107
siegburg|,DE,,39,50.8,7.21,108
siegen|,DE,,107,50.87,8.02,108
siem reap|,KH,,139,13.36,103.86,169
siemianowice slaskie|,PL,,73,50.33,19.03,107
siemiatycze|,PL,,15,52.43,22.86,107
siena|,IT,,43,43.32,11.33,159
sieradz|,PL,,44,51.6,18.73,107
sierpc|,PL,,19,52.86,19.67,107
sierra vista|,US,AZ,43,31.55,-110.3,300
sierre|,CH,,16,46.29,7.54,90
sig|,DZ,,59,35.53,-0.19,116
sighetu marmatiei|,RO,,41,47.93,23.89,251
sighisoara|,RO,,35,46.22,24.79,251
sigli|,ID,,18,5.38,95.96,146
sigmaringen|,DE,,17,48.09,9.23,108
siguatepeque|,HN,,43,14.6,-87.83,142
siguiri|,GN,,44,11.42,-9.17,92
sihanoukville|,KH,,157,10.61,103.53,169
sihor|,IN,,53,21.71,71.96,41
sihora|,IN,,41,23.49,80.1,41
siilinjarvi|,FI,,20,63.08,27.67,126
siirt|,TR,,114,37.93,41.94,284
sijua|,IN,,32,23.78,86.33,41
sijunjung|,ID,,28,-0.7,100.98,146
sikandarabad|,IN,,73,28.45,77.7,41
sikandarpur|,IN,,24,26.04,84.05,41
sikandra rao|,IN,,42,27.69,78.38,41
sikar|,IN,,200,27.61,75.14,41
sikasso|,ML,,145,11.32,-5.67,93
sikeston|,US,MO,16,36.88,-89.59,230
sikka|,IN,,19,22.43,69.84,41
sikonge|,TZ,,27,-5.63,32.77,214
sil li|Sil-li,KP,,19,39.49,125.47,174
silainiai|,LT,,41,54.93,23.89,194
silang|,PH,,119,14.22,120.97,242
silao|,MX,,74,20.94,-101.43,219;,IN,,22,25.08,85.43,41
silapathar|,IN,,22,27.59,94.72,41
silchar|,IN,,152,24.83,92.8,41
siliana|,TN,,27,36.08,9.37,117
silifke|,TR,,75,36.38,33.93,284
siliguri|,IN,,516,26.71,88.43,41
silistra|,BG,,40,44.12,27.26,45
silivri|,TR,,53,41.07,28.25,284
silkeborg|,DK,,42,56.17,9.55,111
silla|,ES,,19,39.36,-0.41,123
sillamae|,EE,,17,59.4,27.76,119
sillanwali|,PK,,27,31.83,72.54,5
sillod|,IN,,51,20.3,75.65,41
siloam springs|,US,AR,16,36.19,-94.54,230
silopi|,TR,,75,37.24,42.46,284
silute|,LT,,22,55.35,21.48,194
silva jardim|,BR,,17,-22.65,-42.39,13
silvan|,TR,,66,38.14,41.01,284
silvassa|,IN,,27,20.27,73,41
silver firs|,US,WA,21,47.87,-122.16,299
silver lake|,US,CA,33,34.09,-118.27,299
silver spring|,US,MD,71,38.99,-77.03,294
silverdale|,US,WA,19,47.64,-122.69,299
sim|,RU,,16,54.99,57.7,185
simanggang|,MY,,27,1.25,111.45,149
simao dias|,BR,,18,-10.74,-37.81,57
simav|,TR,,35,39.09,28.98,284
simdega|,IN,,39,22.62,84.5,41
simferopol|,UA,,336,44.96,34.11,293
simi valley|,US,CA,127,34.27,-118.78,299
simleu silvaniei|,RO,,16,47.23,22.8,251
simmerath|,DE,,16,50.6,6.3,108
simmering|,AT,,101,48.18,16.43,25
simoes filho|,BR,,117,-12.78,-38.4,60
simpang|,ID,,37,-1.26,104.1,146
simpang empat|,MY,,58,4.95,100.63,231
simpsonville|,US,SC,21,34.74,-82.25,294
sin le noble|Sin-le-Noble,FR,,18,50.36,3.13,129
sinabang|,ID,,15,2.48,96.38,146
sinah|,IQ,,129,36.81,43.04,157
sinan|,KR,,53,34.83,126.11,176
sinanju|,KP,,16,39.6,125.61,174
sincelejo|,CO,,261,9.3,-75.4,97
sindelfingen|,DE,,61,48.7,9.02,108
sindgi|,IN,,34,16.92,76.23,41
sindhnur|,IN,,69,15.77,76.76,41
sinfin|,GB,,15,52.88,-1.49,131
sinfra|,CI,,60,6.62,-5.91,91
sing buri|,TH,,20,14.89,100.4,171
singa|,SD,,250,13.15,33.93,273
singanallur|,IN,,31,11,77.03,41
singaparna|,ID,,49,-7.35,108.11,146
singapore|,SG,,3548,1.29,103.85,274
singapur|,IN,,24,17.47,78.13,41
singaraja|,ID,,134,-8.11,115.09,147
singarayakonda|,IN,,18,15.23,80.03,41
singen|,DE,,46,47.76,8.84,108
singida|,TZ,,62,-4.82,34.74,214
singkawang|,ID,,102,0.91,108.98,149
singkil|,ID,,47,2.29,97.79,146
singojuruh|,ID,,29,-8.32,114.23,146
singosari|,ID,,58,-7.89,112.67,146
singrauli|,IN,,186,24.2,82.68,41
singur|,IN,,19,22.81,88.23,41
sinhyeon|,KR,,83,34.88,128.63,176
sinjai|,ID,,41,-5.12,120.25,147
sinjar|,IQ,,38,36.32,41.88,157
sinjhoro|,PK,,16,26.03,68.81,5
sinmak|,KP,,19,38.42,126.23,174
sinnai|,IT,,16,39.3,9.2,159
sinnar|,SD,,130,13.57,33.57,273;,IN,,34,19.85,74,41
sinop|,BR,,116,-11.86,-55.5,62;,TR,,35,42.03,35.16,284
sinsheim|,DE,,35,49.25,8.88,108
sint genesius rode|Sint-Genesius-Rode,BE,,18,50.75,4.36,42
sint gillis waas|Sint-Gillis-Waas,BE,,18,51.22,4.12,42
sint katelijne waver|Sint-Katelijne-Waver,BE,,19,51.07,4.53,42
sint kruis|Sint-Kruis,BE,,16,51.21,3.25,42
sint niklaas|Sint-Niklaas,BE,,69,51.17,4.14,42
sint oedenrode|Sint-Oedenrode,NL,,17,51.57,5.46,235
sint pieters leeuw|Sint-Pieters-Leeuw,BE,,30,50.78,4.24,42
sint truiden|Sint-Truiden,BE,,38,50.82,5.19,42
sintansin|,KR,,15,36.45,127.43,176
sintra|,PT,,26,38.8,-9.38,245
sinuiju|,KP,,288,40.1,124.4,174
sinzig|,DE,,18,50.54,7.25,108
siofok|,HU,,23,46.9,18.06,145
sioux city|,US,IA,83,42.5,-96.4,230
sioux falls|,US,SD,172,43.55,-96.7,230
sipalay|,PH,,24,9.75,122.4,242
siquirres|,CR,,18,10.1,-83.51,100
sira|,IN,,58,13.74,76.9,41
siracusa|,IT,,97,37.08,15.29,159
siraha|,NP,,25,26.65,86.21,155
sirajganj|,BD,,127,24.46,89.71,40
sirari|,TZ,,24,-1.25,34.48,166
sirdaryo|,UZ,,27,40.84,68.66,308
sirhind|,IN,,61,30.64,76.38,41
sirinhaem|,BR,,41,-8.59,-35.12,55
sirjan|,IR,,208,29.45,55.68,2
sirkazhi|,IN,,33,11.24,79.74,41
sirnak|,TR,,53,37.51,42.45,284
sirohi|,IN,,39,24.89,72.85,41
sironj|,IN,,45,24.1,77.69,41
sirsa|,IN,,182,29.53,75.03,41
sirsaganj|,IN,,29,27.06,78.69,41
sirsi|,IN,,62,14.62,74.84,41;,IN,,23,28.64,78.64,41
sirsilla|,IN,,71,18.39,78.81,41
sirte|,LY,,128,31.21,16.59,197
siruguppa|,IN,,48,15.63,76.89,41
sirumugai|,IN,,20,11.32,77.01,41
sirur|,IN,,31,18.83,74.37,41
sirvan|,AZ,,70,39.94,48.93,35
sisak|,HR,,36,45.47,16.38,38
sisauli|,IN,,16,29.41,77.47,41
sisli|,TR,,315,41.06,28.99,284
sisophon|,KH,,23,13.59,102.97,169
siswa bazar|,IN,,20,27.15,83.76,41
sita road|,PK,,28,27.03,67.85,5
sitamarhi|,IN,,57,26.59,85.49,155
sitampiky|,MG,,21,-16.67,46.1,202
sitangkai|,PH,,17,4.66,119.4,232
sitapur|,IN,,164,27.56,80.68,41
sitarganj|,IN,,24,28.93,79.7,41
sitges|,ES,,28,41.24,1.81,123
sitrah|,BH,,38,26.15,50.62,46
sittard|,NL,,48,51,5.87,235
sitten|,CH,,28,46.23,7.36,90
sittingbourne|,GB,,49,51.34,0.73,131
sittwe|,MM,,178,20.15,92.9,156
situbondo|,ID,,600,-7.71,114.01,146
siuna|,NI,,16,13.73,-84.78,143
siuri|,IN,,65,23.91,87.53,41
sivaganga|,IN,,43,9.85,78.48,41
sivagiri|,IN,,21,9.34,77.43,41;,IN,,17,11.12,77.79,41
sivakasi|,IN,,74,9.45,77.8,41
sivas|,TR,,264,39.75,37.02,284
siverek|,TR,,175,37.76,39.32,284
siwan|,IN,,119,26.22,84.36,41
siwana|,IN,,22,25.65,72.42,41
six fours les plages|Six-Fours-les-Plages,FR,,35,43.09,5.82,129
siyabuswa|,ZA,,26,-25.11,29.04,69
skadovs k|Skadovs'k,UA,,19,46.12,32.91,292
skalica|,SK,,15,48.84,17.23,276
skanes|,TN,,64,35.78,10.8,117
skarzysko kamienna|Skarzysko-Kamienna,PL,,49,51.11,20.87,107
skawina|,PL,,24,49.98,19.83,107
skegness|,GB,,25,53.14,0.34,131
skelleftea|,SE,,36,64.75,20.95,127
skelmersdale|,GB,,39,53.55,-2.77,131
skhirate|,MA,,45,33.85,-7.03,198
skhodnya|,RU,,19,55.95,37.3,252
skien|,NO,,51,59.21,9.61,236
skierniewice|,PL,,49,51.95,20.16,107
skikda|,DZ,,163,36.88,6.91,116
skive|,DK,,21,56.57,9.03,111
skokie|,US,IL,65,42.03,-87.73,230
skopin|,RU,,24,53.82,39.55,252
skopje|,MK,,475,42,21.43,204
skovde|,SE,,37,58.39,13.85,127
skudai|,MY,,160,1.54,103.66,231
skvyra|,UA,,17,49.73,29.67,292
slagelse|,DK,,32,55.4,11.35,111
slantsy|,RU,,36,59.12,28.09,252
slany|,CZ,,15,50.23,14.09,106
slatina|,RO,,79,44.43,24.37,251
slavgorod|,RU,,34,53,78.64,186
slavonski brod|,HR,,61,45.16,18.02,38
slavuta|,UA,,33,50.3,26.87,292
slavutych|,UA,,25,51.52,30.72,292
slavyansk na kubani|Slavyansk-na-Kubani,RU,,65,45.26,38.13,252
slawi|,ID,,61,-6.98,109.14,146
sleaford|,GB,,17,53,-0.41,131
sleman|,ID,,56,-7.72,110.36,146
slidell|,US,LA,28,30.28,-89.78,230
sliedrecht|,NL,,24,51.82,4.78,235
sligo|,IE,,20,54.27,-8.47,151
sliven|,BG,,96,42.69,26.33,45
slobodka|,RU,,20,55.87,37.58,252
slobodskoy|,RU,,32,58.73,50.18,256
slobozhans ke|Slobozhans'ke,UA,,16,49.6,36.53,292
slobozia|,RO,,53,44.56,27.36,251;,MD,,15,46.73,29.7,200
slonim|,BY,,51,53.09,25.32,70
slough|,GB,,164,51.51,-0.6,131
sloviansk|,UA,,125,48.87,37.62,292
slubice|,PL,,18,52.35,14.56,107
slupsk|,PL,,99,54.46,17.03,107
slutsk|,BY,,62,53.03,27.56,70
slyudyanka|,RU,,19,51.66,103.71,263
smach mean chey|,KH,,29,11.55,103.04,171
smara|,MA,,42,26.74,-11.67,121
smarhon|Smarhon',BY,,37,54.48,26.4,70
smederevo|,RS,,62,44.66,20.93,144
smederevska palanka|,RS,,27,44.37,20.96,144
smila|,UA,,68,49.22,31.89,292
smithfield|,US,RI,22,41.92,-71.55,294
smithtown|,US,NY,26,40.86,-73.2,294
smolensk|,RU,,321,54.78,32.04,252
smolyan|,BG,,32,41.57,24.71,45
smyrna|,US,GA,56,33.88,-84.51,294;,US,TN,47,35.98,-86.52,230
sneek|,NL,,33,53.03,5.66,235
snellville|,US,GA,20,33.86,-84.02,294
snezhinsk|,RU,,50,56.09,60.73,185
snina|,SK,,22,48.99,22.15,276
snizhne|,UA,,56,48.03,38.77,292
soacha|,CO,,314,4.58,-74.22,97
soanierana ivongo|,MG,,39,-16.92,49.58,202
soanindrariny|,MG,,21,-19.9,47.23,202
soavinandriana|,MG,,40,-19.17,46.73,202
soba|,NG,,16,10.98,8.06,95
sobinka|,RU,,20,55.99,40.01,252
sobradinho|,BR,,19,-12.83,-39.1,60
sobral|,BR,,158,-3.69,-40.35,54
sobue|,JP,,23,35.25,136.72,164
soc trang|,VN,,114,9.6,105.97,170
socastee|,US,SC,20,33.68,-79,294
soccavo|,IT,,45,40.85,14.19,159
sochaczew|,PL,,38,52.23,20.24,107
sochi|,RU,,328,43.6,39.73,252
socorro|,US,TX,33,31.65,-106.3,227;,BR,,24,-22.59,-46.53,13;,CO,,18,6.47,-73.26,97
socorro mission number 1 colonia|,US,TX,29,31.64,-106.29,227
sodermalm|,SE,,127,59.31,18.08,127
sodertalje|,SE,,71,59.2,17.63,127
sodhri|,PK,,16,32.46,74.18,5
sodo|,ET,,86,6.86,37.76,110
soe|,ID,,28,-9.86,124.28,147
soest|,DE,,48,51.58,8.11,108;,NL,,45,52.17,5.29,235
sofia|,BG,,1153,42.7,23.32,45
sofifi|,ID,,36,0.74,127.56,148
sofo birnin gwari|Sofo-Birnin-Gwari,NG,,22,11.02,6.78,95
sofrino|,RU,,15,56.15,37.93,252
sogamoso|,CO,,127,5.71,-72.93,97
sohag|,EG,,209,26.56,31.69,120
sohagpur|,IN,,24,22.7,78.2,41
sohar|,OM,,108,24.35,56.71,238
sohna|,IN,,33,28.25,77.07,41
soignies|,BE,,25,50.58,4.07,42
soio|,AO,,67,-6.13,12.37,10
soissons|,FR,,31,49.38,3.32,129
soisy sous montmorency|Soisy-sous-Montmorency,FR,,17,48.99,2.3,129
soja|,JP,,57,34.68,133.75,164
sojat|,IN,,43,25.92,73.67,41
sojitra|,IN,,19,22.54,72.72,41
soka|,JP,,231,35.84,139.8,164
sokal|Sokal',UA,,21,50.47,24.28,292
sokaraja|,ID,,66,-7.46,109.29,146
sokcho|,KR,,89,38.21,128.59,176
soke|,TR,,68,37.75,27.41,284
sokhumi|,GE,,82,43.01,40.99,36
soko|,ID,,25,-7.48,112.43,146
sokode|,TG,,118,8.98,1.13,286
sokol|,RU,,57,55.8,37.52,252;,RU,,42,59.46,40.12,252
sokol niki|Sokol'niki,RU,,57,55.8,37.67,252
sokolka|,PL,,19,53.41,23.5,107
sokolov|,CZ,,25,50.18,12.64,106
sokolow podlaski|,PL,,18,52.41,22.25,107
sokoni|,TZ,,26,-6.43,39.55,214
sokoto|,NG,,564,13.06,5.24,95
sol iletsk|Sol'-Iletsk,RU,,27,51.16,54.99,185
solan|,IN,,40,30.91,77.11,41
solana|,PH,,71,17.65,121.69,242
solanea|,BR,,17,-6.75,-35.54,54
solano|,PH,,36,16.52,121.18,242
solapur|,IN,,997,17.67,75.91,41
solec kujawski|,PL,,15,53.08,18.23,107
soledad|,CO,,343,10.92,-74.76,97;,US,CA,25,36.42,-121.33,299
soledad de graciano sanchez|Soledad de Graciano Sanchez,MX,,255,22.19,-100.94,219
soledade|,BR,,25,-28.82,-52.51,13
solhan|,TR,,15,38.97,41.05,284
solihull|,GB,,96,52.41,-1.78,131
solikamsk|,RU,,101,59.63,56.77,185
solin|,HR,,20,43.54,16.49,38
solingen|,DE,,164,51.17,7.08,108
sollentuna|,SE,,140,59.43,17.95,127
solna|,SE,,67,59.36,18,127
solnechnogorsk|,RU,,59,56.18,36.98,252
solntsevo|,RU,,120,55.64,37.38,252
solok|,ID,,48,-0.8,100.66,146
solola|,GT,,45,14.77,-91.18,71
solon|,US,OH,23,41.39,-81.44,294
soltau|,DE,,22,52.99,9.84,108
soma|,TR,,66,39.19,27.61,284
somanda|,TZ,,34,-3.37,33.95,214
sombor|,RS,,48,45.77,19.11,144
sombrerete|,MX,,22,23.63,-103.64,219
somerset|,US,NJ,22,40.5,-74.49,294;,US,MA,18,41.77,-71.13,294
somerset east|,ZA,,16,-32.72,25.59,69
somerton|,US,AZ,15,32.6,-114.71,300
somerville|,US,MA,80,42.39,-71.1,294
someshwar|,IN,,22,13.49,75.07,41
somma vesuviana|,IT,,32,40.87,14.44,159
sommerda|,DE,,21,51.16,11.12,108
somotillo|,NI,,15,13.04,-86.91,143
somoto|,NI,,20,13.48,-86.58,143
sompeta|,IN,,18,18.94,84.58,41
son la|,VN,,19,21.33,103.92,171
son tay|,VN,,41,21.14,105.51,171
sonamukhi|,IN,,28,23.31,87.41,41
sonargaon|,BD,,130,23.65,90.62,40
sonari|,IN,,20,27.02,95.02,41
sonbong|,KP,,27,42.35,130.38,174
sonderborg|,DK,,27,54.91,9.79,111
sondershausen|,DE,,22,51.37,10.87,108
sondrio|,IT,,19,46.17,9.87,159
sonepur|,IN,,19,20.83,83.92,41
song cau|,VN,,94,13.46,109.22,170
songadh|,IN,,25,21.17,73.56,41
songea|,TZ,,126,-10.68,35.65,214
songkhla|,TH,,84,7.2,100.6,171
songnim|,KP,,152,38.75,125.64,174
songwa|,TZ,,24,-3.52,33.52,214
sonipat|,IN,,251,28.99,77.02,41
sonneberg|,DE,,24,50.36,11.17,108
sonqor|,IR,,43,34.78,47.6,2
sonson|,CO,,17,5.71,-75.31,97
sonsonate|,SV,,59,13.72,-89.72,282
sonthofen|,DE,,21,47.52,10.28,108
sonzacate|,SV,,15,13.73,-89.71,282
sopot|,PL,,40,54.44,18.56,107
sopron|,HU,,57,47.69,16.59,145
sopur|,IN,,63,34.29,74.47,41
sora|,IT,,24,41.72,13.61,159
sorada|,IN,,15,19.76,84.43,41
soran|,IQ,,125,36.65,44.54,157;,KZ,,43,49.79,72.84,183
soreang|,ID,,151,-7.03,107.52,146
sorel tracy|Sorel-Tracy,CA,QC,42,46.04,-73.11,75
sorgues|,FR,,19,44.01,4.87,129
sorgun|,TR,,63,39.81,35.19,284
soria|,ES,,40,41.76,-2.47,123
soro|,IN,,30,21.28,86.69,41
soroca|,MD,,27,48.16,28.28,200
sorocaba|,BR,,559,-23.5,-47.46,13
sorochinsk|,RU,,31,52.43,53.16,185
sorokyne|,UA,,49,48.29,39.74,292
soron|,IN,,29,27.89,78.75,41
sorong|,ID,,126,-0.88,131.26,148
soroti|,UG,,56,1.71,33.61,167
sorsogon|,PH,,83,12.97,123.99,242
sortavala|,RU,,21,61.71,30.71,252
sosnogorsk|,RU,,29,63.6,53.88,252
sosnovaya polyana|,RU,,48,59.84,30.15,252
sosnovka|,RU,,66,60.02,30.35,252
sosnovoborsk|,RU,,32,56.12,93.34,260
sosnovyy bor|,RU,,69,59.9,29.09,252
sosnowiec|,PL,,227,50.29,19.1,107
sotouboua|,TG,,21,8.56,0.98,286
sotteville les rouen|Sotteville-les-Rouen,FR,,31,49.41,1.09,129
sougueur|,DZ,,69,35.19,1.5,116
souk ahras|,DZ,,157,36.29,7.95,116
souma|,DZ,,41,36.52,2.91,116
soumagne|,BE,,15,50.61,5.75,42
souq larb a al gharb|Souq Larb'a al Gharb,MA,,44,34.69,-6,198
sour el ghozlane|Sour el Ghozlane,DZ,,50,36.15,3.69,116
souran|,SY,,31,35.29,36.75,283
soure|,BR,,18,-0.72,-48.52,56
sousa|,BR,,48,-6.76,-38.23,54
sousse|,TN,,164,35.83,10.64,117
south bel air|,US,MD,49,39.53,-76.34,294
south bend|,US,IN,102,41.68,-86.25,295
south benfleet|,GB,,49,51.55,0.56,131
south boston|,US,MA,571,42.33,-71.05,294
south bradenton|,US,FL,22,27.46,-82.58,294
south burlington|,US,VT,19,44.47,-73.17,294
south chicago|,US,IL,28,41.74,-87.55,230
south croydon|,GB,,55,51.36,-0.09,131
south el monte|,US,CA,21,34.05,-118.05,299
south elgin|,US,IL,22,41.99,-88.29,230
south elmsall|,GB,,19,53.6,-1.28,131
south euclid|,US,OH,22,41.52,-81.52,294
south gate|,US,CA,96,33.95,-118.21,299;,US,MD,30,39.13,-76.63,294
south hadley|,US,MA,18,42.26,-72.57,294
south hayling|,GB,,15,50.79,-0.98,131
south hill|,US,WA,52,47.14,-122.27,299
south holland|,US,IL,22,41.6,-87.61,230
south houston|,US,TX,18,29.66,-95.24,230
south jordan|,US,UT,67,40.56,-111.93,227
south jordan heights|,US,UT,37,40.56,-111.95,227
south kingstown|,US,RI,31,41.45,-71.52,294
south lake tahoe|,US,CA,22,38.93,-119.98,299
south laurel|,US,MD,26,39.07,-76.85,294
south lawndale|,US,IL,74,41.84,-87.71,230
south miami heights|,US,FL,36,25.6,-80.38,294
south milwaukee|,US,WI,21,42.91,-87.86,230
south morang|,AU,VIC,24,-37.65,145.1,30
south ockendon|,GB,,19,51.51,0.28,131
south ogden|,US,UT,17,41.19,-111.97,227
south old bridge|,US,NJ,23,40.41,-74.35,294
south orange|,US,NJ,17,40.75,-74.26,294
south pasadena|,US,CA,26,34.12,-118.15,299
south peabody|,US,MA,50,42.51,-70.95,294
south plainfield|,US,NJ,24,40.58,-74.41,294
south portland|,US,ME,26,43.64,-70.24,294
south portland gardens|,US,ME,24,43.64,-70.32,294
south riding|,US,VA,24,38.92,-77.5,294
south river|,US,NJ,16,40.45,-74.39,294
south saint paul|,US,MN,20,44.89,-93.03,230
south salt lake|,US,UT,25,40.72,-111.89,227
south san francisco|,US,CA,67,37.65,-122.41,299
south san jose hills|,US,CA,21,34.01,-117.9,299
south shields|,GB,,84,55,-1.43,131
south shore|,US,IL,51,41.76,-87.58,230
south suffolk|,US,VA,81,36.72,-76.59,294
south tangerang|,ID,,1304,-6.29,106.72,146
south valley|,US,NM,41,35.01,-106.68,227
south vineland|,US,NJ,58,39.45,-75.03,294
south whittier|,US,CA,57,33.95,-118.04,299
south windsor|,US,CT,24,41.82,-72.62,294
south yarra|,AU,VIC,25,-37.84,144.99,30
south yuba city|,US,CA,15,39.12,-121.64,299
southall|,GB,,70,51.51,-0.37,131
southampton|,GB,,246,50.9,-1.4,131
southaven|,US,MS,53,34.99,-90.01,230
southbank|,AU,VIC,22,-37.82,144.96,30
southbridge|,US,MA,19,42.08,-72.03,294
southbury|,US,CT,20,41.48,-73.21,294
southchase|,US,FL,16,28.39,-81.38,294
southend on sea|Southend-on-Sea,GB,,295,51.54,0.71,131
southfield|,US,MI,73,42.47,-83.22,298
southgate|,US,MI,29,42.21,-83.19,298
southglenn|,US,CO,42,39.59,-104.95,227
southlake|,US,TX,30,32.94,-97.13,230
southport|,GB,,92,53.65,-3.01,131;,AU,QLD,33,-27.97,153.4,27
southsea|,GB,,19,50.79,-1.09,131
sovetsk|,RU,,43,55.08,21.88,243;,RU,,18,57.58,48.96,256
sovetskaya gavan|Sovetskaya Gavan',RU,,30,48.97,140.29,266
sovetskiy|,RU,,24,61.36,63.58,185
soweto|,ZA,,1695,-26.27,27.86,69
soyapango|,SV,,330,13.71,-89.14,282
soygaon|,IN,,23,20.6,75.62,41
soyibug|,IN,,104,34.08,74.71,41
spalding|,GB,,32,52.79,-0.15,131
spanaway|,US,WA,27,47.1,-122.43,299
spandau|,DE,,35,52.55,13.2,108
spanish fork|,US,UT,38,40.11,-111.65,227
spanish lake|,US,MO,20,38.79,-90.22,230
spanish springs|,US,NV,15,39.65,-119.71,299
spanish town|,JM,,145,17.99,-76.96,161
sparks|,US,NV,96,39.53,-119.75,299
sparta|,US,NJ,20,41.03,-74.64,294
spartanburg|,US,SC,38,34.95,-81.93,294
sparti|,GR,,16,37.07,22.43,7
spassk dal niy|Spassk-Dal'niy,RU,,45,44.6,132.83,266
spenge|,DE,,16,52.14,8.48,108
spennymoor|,GB,,18,54.7,-1.6,131
speyer|,DE,,50,49.32,8.43,108
spijkenisse|,NL,,75,51.84,4.33,235
spinea orgnano|Spinea-Orgnano,IT,,24,45.49,12.15,159
spisska nova ves|,SK,,39,48.94,20.56,276
spitak|,AM,,15,40.83,44.27,9
split|,HR,,176,43.51,16.44,38
spokane|,US,WA,213,47.66,-117.43,299
spokane valley|,US,WA,95,47.67,-117.24,299
spoleto|,IT,,19,42.74,12.74,159
spring|,US,TX,54,30.08,-95.42,230
spring hill|,US,FL,99,28.48,-82.53,294;,US,TN,36,35.75,-86.93,230
spring valley|,US,NV,178,36.11,-115.25,299;,US,NY,33,41.11,-74.04,294;,US,CA,28,32.74,-117,299
springboro|,US,OH,18,39.55,-84.23,294
springdale|,US,AR,78,36.19,-94.13,230
springe|,DE,,30,52.21,9.55,108
springfield|,US,MO,167,37.22,-93.3,230;,US,MA,154,42.1,-72.59,294;,US,IL,117,39.8,-89.64,230;,US,OR,61,44.05,-123.02,299;,US,OH,60,39.92,-83.81,294;,US,VA,30,38.79,-77.19,294;,US,PA,23,39.93,-75.32,294;,US,TN,17,36.51,-86.89,230
springfield gardens|,US,NY,31,40.66,-73.76,294
springfield lakes|,AU,QLD,15,-27.67,152.92,27
springs|,ZA,,186,-26.25,28.4,69
springvale|,AU,VIC,22,-37.95,145.15,30
springville|,US,UT,32,40.17,-111.61,227
sprockhovel|,DE,,26,51.35,7.24,108
spruce grove|,CA,AB,36,53.53,-113.92,74
squamish|,CA,BC,18,49.7,-123.16,73
sragen|,ID,,72,-7.43,111.02,146
srandakan|,ID,,30,-7.94,110.25,146
sredneuralsk|,RU,,20,56.99,60.47,185
srem|,PL,,30,52.09,17.02,107
sremcica|,RS,,23,44.68,20.39,144
sremska mitrovica|,RS,,39,44.98,19.61,144
sri dungargarh|,IN,,48,28.1,74.01,41
sri jayewardenepura kotte|,LK,,116,6.88,79.91,191
sri madhopur|,IN,,30,27.47,75.6,41
srikakulam|,IN,,118,18.3,83.9,41
srinagar|,IN,,976,34.09,74.81,41;,IN,,20,30.22,78.78,41
srinivaspur|,IN,,26,13.34,78.21,41
sriperumbudur|,IN,,17,12.97,79.94,41
sriramnagar|,IN,,20,17.27,78.26,41
srirampur|,IN,,19,22.95,88.02,41
srisailain|,IN,,24,16.07,78.87,41
srivaikuntam|,IN,,16,8.63,77.91,41
srivardhan|,IN,,15,18.05,73.02,41
srivilliputhur|,IN,,74,9.51,77.63,41
sroda wielkopolska|,PL,,22,52.23,17.28,107
srodmiescie|,PL,,134,52.23,21.02,107
srono|,ID,,36,-8.4,114.27,146
st albans|,GB,,85,51.75,-0.33,131;,AU,VIC,38,-37.74,144.8,30
st albert|St. Albert,CA,AB,58,53.63,-113.64,74
st austell|,GB,,25,50.34,-4.77,131
st catharines|St. Catharines,CA,ON,132,43.17,-79.24,75
st charles|St. Charles,US,MD,33,38.61,-76.92,294
st clair|,AU,NSW,20,-33.8,150.78,31
st helens|,GB,,103,53.45,-2.73,131
st john s|St. John's,CA,NL,99,47.56,-52.71,78
st johns|St. Johns,US,FL,40,30.08,-81.55,294
st louis|St. Louis,US,MO,316,38.63,-90.2,230
st marys|St. Marys,US,GA,18,30.73,-81.55,294
st pauli|St. Pauli,DE,,28,53.56,9.96,108
st petersburg|Saint Petersburg,RU,,5028,59.94,30.31,252;St. Petersburg,US,FL,257,27.77,-82.68,294
st thomas|St. Thomas,CA,ON,36,42.77,-81.18,75
staaken|,DE,,43,52.54,13.15,108
stabat|,ID,,27,3.73,98.45,146
stabroek|,BE,,17,51.33,4.37,42
stade|,DE,,46,53.59,9.48,108
stadskanaal|,NL,,20,52.99,6.95,235
stadt winterthur kreis 1|Stadt Winterthur (Kreis 1),CH,,16,47.49,8.72,90
stadtallendorf|,DE,,22,50.82,9.01,108
stadthagen|,DE,,23,52.32,9.2,108
stadtlohn|,DE,,21,51.99,6.92,108
staffanstorp|,SE,,15,55.64,13.21,127
stafford|,GB,,69,52.81,-2.12,131;,US,TX,18,29.62,-95.56,230
staines|,GB,,51,51.43,-0.51,131
stains|,FR,,33,48.95,2.38,129
stallings|,US,NC,15,35.09,-80.69,294
stalowa wola|,PL,,66,50.58,22.05,107
stalybridge|,GB,,23,53.48,-2.06,131
stamford|,US,CT,129,41.05,-73.54,294;,GB,,21,52.65,-0.48,131
standerton|,ZA,,74,-26.93,29.24,69
stanford le hope|Stanford-le-Hope,GB,,29,51.52,0.43,131
stanley|,GB,,22,54.87,-1.7,131
stanton|,US,CA,39,33.8,-117.99,299
stantsiya novyy afon|,GE,,27,43.08,40.84,36
staphorst|,NL,,16,52.65,6.21,235
stara lubovna|,SK,,16,49.3,20.69,276
stara pazova|,RS,,16,44.98,20.16,144
stara zagora|,BG,,143,42.43,25.64,45
starachowice|,PL,,54,51.04,21.07,107
staraya derevnya|,RU,,35,59.99,30.24,252
staraya kupavna|,RU,,22,55.81,38.18,252
staraya russa|,RU,,34,57.99,31.36,252
stargard|,PL,,71,53.34,15.05,107
starkville|,US,MS,25,33.45,-88.82,230
starnberg|,DE,,23,48,11.34,108
starobil s k|Starobil's'k,UA,,22,49.28,38.91,292
starodub|,RU,,19,52.58,32.76,252
starogard gdanski|,PL,,48,53.96,18.53,107
starokostiantyniv|,UA,,34,49.76,27.2,292
starominskaya|,RU,,30,46.53,39.05,252
staroshcherbinovskaya|,RU,,19,46.63,38.67,252
stary bohumin|,CZ,,23,49.92,18.34,106
staryy malgobek|,RU,,46,43.54,44.6,252
staryy oskol|,RU,,227,51.3,37.84,252
stassfurt|,DE,,23,51.85,11.59,108
staszow|,PL,,16,50.56,21.17,107
state college|,US,PA,42,40.79,-77.86,294
staten island|,US,NY,469,40.56,-74.14,294
statesboro|,US,GA,31,32.45,-81.78,294
statesville|,US,NC,26,35.78,-80.89,294
staunton|,US,VA,24,38.15,-79.07,294
stavanger|,NO,,122,58.97,5.73,236
staveley|,GB,,26,53.27,-1.35,131
stavropol|Stavropol',RU,,363,45.04,41.97,252
stebnyk|,UA,,20,49.29,23.56,292
steenbergen|,NL,,24,51.58,4.32,235
steenwijk|,NL,,17,52.79,6.12,235
steffisburg|,CH,,15,46.78,7.63,90
steglitz|,DE,,72,52.46,13.33,108
steilshoop|,DE,,19,53.61,10.06,108
steinfurt|,DE,,35,52.15,7.34,108
steinhagen|,DE,,20,52,8.4,108
steinkjer|,NO,,20,64.01,11.5,236
stekene|,BE,,17,51.21,4.04,42
stella|,IT,,30,40.86,14.25,159
stellenbosch|,ZA,,94,-33.93,18.87,69
stellingen|,DE,,23,53.59,9.93,108
stendal|,DE,,38,52.61,11.86,108
stenjevec|,HR,,41,45.81,15.88,38
stenlose|,DK,,20,55.77,12.2,111
step anavan|Step'anavan,AM,,24,41.01,44.39,9
stephenville|,US,TX,20,32.22,-98.2,230
stepnogorsk|,KZ,,47,52.35,71.88,183
sterling|,US,VA,28,39.01,-77.43,294;,US,IL,15,41.79,-89.7,230
sterling heights|,US,MI,132,42.58,-83.03,298
sterlitamak|,RU,,267,53.62,55.95,185
steubenville|,US,OH,18,40.37,-80.63,294
stevenage|,GB,,90,51.9,-0.2,131
stevens point|,US,WI,27,44.52,-89.57,230
stevenson ranch|,US,CA,18,34.39,-118.57,299
steyr|,AT,,38,48.04,14.42,25
stilfontein|,ZA,,93,-26.84,26.77,69
stillwater|,US,OK,49,36.12,-97.06,230;,US,MN,19,45.06,-92.81,230
stirling|,GB,,36,56.12,-3.94,131
stockach|,DE,,17,47.85,9.01,108
stockbridge|,US,GA,28,33.54,-84.23,294
stockelsdorf|,DE,,17,53.89,10.65,108
stockerau|,AT,,16,48.38,16.22,25
stockholm|,SE,,1515,59.33,18.07,127
stockport|,GB,,139,53.41,-2.16,131
stockton|,US,CA,306,37.96,-121.29,299
stockton on tees|Stockton-on-Tees,GB,,80,54.57,-1.32,131
stoke on trent|Stoke-on-Trent,GB,,373,53,-2.19,131
stolberg|,DE,,59,50.77,6.23,108
stonecrest|,US,GA,50,33.71,-84.13,294
stoneham|,US,MA,21,42.48,-71.1,294
storrs|,US,CT,15,41.81,-72.25,294
stoughton|,US,MA,27,42.13,-71.1,294
stourbridge|,GB,,56,52.46,-2.14,131
stourport on severn|Stourport-on-Severn,GB,,21,52.34,-2.28,131
stow|,US,OH,35,41.16,-81.44,294
stowbtsy|,BY,,16,53.48,26.74,70
stowmarket|,GB,,21,52.19,1,131
straelen|,DE,,15,51.44,6.27,108
strakonice|,CZ,,24,49.26,13.9,106
stralsund|,DE,,59,54.31,13.08,108
strasbourg|,FR,,275,48.58,7.75,129
straseni|,MD,,19,47.14,28.61,200
strassgang|,AT,,16,47.03,15.4,25
stratford|,US,CT,51,41.18,-73.13,294;,CA,ON,30,43.37,-80.95,75
stratford upon avon|Stratford-upon-Avon,GB,,28,52.19,-1.71,131
strathfield|,AU,NSW,26,-33.88,151.08,31
straubing|,DE,,45,48.88,12.57,108
strausberg|,DE,,27,52.58,13.89,108
streamwood|,US,IL,41,42.03,-88.18,230
streetsboro|,US,OH,16,41.24,-81.35,294
stretford|,GB,,42,53.45,-2.32,131
strezhevoy|,RU,,45,60.73,77.59,261
strogino|,RU,,152,55.82,37.41,252
stroitel|Stroitel',RU,,19,50.79,36.48,252
strongsville|,US,OH,45,41.31,-81.84,294
strood|,GB,,33,51.39,0.48,131
stroud|,GB,,60,51.75,-2.2,131
strovolos|,CY,,68,35.15,33.33,104
struga|,MK,,37,41.18,20.68,204
strumica|,MK,,46,41.44,22.64,204
strunino|,RU,,15,56.37,38.58,252
stryi|,UA,,61,49.26,23.86,292
strzegom|,PL,,17,50.96,16.35,107
strzelce opolskie|,PL,,20,50.51,18.3,107
stuart|,US,FL,16,27.2,-80.25,294
studenicane|,MK,,18,41.92,21.53,204
studio city|,US,CA,34,34.15,-118.4,299
stuhr|,DE,,33,53.03,8.75,108
stung treng|,KH,,25,13.53,105.97,169
stupino|,RU,,61,54.9,38.07,252
stutterheim|,ZA,,36,-32.57,27.42,69
stuttgart|,DE,,590,48.78,9.18,108
stuttgart feuerbach|,DE,,28,48.81,9.16,108
stuttgart muhlhausen|,DE,,26,48.84,9.23,108
stuttgart ost|Stuttgart-Ost,DE,,48,48.78,9.21,108
su ngai kolok|Su-ngai Kolok,TH,,43,6.03,101.97,171
suai|,TL,,22,-9.31,125.26,147
suar|,IN,,29,29.03,79.06,41
suay|,PH,,20,10.05,122.84,242
subang jaya|,MY,,708,3.04,101.58,231
subaykhan|,SY,,26,34.85,40.6,283
subic|,PH,,68,14.88,120.23,242
subotica|,RS,,100,46.1,19.67,144
suceava|,RO,,106,47.63,26.25,251
suchiapa|,MX,,17,16.63,-93.1,219
sucre|,BO,,225,-19.03,-65.26,51;,CO,,23,8.81,-74.72,97;,EC,,15,-1.28,-80.42,99
sucy en brie|Sucy-en-Brie,FR,,25,48.77,2.53,129
sudak|,UA,,17,44.85,34.97,293
sudbury|,GB,,22,52.04,0.73,131;,US,MA,17,42.38,-71.42,294
sudley|,US,VA,16,38.79,-77.5,294
sueca|,ES,,29,39.2,-0.31,123
sueyoshicho ninokata|Sueyoshicho-ninokata,JP,,20,31.65,131.02,164
suez|,EG,,488,29.97,32.53,120
sufalat sama il|Sufalat Sama'il,OM,,48,23.32,58.02,238
suffolk|,US,VA,88,36.73,-76.58,294
sugar hill|,US,GA,22,34.11,-84.03,294
sugar land|,US,TX,88,29.62,-95.63,230
sugito|,JP,,50,36.03,139.73,164
suhbaatar|,MN,,24,50.23,106.21,205
suhl|,DE,,44,50.61,10.69,108
suhum|,GH,,49,6.04,-0.45,44
suibara|,JP,,20,37.85,139.23,164
suisun|,US,CA,28,38.24,-122.04,299
suita|,JP,,352,34.76,135.52,164
suitland|,US,MD,26,38.85,-76.92,294
suitland silver hill|Suitland-Silver Hill,US,MD,34,38.85,-76.93,294
sujangarh|,IN,,184,27.7,74.47,41
sukabumi|,ID,,276,-6.92,106.93,146
sukagawa|,JP,,69,37.28,140.38,164
suket|,IN,,20,24.65,76.04,41
sukheke mandi|,PK,,33,31.87,73.51,5
sukhinichi|,RU,,16,54.1,35.34,252
sukhothai|,TH,,37,17.01,99.82,171
sukhoy log|,RU,,36,56.91,62.03,185
sukkur|,PK,,418,27.7,68.86,5
sukumo|,JP,,26,32.93,132.73,164
sukuta|,GM,,15,13.41,-16.71,135
sulechow|,PL,,18,52.08,15.63,107
suleja|,NG,,162,9.18,7.18,95
sulejowek|,PL,,18,52.25,21.27,107
sullana|,PE,,161,-4.9,-80.69,118
sulmona|,IT,,21,42.05,13.93,159
sulphur|,US,LA,20,30.24,-93.38,230
sulphur springs|,US,TX,16,33.14,-95.6,230
sultanah|,SA,,947,24.49,39.59,163
sultanbeyli|,TR,,287,40.96,29.27,284
sultangazi|,TR,,437,41.11,28.87,284
sultanpur|,IN,,110,26.26,82.07,41;,IN,,16,31.21,75.2,41
suluktu|,KG,,15,39.94,69.57,168
suluova|,TR,,48,40.83,35.65,284
sulur|,IN,,26,11.02,77.13,41
suluru|,IN,,38,13.7,80.02,41
sulya|,IN,,19,12.56,75.39,41
sulzbach|,DE,,18,49.3,7.06,108
sulzbach rosenberg|Sulzbach-Rosenberg,DE,,21,49.5,11.75,108
sumag|,PH,,19,10.6,122.92,242
sumare|,BR,,228,-22.82,-47.27,13
sumbawa besar|,ID,,53,-8.49,117.42,147
sumbawanga|,TZ,,89,-7.97,31.62,214
sumbe|,AO,,33,-11.21,13.84,10
sumber|,ID,,93,-6.76,108.48,146
sumberpucung|,ID,,35,-8.16,112.48,146
sumedang|,ID,,200,-6.86,107.92,146
sumedang utara|,ID,,100,-6.85,107.92,146
sumenep|,ID,,85,-7.02,113.87,146
summerlin south|,US,NV,24,36.12,-115.33,299
summerville|,US,SC,49,33.02,-80.18,294
summit|,US,NJ,22,40.72,-74.36,294
sumoto|,JP,,40,34.34,134.89,164
sumpango|,GT,,21,14.65,-90.73,71
sumperk|,CZ,,29,49.97,16.97,106
sumqayit|,AZ,,265,40.59,49.67,35
sumter|,US,SC,41,33.92,-80.34,294
sumusta as sultani|Sumusta as Sultani,EG,,37,28.92,30.85,120
sumy|,UA,,294,50.92,34.8,292
sun city|,US,AZ,37,33.6,-112.27,300;,US,CA,20,33.71,-117.2,299
sun city center|,US,FL,19,27.72,-82.35,294
sun city west|,US,AZ,25,33.66,-112.34,300
sun prairie|,US,WI,32,43.18,-89.21,230
sun valley|,US,NV,19,39.6,-119.78,299
sunagawa|,JP,,20,43.49,141.91,164
sunam|,IN,,54,30.13,75.8,41
sunan|,KP,,37,39.2,125.69,174
sunbury|,AU,VIC,35,-37.58,144.73,30
sunbury on thames|Sunbury-on-Thames,GB,,28,51.4,-0.42,131
sunch on|Sunch'on,KP,,437,39.43,125.93,174
sunchales|,AR,,19,-30.94,-61.56,12
suncheon|,KR,,231,34.95,127.49,176
sundargarh|,IN,,42,22.12,84.03,41
sundarnagar|,IN,,25,31.54,76.91,41
sundbyberg|,SE,,35,59.36,17.97,127
sunderland|,GB,,335,54.9,-1.38,131
sundern|,DE,,30,51.33,8,108
sundsvall|,SE,,58,62.39,17.31,127
sunel|,IN,,16,24.37,75.96,41
sungai besar|,MY,,27,3.67,100.99,146
sungai penuh|,ID,,96,-2.06,101.39,146
sungai petani|,MY,,229,5.65,100.49,231
sungai raya|,ID,,48,0.7,108.9,149
sungai udang|,MY,,26,2.27,102.14,231
sungailiat|,ID,,75,-1.85,106.12,146
sunggal|,ID,,158,3.58,98.62,146
sungho 1 tong|Sungho 1-tong,KP,,40,38.99,125.98,174
sungurlu|,TR,,38,40.17,34.37,284
sunland|,US,CA,15,34.27,-118.3,299
sunland park|,US,NM,16,31.8,-106.58,227
sunny isles beach|,US,FL,22,25.95,-80.12,294
sunnybank hills|,AU,QLD,18,-27.61,153.05,27
sunnyside|,US,NY,50,40.74,-73.94,294;,US,WA,16,46.32,-120.01,299
sunnyvale|,US,CA,152,37.37,-122.04,299
sunrise|,US,FL,84,26.13,-80.11,294
sunrise manor|,US,NV,189,36.21,-115.07,299
sunset|,US,FL,16,25.71,-80.35,294
sunset park|,US,NY,126,40.65,-74.01,294
sunshine west|,AU,VIC,19,-37.79,144.82,30
sunyani|,GH,,70,7.34,-2.33,44
sunzha|,RU,,72,43.32,45.05,252
suong|,KH,,30,11.91,105.66,169
supaul|,IN,,60,26.12,86.6,41
superior|,US,WI,27,46.72,-92.1,230
suphan buri|,TH,,53,14.47,100.12,171
sur|,OM,,71,22.57,59.53,238
surabaya|,ID,,2375,-7.25,112.75,146
surajgarh|,IN,,20,28.31,75.73,41
surakarta|,ID,,555,-7.56,110.83,146
surallah|,PH,,31,6.38,124.75,242
surandai|,IN,,29,8.98,77.42,41
surat|,IN,,2895,21.2,72.83,41
surat thani|,TH,,127,9.14,99.33,171
suratgarh|,IN,,63,29.32,73.9,41
surbiton|,GB,,38,51.39,-0.3,131
surendranagar|,IN,,180,22.73,71.65,41
suresnes|,FR,,45,48.87,2.23,129
surfers paradise|,AU,QLD,31,-28,153.43,27
surgut|,RU,,300,61.25,73.42,185
surianwan|,IN,,19,25.46,82.42,41
suriapet|,IN,,112,17.14,79.62,41
surigao|,PH,,88,9.79,125.5,242
surin|,TH,,47,14.88,103.49,171
surkhakhi|,RU,,16,43.19,44.9,252
surkhpur|,PK,,20,32.72,74.45,5
surman|,LY,,25,32.76,12.57,197
surmene|,TR,,20,40.91,40.13,284
surovikino|,RU,,21,48.61,42.85,253
surprise|,US,AZ,128,33.63,-112.33,300
surrey|,CA,BC,395,49.11,-122.83,73
surry hills|,AU,NSW,16,-33.88,151.21,31
surubim|,BR,,35,-7.83,-35.75,54
suruc|,TR,,47,36.98,38.43,284
susaki|,JP,,26,33.39,133.29,164
susangerd|,IR,,41,31.56,48.19,2
susanville|,US,CA,15,40.42,-120.65,299
susehri|,TR,,26,40.16,38.08,284
susurluk|,TR,,25,39.91,28.16,284
suto orizare|,MK,,21,42.04,21.43,204
sutton|,GB,,188,51.35,-0.2,131
sutton coldfield|,GB,,107,52.57,-1.82,131
sutton in ashfield|Sutton in Ashfield,GB,,44,53.13,-1.26,131
suva|,FJ,,77,-18.14,178.44,128
suva reka|,XK,,72,42.36,20.82,144
suvorov|,RU,,21,54.12,36.5,252
suvorovskaya|,RU,,17,44.19,42.66,252
suwa|,JP,,55,36.04,138.11,164
suwalki|,PL,,69,54.11,22.93,107
suwanee|,US,GA,19,34.05,-84.07,294
suwon|,KR,,1243,37.29,127.01,176
suzaka|,JP,,54,36.65,138.32,164
suzano|,BR,,283,-23.54,-46.31,13
suzuka|,JP,,191,34.88,136.58,164
suzun|,RU,,15,53.78,82.31,262
suzzara|,IT,,17,44.99,10.74,159
svalyava|,UA,,17,48.55,23,292
svatove|,UA,,19,49.41,38.15,292
svay rieng|,KH,,24,11.09,105.8,170
svendborg|,DK,,28,55.06,10.61,111
sverdlovs k|Sverdlovs'k,UA,,68,48.09,39.65,292
svetlanovskiy|,RU,,86,60,30.33,252
svetlograd|,RU,,40,45.34,42.85,252
svetlyy|,RU,,22,54.68,20.13,243
svetogorsk|,RU,,16,61.11,28.86,126
sviblovo|,RU,,60,55.85,37.63,252
svilengrad|,BG,,19,41.77,26.2,45
svishtov|,BG,,32,43.62,25.35,45
svitavy|,CZ,,17,49.76,16.47,106
svitlovods k|Svitlovods'k,UA,,48,49.05,33.24,292
svobodnyy|,RU,,61,51.38,128.14,265
svobody|,RU,,18,44.03,43.05,252
svyetlahorsk|,BY,,71,52.63,29.74,70
swabi|,PK,,97,34.12,72.47,5
swadlincote|,GB,,41,52.77,-1.56,131
swakopmund|,NA,,25,-22.68,14.53,233
swanley|,GB,,22,51.4,0.17,131
swanscombe|,GB,,16,51.45,0.31,131
swansea|,GB,,300,51.62,-3.94,131;,US,MA,17,41.75,-71.19,294
swarzedz|,PL,,29,52.41,17.09,107
swedru|,GH,,50,5.54,-0.7,44
sweetwater|,US,FL,21,25.76,-80.37,294
swidnica|,PL,,60,50.84,16.49,107
swidnik|,PL,,40,51.22,22.7,107
swidwin|,PL,,16,53.77,15.78,107
swiebodzice|,PL,,23,50.86,16.32,107
swiebodzin|,PL,,22,52.25,15.53,107
swiecie|,PL,,26,53.41,18.45,107
swietochlowice|,PL,,56,50.3,18.92,107
swindon|,GB,,186,51.56,-1.78,131
swinoujscie|,PL,,41,53.91,14.25,107
swinton|,GB,,20,53.5,-2.35,131
swords|,IE,,37,53.46,-6.22,151
sycamore|,US,IL,18,41.99,-88.69,230
sydney|,AU,NSW,4627,-33.87,151.21,31;,CA,NS,106,46.14,-60.18,81
sydney central business district|,AU,NSW,26,-33.86,151.21,31
syevyerodonets k|Syevyerodonets'k,UA,,130,48.95,38.49,292
syke|,DE,,24,52.91,8.82,108
sykies|,GR,,45,40.65,22.95,7
syktyvkar|,RU,,230,61.66,50.81,252
sylhet|,BD,,237,24.9,91.87,40
sylvania|,US,OH,19,41.72,-83.71,298
synel nykove|Synel'nykove,UA,,32,48.32,35.52,292
syosset|,US,NY,19,40.83,-73.5,294
syracuse|,US,NY,144,43.05,-76.15,294;,US,UT,27,41.09,-112.06,227
syriam|,MM,,69,16.77,96.25,156
sysert|Sysert',RU,,22,56.5,60.82,185
syzran|Syzran',RU,,189,53.16,48.47,254
szamotuly|,PL,,19,52.61,16.58,107
szarvas|,HU,,18,46.87,20.55,145
szazhalombatta|,HU,,18,47.33,18.94,145
szczecin|,PL,,408,53.43,14.55,107
szczecinek|,PL,,38,53.71,16.7,107
szczytno|,PL,,26,53.56,20.99,107
szeged|,HU,,165,46.25,20.15,145
szekesfehervar|,HU,,102,47.19,18.41,145
szekszard|,HU,,34,46.35,18.71,145
szentendre|,HU,,24,47.67,19.08,145
szigetszentmiklos|,HU,,25,47.34,19.04,145
szolnok|,HU,,75,47.18,20.2,145
szombathely|,HU,,80,47.23,16.62,145
t aebaek|T'aebaek,KR,,49,37.18,128.99,176
t ongch on up|T'ongch'on-up,KP,,21,38.95,127.89,174
ta if|Ta'if,SA,,531,21.27,40.42,163
ta izz|Ta'izz,YE,,615,13.58,44.02,312
ta khmau|,KH,,52,11.48,104.95,169
taal|,PH,,40,13.88,120.92,242
taastrup|,DK,,31,55.65,12.3,111
tabaco|,PH,,58,13.36,123.73,242
tabanan|,ID,,34,-8.54,115.13,147
tabas|,IR,,50,33.6,56.92,2
tabatinga|,BR,,28,-4.23,-69.94,64
tabira|,BR,,17,-7.59,-37.54,55
taboao da serra|Taboao da Serra,BR,,215,-23.63,-46.79,13
tabor|,CZ,,36,49.41,14.66,106
tabora|,TZ,,145,-5.02,32.83,214
tabou|,CI,,17,4.42,-7.35,91
tabriz|,IR,,1425,38.08,46.29,2
tabuk|,SA,,455,28.4,36.57,163;,PH,,27,17.47,121.47,242
taby|,SE,,58,59.44,18.07,127
tacambaro de codallos|Tacambaro de Codallos,MX,,26,19.24,-101.46,219
tacarigua|,VE,,39,10.09,-67.92,98
tachilek|,MM,,52,20.45,99.88,171
tacloban|,PH,,242,11.24,125,242
tacna|,PE,,280,-18.01,-70.25,118
tacoma|,US,WA,208,47.25,-122.44,299
tacoronte|,ES,,24,28.48,-16.41,124
tacuarembo|,UY,,52,-31.72,-55.98,306
tacurong|,PH,,55,6.69,124.68,242
tadepalle|,IN,,34,16.48,80.6,41
tadepallegudem|,IN,,108,16.81,81.53,41
tadif|,SY,,35,36.35,37.53,283
tadjourah|,DJ,,22,11.79,42.88,109
tadley|,GB,,16,51.35,-1.13,131
tadmait|,DZ,,21,36.74,3.9,116
tadmur|,SY,,51,34.56,38.28,283
tadotsu|,JP,,24,34.27,133.75,164
tadpatri|,IN,,93,14.91,78.01,41
taesal li|Taesal-li,KR,,23,36.97,126.45,176
tafas|,SY,,31,32.74,36.07,283
tafi viejo|,AR,,48,-26.73,-65.26,15
tafo|,GH,,50,6.73,-1.61,44
taft|,IR,,19,31.74,54.2,2
taganrog|,RU,,279,47.24,38.9,252
taganskiy|,RU,,116,55.73,37.67,252
tagas|,PH,,15,13.17,123.72,242
tagawa|,JP,,52,33.63,130.8,164
tagaytay|,PH,,71,14.1,120.93,242
tagbilaran city|,PH,,86,9.66,123.85,242
tagiura|,LY,,100,32.88,13.35,197
tagoloan|,PH,,30,8.54,124.75,242
tagta|,TM,,17,41.65,59.92,288
tagudin|,PH,,36,16.94,120.44,242
taguig|,PH,,644,14.52,121.08,242
tahara|,JP,,38,34.67,137.27,164
tahla|,MA,,26,34.05,-4.42,198
tahlequah|,US,OK,17,35.92,-94.97,230
tahoua|,NE,,80,14.89,5.27,49
tahta|,EG,,91,26.77,31.5,120
tai po|,HK,,16,22.45,114.17,141
taibet|,DZ,,21,33.09,6.39,116
taichung|,TW,,9000,24.14,120.68,291
tainan|,TW,,9000,22.99,120.21,291
taiobeiras|,BR,,24,-15.81,-42.23,13
taipei|,TW,,9000,25.04,121.56,291
taiping|,MY,,218,4.85,100.73,231
taitung city|,TW,,110,22.76,121.14,291
tajerouine|,TN,,19,35.89,8.55,117
tajimi|,JP,,108,35.32,137.13,164
tajpur|,IN,,18,29.16,78.48,41
tak|,TH,,24,16.87,99.13,171
tak bai|,TH,,17,6.26,102.05,171
takab|,IR,,52,36.4,47.11,2
takahagi|,JP,,34,36.72,140.72,164
takahama|,JP,,41,34.92,136.98,164
takahashi|,JP,,25,34.78,133.62,164
takahata|,JP,,26,38,140.19,164
takaishi|,JP,,61,34.52,135.43,164
takamatsu|,JP,,334,34.33,134.05,164
takanabe|,JP,,23,32.13,131.5,164
takanosu|,JP,,21,40.22,140.37,164
takaoka|,JP,,170,36.75,137.02,164
takarazuka|,JP,,220,34.8,135.36,164
takasaki|,JP,,241,36.33,139.02,164
takatsuki|,JP,,354,34.85,135.62,164
takayama|,JP,,67,36.13,137.25,164
takedamachi|,JP,,16,32.97,131.4,164
takefu|,JP,,76,35.9,136.17,164
takehara|,JP,,31,34.34,132.92,164
takelsa|,TN,,21,36.78,10.63,117
takeo|,KH,,844,10.99,104.78,169
takeocho takeo|Takeocho-takeo,JP,,34,33.19,130.02,164
takestan|,IR,,71,36.07,49.7,2
taketoyo|,JP,,42,34.85,136.92,164
takhatgarh|,IN,,17,25.32,73,41
takhatpur|,IN,,18,22.13,81.87,41
taki|,IN,,40,22.59,88.93,41
takikawa|,JP,,45,43.55,141.91,164
takoma park|,US,MD,18,38.98,-77.01,294
takoradi|,GH,,233,4.9,-1.76,44
takum|,NG,,25,7.27,9.98,95
tal menka|Tal'menka,RU,,19,53.82,83.57,186
tala|,EG,,51,30.68,30.94,120;,MX,,35,20.65,-103.7,219
talacogon|,PH,,16,8.46,125.78,242
talagang|,PK,,45,32.93,72.42,5
talagante|,CL,,52,-33.66,-70.93,94
talaja|,IN,,30,21.35,72.04,41
talamba|,PK,,28,30.53,72.24,5
talara|,PE,,99,-4.58,-81.27,118
talas|,TR,,37,38.69,35.55,284;,KG,,35,42.52,72.24,168
talata mafara|,NG,,39,12.57,6.06,95
talavera|,PH,,65,15.59,120.92,242
talavera de la reina|Talavera de la Reina,ES,,89,39.96,-4.83,123
talca|,CL,,197,-35.43,-71.66,94
talcahuano|,CL,,253,-36.72,-73.12,94
talcher|,IN,,38,20.95,85.23,41
taldykorgan|,KZ,,117,45.02,78.37,183
talegaon dabhade|,IN,,48,18.74,73.68,41
taleigao|,IN,,17,15.47,73.83,41
talence|,FR,,43,44.81,-0.59,129
talghar|,KZ,,42,43.3,77.24,183
talhar|,PK,,21,24.88,68.81,5
talikota|,IN,,28,16.47,76.31,41
talipparamba|,IN,,70,12.04,75.36,41
talisay|,PH,,133,10.24,123.85,242;,PH,,65,10.74,122.97,242;,PH,,25,14.09,121.02,242
talitsa|,RU,,19,56.88,60.02,185;,RU,,19,57.01,63.73,185
talkha|,EG,,158,31.05,31.38,120
tall rif at|Tall Rif'at,SY,,26,36.47,37.09,283
talladega|,US,AL,16,33.44,-86.11,230
tallaght|,IE,,64,53.29,-6.37,151
tallahassee|,US,FL,190,30.44,-84.28,294
tallbisah|,SY,,38,34.84,36.73,283
tallinn|,EE,,394,59.44,24.75,119
tallkalakh|,SY,,30,34.67,36.26,283
tallkayf|,IQ,,24,36.49,43.12,157
tallmadge|,US,OH,18,41.1,-81.44,294
talnakh|,RU,,59,69.49,88.4,260
talne|,UA,,16,48.89,30.69,292
taloc|,PH,,20,10.57,122.9,242
taloda|,IN,,26,21.56,74.21,41
taloqan|,AF,,64,36.74,69.53,3
talwandi bhai|,IN,,16,30.86,74.93,41
talwara|,IN,,25,31.94,75.89,41
tam ky|,VN,,59,15.57,108.47,170
tamale|,GH,,361,9.4,-0.84,44
tamalous|,DZ,,33,36.84,6.64,116
tamamura|,JP,,43,36.3,139.12,164
taman senai|,MY,,73,1.6,103.64,231
tamana|,JP,,46,32.95,130.57,164
tamandare|,BR,,18,-8.76,-35.1,55
tamano|,JP,,68,34.52,133.95,164
tamanrasset|,DZ,,73,22.79,5.52,116
tamarac|,US,FL,65,26.21,-80.25,294
tamazula de gordiano|Tamazula de Gordiano,MX,,19,19.68,-103.25,219
tamazunchale|,MX,,25,21.26,-98.79,219
tambacounda|,SN,,79,13.77,-13.67,210
tambaram|,IN,,175,12.92,80.13,41
tambau|,BR,,20,-21.7,-47.27,13
tambo grande|,PE,,30,-4.93,-80.34,118
tambopata|,PE,,39,-12.67,-69.36,51
tamboril|,DO,,23,19.49,-70.61,113
tambov|,RU,,291,52.73,41.44,252
tambuwal|,NG,,21,12.41,4.65,95
tame|,CO,,29,6.46,-71.74,97
tamiami|,US,FL,55,25.76,-80.4,294
tamiyah|,EG,,47,29.48,30.96,120
tamluk|,IN,,49,22.3,87.93,41
tampa|,US,FL,369,27.95,-82.46,294
tampere|,FI,,203,61.5,23.79,126
tampico|,MX,,309,22.29,-97.88,218
tampin|,MY,,28,2.47,102.23,231
tamra|,IL,,26,32.85,35.2,152
tamuin|,MX,,16,22.01,-98.78,219
tamuning|,GU,,20,13.49,144.78,138
tamuning tumon harmon village|Tamuning-Tumon-Harmon Village,GU,,20,13.49,144.78,138
tamworth|,GB,,82,52.63,-1.7,131;,AU,NSW,48,-31.09,150.93,31
tan an|,VN,,65,10.54,106.41,170
tan tan|Tan-Tan,MA,,62,28.44,-11.1,198
tanabe|,JP,,70,33.73,135.37,164;,JP,,66,34.82,135.77,164
tanabi|,BR,,18,-20.63,-49.65,13
tanah merah|,MY,,29,5.8,102.15,171
tanakpur|,IN,,17,29.07,80.11,41
tanashicho|,JP,,82,35.73,139.54,164
tanauan|,PH,,68,14.09,121.15,242;,PH,,17,11.11,125.02,242
tanay|,PH,,60,14.5,121.28,242
tanda|,EG,,405,30.79,31,120;,IN,,88,26.55,82.66,41;,IN,,45,28.98,78.94,41;,CI,,20,7.8,-3.17,91
tandag|,PH,,29,9.08,126.2,242
tandahimba|,TZ,,17,-10.75,39.63,214
tandalti|,SD,,27,13.02,31.87,273
tandil|,AR,,104,-37.32,-59.13,11
tandlianwala|,PK,,38,31.03,73.13,5
tando adam|,PK,,126,25.77,68.66,5
tando allahyar|,PK,,127,25.46,68.72,5
tando jam|,PK,,32,25.43,68.53,5
tando muhammad khan|,PK,,73,25.12,68.54,5
tandur|,IN,,63,17.25,77.58,41
tanga|,TZ,,225,-5.07,39.1,214
tangail|,BD,,180,24.25,89.92,40
tangancicuaro de arista|Tangancicuaro de Arista,MX,,15,19.89,-102.21,219
tangerang|,ID,,1372,-6.18,106.63,146
tanggulangin|,ID,,33,-7.5,112.7,146
tangi|,PK,,29,34.3,71.65,5
tangier|,MA,,688,35.77,-5.8,198
tangjin|,KR,,33,36.89,126.63,176
tangkak|,MY,,35,2.27,102.55,231
tangua|,BR,,24,-22.73,-42.71,13
tangub|,PH,,30,8.06,123.75,242
tanguieta|,BJ,,20,10.62,1.27,48
tanjay|,PH,,39,9.52,123.16,242
tanjore|,IN,,220,10.79,79.14,41
tanjung pandan|,ID,,62,-2.73,107.63,146
tanjung pinang|,ID,,192,0.92,104.46,146
tanjung sepat|,MY,,22,2.66,101.56,231
tanjung tokong|,MY,,24,5.46,100.31,231
tanjungagung|,ID,,53,-3.94,103.8,146
tanjungbalai|,ID,,143,2.97,99.8,146
tanjungtiram|,ID,,25,4.06,98.37,146
tank|,PK,,38,32.22,70.38,5
tanki leendert|,AW,,22,12.54,-70.02,34
tanout|,NE,,15,14.97,8.89,49
tanque verde|,US,AZ,17,32.25,-110.74,300
tansen|,NP,,24,27.87,83.55,155
tantoyuca|,MX,,31,21.35,-98.23,219
tanuku|,IN,,68,16.75,81.68,41
tanuma|,JP,,29,36.37,139.58,164
tanushimarumachi toyoki|Tanushimarumachi-toyoki,JP,,21,33.35,130.68,164
tanza|,PH,,106,14.68,120.94,242
taoru|,IN,,19,28.21,76.95,41
taounate|,MA,,33,34.54,-4.64,198
taourirt|,MA,,83,34.41,-2.9,198
taoyuan|,TW,,9000,24.99,121.3,291
taoyuan city|Taoyuan,TW,,9000,24.99,121.3,291
tapachula|,MX,,203,14.9,-92.26,219
tapah road|,MY,,28,4.17,101.2,231
tapes|,BR,,19,-30.67,-51.4,13
taphan hin|,TH,,22,16.22,100.42,171
tapiramuta|,BR,,17,-11.85,-40.79,60
tapolca|,HU,,18,46.88,17.44,145
taquara|,BR,,48,-29.65,-50.78,13
taquari|,BR,,27,-29.8,-51.86,13
taquaritinga|,BR,,50,-21.41,-48.5,13
taquarituba|,BR,,21,-23.53,-49.24,13
tara|,RU,,27,56.89,74.37,264
taradale|,NZ,,17,-39.53,176.85,237
tarakan|,ID,,97,3.31,117.59,147
tarakeswar|,IN,,30,22.89,88.01,41
taramangalam|,IN,,24,11.69,77.97,41
tarana|,IN,,23,23.33,76.04,41
taranagar|,IN,,29,28.67,75.03,41
tarancon|,ES,,16,40.01,-3.01,123
taranto|,IT,,181,40.46,17.25,159
tarauaca|,BR,,17,-8.16,-70.77,53
tarawa|,KI,,40,1.33,172.98,172
taraz|,KZ,,358,42.9,71.37,183
tarbes|,FR,,52,43.23,0.08,129
taree|,AU,NSW,16,-31.91,152.45,31
targovishte|,BG,,38,43.25,26.57,45
targoviste|,RO,,88,44.93,25.46,251
targowek|,PL,,124,52.29,21.05,107
targu jiu|,RO,,97,45.05,23.28,251
targu mures|Targu-Mures,RO,,147,46.54,24.56,251
targu neamt|,RO,,20,47.2,26.37,251
targu secuiesc|,RO,,20,46,26.13,251
tarhuna|,LY,,211,32.44,13.63,197
tariba|,VE,,27,7.82,-72.22,98
tarifa|,ES,,18,36.01,-5.61,123
tarija|,BO,,159,-21.54,-64.73,51
tarikere|,IN,,38,13.71,75.81,41
tarime|,TZ,,33,-1.35,34.37,214
tarko sale|Tarko-Sale,RU,,19,64.92,77.77,185
tarkwa|,GH,,35,5.3,-1.99,44
tarlac city|,PH,,184,15.48,120.6,242
tarma|,PE,,51,-11.42,-75.69,118
tarn taran|,IN,,59,31.45,74.93,41
tarnaveni|,RO,,29,46.33,24.3,251
tarneit|,AU,VIC,34,-37.84,144.66,30
tarnobrzeg|,PL,,50,50.57,21.68,107
tarnow|,PL,,118,50.01,20.99,107
tarnowskie gory|,PL,,61,50.45,18.86,107
taroudant|,MA,,71,30.47,-8.88,198
tarpon springs|,US,FL,25,28.15,-82.76,294
tarragona|,ES,,140,41.12,1.25,123
tarrega|,ES,,17,41.65,1.14,123
tarsus|,TR,,256,36.92,34.89,284
tartagal|,AR,,61,-22.52,-63.8,14
tartouss|,SY,,89,34.89,35.89,283
tartu|,EE,,101,58.38,26.73,119
tarub|,ID,,76,-6.93,109.17,146
tarui|,JP,,29,35.37,136.53,164
tarumizu|,JP,,19,31.48,130.7,164
tarut|,SA,,85,26.57,50.04,163
tasbuget|,KZ,,16,44.77,65.55,184
tasek glugor|,MY,,136,5.48,100.5,231
tasgaon|,IN,,35,17.04,74.6,41
tash kumyr|Tash-Kumyr,KG,,24,41.35,72.22,168
tashkent|,UZ,,1978,41.26,69.22,308
tashtagol|,RU,,23,52.77,87.89,259
tasikmalaya|,ID,,271,-7.33,108.22,146
taskopru|,TR,,17,41.51,34.21,284
tasova|,TR,,19,40.76,36.32,284
tassin la demi lune|Tassin-la-Demi-Lune,FR,,17,45.75,4.79,129
tata|,HU,,24,47.65,18.32,145
tatabanya|,HU,,71,47.58,18.39,145
tataouine|,TN,,63,32.93,10.45,117
tatarsk|,RU,,25,55.22,75.98,262
tatebayashi|,JP,,81,36.25,139.53,164
tateyama|,JP,,50,34.98,139.87,164
tatsuno|,JP,,21,35.98,138,164
tatsunocho tominaga|Tatsunocho-tominaga,JP,,40,34.86,134.55,164
tatui|,BR,,94,-23.36,-47.86,13
tatvan|,TR,,73,38.49,42.28,284
taubate|,BR,,252,-23.03,-45.56,13
taufkirchen|,DE,,18,48.05,11.62,108
taungdwingyi|,MM,,70,20.01,95.55,156
taunggyi|,MM,,160,20.79,97.04,156
taungoo|,MM,,107,18.94,96.43,156
taunsa|,PK,,45,30.7,70.65,5
taunton|,GB,,65,51.01,-3.1,131;,US,MA,57,41.9,-71.09,294
taunusstein|,DE,,30,50.15,8.15,108
taupo|,NZ,,22,-38.68,176.08,237
taurage|,LT,,28,55.25,22.29,194
tauranga|,NZ,,110,-37.69,176.17,237
tavares|,US,FL,15,28.8,-81.73,294
tavda|,RU,,39,58.04,65.27,185
tavernes de la valldigna|Tavernes de la Valldigna,ES,,18,39.07,-0.27,123
taverny|,FR,,27,49.03,2.22,129
tavira|,PT,,15,37.13,-7.65,245
tavsanli|,TR,,52,39.54,29.5,284
tawaramoto|,JP,,33,34.55,135.79,164
tawau|,MY,,306,4.24,117.89,232
taxco de alarcon|Taxco de Alarcon,MX,,52,18.55,-99.61,219
tay ninh|,VN,,36,11.31,106.1,169
tayabas|,PH,,37,14.03,121.59,242
taybad|,IR,,38,34.74,60.78,2
tayga|,RU,,24,56.06,85.62,259
taylor|,US,MI,62,42.24,-83.27,298;,US,TX,17,30.57,-97.41,230
taylors|,US,SC,22,34.92,-82.3,294
taylors lakes|,AU,VIC,15,-37.7,144.79,30
taylorsville|,US,UT,61,40.67,-111.94,227
tayshet|,RU,,38,55.93,98,263
taytay|,PH,,231,14.56,121.13,242
tayu|,ID,,26,-6.54,111.05,146
tayyibat al imam|Tayyibat al Imam,SY,,29,35.27,36.71,283
taza|,MA,,142,34.21,-4.01,198
tazoult lambese|Tazoult-Lambese,DZ,,42,35.48,6.26,116
tbeng meanchey|,KH,,24,13.81,104.98,169
tbilisi|,GE,,1049,41.69,44.83,36
tbilisskaya|,RU,,24,45.36,40.19,252
tchamba|,TG,,26,9.03,1.42,48
tchaourou|,BJ,,21,8.89,2.6,48
tchibanga|,GA,,19,-2.93,10.98,130
tchollire|,CM,,23,8.4,14.17,89
tczew|,PL,,60,54.09,18.78,107
teaneck|,US,NJ,40,40.9,-74.02,294
teapa|,MX,,27,17.55,-92.95,219
tearce|,MK,,23,42.08,21.05,204
tebesbest|,DZ,,41,33.12,6.08,116
tebessa|,DZ,,634,35.4,8.12,116
tebingtinggi|,ID,,118,3.33,99.16,146
tecamac|,MX,,15,19.71,-98.97,219
tecamac de felipe villanueva|Tecamac de Felipe Villanueva,MX,,16,19.71,-98.97,219
tecamachalco|,MX,,29,18.88,-97.73,219
tecate|,MX,,65,32.57,-116.63,225
tecax|,MX,,26,20.21,-89.29,221
techiman|,GH,,70,7.59,-1.94,44
tecoman|,MX,,86,18.92,-103.88,219
tecpan de galeana|Tecpan de Galeana,MX,,15,17.22,-100.63,219
tecpan guatemala|,GT,,22,14.76,-90.99,71
tecuci|,RO,,41,45.85,27.43,251
tefe|,BR,,45,-3.37,-64.72,61
tegal|,ID,,237,-6.87,109.14,146
tegel|,DE,,34,52.58,13.29,108
tegelen|,NL,,20,51.34,6.14,235
teghra|,IN,,46,25.49,85.94,41
tegina|,NG,,24,10.07,6.19,95
tegucigalpa|,HN,,851,14.08,-87.21,142
teguise|,ES,,19,29.06,-13.56,124
tehran|,IR,,7153,35.69,51.42,2
tehri|,IN,,28,30.39,78.48,41
tehuacan|,MX,,249,18.46,-97.4,219
teignmouth|,GB,,17,50.55,-3.5,131
tejar|,CR,,22,9.75,-84.23,100
tejen|,TM,,67,37.38,60.51,288
tejupilco de hidalgo|Tejupilco de Hidalgo,MX,,26,18.9,-100.15,219
tekane|,MR,,22,16.6,-15.35,210
tekari|,IN,,19,24.94,84.84,41
tekeli|,KZ,,27,44.83,78.83,183
tekirdag|,TR,,122,40.98,27.51,284
tekirova|,TR,,20,36.5,30.53,284
tekkalakote|,IN,,26,15.53,76.88,41
tekkali|,IN,,25,18.61,84.24,41
tekkekoy|,TR,,17,41.21,36.46,284
teknaf|,BD,,41,20.86,92.3,40
tekstil shchiki|Tekstil'shchiki,RU,,100,55.7,37.74,252
tel aviv|,IL,,433,32.08,34.78,152
tela|,HN,,29,15.77,-87.47,142
telabastagan|,PH,,26,15.12,120.61,242
telavi|,GE,,22,41.92,45.47,36
telde|,ES,,100,27.99,-15.42,124
telemaco borba|,BR,,59,-24.32,-50.62,13
telerghma|,DZ,,52,36.12,6.35,116
telford|,GB,,148,52.68,-2.45,131
telfs|,AT,,15,47.31,11.07,25
telgte|,DE,,19,51.98,7.78,108
telhara|,IN,,21,21.03,76.84,41
telimele|,GN,,30,10.9,-13.03,92
tellicherry|,IN,,97,11.75,75.49,41
teloloapan|,MX,,24,18.37,-99.87,219
telsiai|,LT,,30,55.98,22.25,194
teltow|,DE,,20,52.4,13.26,108
teluk intan|,MY,,63,4.02,101.02,231
teluk nibung|,ID,,25,3,99.82,146
teluknaga|,ID,,128,-6.1,106.64,146
tema|,GH,,156,5.67,-0.02,44
temara|,MA,,314,33.93,-6.91,198
tembisa|,ZA,,512,-26,28.23,69
temecula|,US,CA,112,33.49,-117.15,299
temerluh|,MY,,60,3.45,102.42,231
temirtau|,KZ,,171,50.05,72.96,183
temixco|,MX,,98,18.85,-99.23,219
tempe|,US,AZ,176,33.41,-111.91,300
tempe junction|,US,AZ,158,33.41,-111.94,300
tempelhof|,DE,,57,52.47,13.4,108
temple|,US,TX,72,31.1,-97.34,230
temple city|,US,CA,36,34.11,-118.06,299
temple terrace|,US,FL,26,28.04,-82.39,294
templestowe|,AU,VIC,16,-37.75,145.15,30
templin|,DE,,18,53.12,13.5,108
temryuk|,RU,,37,45.27,37.39,252
temse|,BE,,26,51.13,4.21,42
temuco|,CL,,238,-38.74,-72.6,94
tena|,EC,,17,-0.99,-77.81,99
tenango de arista|Tenango de Arista,MX,,22,19.1,-99.59,219
tendo|,JP,,65,38.35,140.37,164
tengrela|,CI,,39,10.48,-6.41,93
teni|,IN,,1035,10.01,77.48,41
tenkodogo|,BF,,38,11.78,-0.37,43
tenno|,JP,,23,39.9,139.97,164
tenosique|,MX,,33,17.47,-91.42,219
tenri|,JP,,71,34.58,135.83,164
tensta|,SE,,17,59.39,17.9,127
teo|,ES,,18,42.75,-8.5,123
teocaltiche|,MX,,24,21.43,-102.57,219
teodoro sampaio|,BR,,15,-22.53,-52.17,13
teofilo otoni|,BR,,101,-17.86,-41.51,13
teolocholco|,MX,,16,19.24,-98.19,219
teoloyucan|,MX,,51,19.74,-99.18,219
teonthar|,IN,,17,24.98,81.64,41
teopisca|,MX,,16,16.54,-92.47,219
teotihuacan|,MX,,23,19.69,-98.86,219
teotihuacan de arista|Teotihuacan de Arista,MX,,23,19.69,-98.86,219
tepalcatepec|,MX,,15,19.19,-102.85,219
tepatitlan de morelos|Tepatitlan de Morelos,MX,,92,20.82,-102.76,219
tepatlaxco de hidalgo|Tepatlaxco de Hidalgo,MX,,16,19.08,-97.97,219
tepeaca|,MX,,27,18.97,-97.9,219
tepeapulco|,MX,,15,19.79,-98.55,219
tepecik|,TR,,22,41.03,28.55,284
tepeji del rio de ocampo|Tepeji del Rio de Ocampo,MX,,34,19.9,-99.34,219
tepexpan|,MX,,103,19.61,-98.94,219
tepic|,MX,,333,21.51,-104.9,224
teplice|,CZ,,51,50.64,13.82,106
tepotzotlan|,MX,,38,19.72,-99.22,219
tequila|,MX,,29,20.88,-103.84,219
tequisquiapan|,MX,,30,20.52,-99.89,219
tequixquiac|,MX,,23,19.91,-99.14,219
tera|,NE,,21,14.01,0.75,49
teramo|,IT,,36,42.66,13.7,159
terbanggi besar|,ID,,53,-4.88,105.22,146
terdal|,IN,,26,16.49,75.05,41
terek|,RU,,21,43.48,44.14,252
teresa|,PH,,35,14.56,121.22,242
teresina|,BR,,745,-5.09,-42.8,54
teresopolis|,BR,,124,-22.42,-42.98,13
tergnier|,FR,,15,49.66,3.3,129
terlizzi|,IT,,26,41.13,16.55,159
termas de rio hondo|Termas de Rio Hondo,AR,,28,-27.49,-64.86,12
terme|,TR,,28,41.21,36.97,284
termini imerese|,IT,,23,37.98,13.7,159
termoli|,IT,,31,42,14.99,159
ternate|,ID,,102,0.79,127.38,148;,PH,,20,14.29,120.72,242
terneuzen|,NL,,28,51.34,3.83,235
terni|,IT,,97,42.56,12.64,159
ternopil|,UA,,236,49.55,25.59,292
terrace|,CA,BC,19,54.52,-128.6,73
terrace heights|,US,NY,15,40.72,-73.77,294
terracina|,IT,,31,41.29,13.24,159
terrassa|,ES,,211,41.57,2.02,123
terrazas del valle|Terrazas del Valle,MX,,20,32.49,-116.83,225
terre haute|,US,IN,61,39.47,-87.41,295
terrebonne|,CA,QC,95,45.7,-73.65,75
terrell|,US,TX,17,32.74,-96.28,230
terrytown|,US,LA,23,29.91,-90.03,230
terter|,AZ,,18,40.34,46.93,35
teruel|,ES,,35,40.35,-1.11,123
tervuren|,BE,,21,50.82,4.51,42
terzigno|,IT,,17,40.8,14.49,159
teshi old town|,GH,,144,5.58,-0.11,44
tesistan|,MX,,62,20.8,-103.47,219
tessaoua|,NE,,36,13.76,7.99,49
tessenderlo|,BE,,17,51.07,5.09,42
tete|,MZ,,129,-16.16,33.59,216
tetla|,MX,,15,19.44,-98.1,219
tetouan|,MA,,326,35.58,-5.37,198
tetovo|,MK,,73,42.01,20.97,204
tettnang|,DE,,18,47.67,9.59,108
tetuan de las victorias|Tetuan de las Victorias,ES,,155,40.46,-3.7,123
teutonia|,BR,,22,-29.45,-51.81,13
tewkesbury|,GB,,20,51.99,-2.16,131
tewksbury|,US,MA,29,42.61,-71.23,294
texarkana|,US,TX,37,33.43,-94.05,230;,US,AR,30,33.44,-94.04,230
texas city|,US,TX,48,29.38,-94.9,230
texcoco de mora|Texcoco de Mora,MX,,105,19.51,-98.88,219
teykovo|,RU,,36,56.86,40.54,252
teziutlan|,MX,,59,19.82,-97.36,219
tezoyuca|,MX,,17,19.59,-98.91,219
tezpur|,IN,,59,26.63,92.8,41
tha bo|,TH,,35,17.85,102.58,171
tha kham|,TH,,26,9.11,99.23,171
tha mai|,TH,,22,12.62,102,171
tha maka|,TH,,53,13.9,99.77,171
tha muang|,TH,,27,13.96,99.64,171
tha ruea|,TH,,19,14.57,100.73,171
tha yang|,TH,,43,12.96,99.91,171
thaba nchu|,ZA,,39,-29.21,26.84,69
thai binh|,VN,,53,20.45,106.34,171
thai nguyen|,VN,,134,21.59,105.85,171
thakhek|,LA,,85,17.41,104.83,188
thakurdwara|,IN,,40,29.19,78.86,41
thakurganj|,IN,,16,26.43,88.13,41
thakurgaon|,BD,,71,26.03,88.47,40
thal|,PK,,29,35.48,72.24,5
thala|,TN,,16,35.57,8.67,117
thamaga|,BW,,21,-24.67,25.54,68
than|,IN,,43,22.57,71.2,41
thana bhawan|,IN,,33,29.59,77.42,41
thanatpin|,MM,,38,17.29,96.58,156
thane|,IN,,1262,19.2,72.96,41
thanesar|,IN,,138,29.97,76.83,41
thanh hoa|,VN,,112,19.8,105.77,171
thanh pho uong bi|,VN,,64,21.03,106.77,171
thap khlo|,TH,,16,16.16,100.6,171
thap than|,TH,,17,15.46,99.89,171
tharad|,IN,,25,24.4,71.63,41
tharangambadi|,IN,,21,11.03,79.85,41
tharu shah|,PK,,18,26.94,68.12,5
tharyarwady|,MM,,54,17.65,95.79,156
thasra|,IN,,18,22.8,73.21,41
thatcham|,GB,,24,51.4,-1.26,131
thaton|,MM,,124,16.92,97.37,156
thatta|,PK,,44,24.75,67.92,5
thayetmyo|,MM,,98,19.32,95.18,156
the acreage|,US,FL,39,26.79,-80.27,294
the bronx|,US,NY,1385,40.85,-73.87,294
the colony|,US,TX,42,33.09,-96.89,230
the crossings|,US,FL,23,25.67,-80.4,294
the dalles|,US,OR,15,45.59,-121.18,299
the gap|,AU,QLD,16,-27.44,152.94,27
the hague|,NL,,474,52.08,4.3,235
the hammocks|,US,FL,51,25.67,-80.44,294
the villages|,US,FL,51,28.93,-81.96,294
the woodlands|,US,TX,94,30.16,-95.49,230
thenia|,DZ,,16,36.73,3.56,116
theniet el had|Theniet el Had,DZ,,28,35.87,2.03,116
thenkasi|,IN,,65,8.96,77.32,41
thessaloniki|,GR,,354,40.64,22.93,7
thetford|,GB,,25,52.42,0.75,131
thetford mines|Thetford-Mines,CA,QC,26,46.09,-71.31,75
theunissen|,ZA,,35,-28.41,26.7,69
thi tran tan thanh|,VN,,23,10.26,105.59,170
thi xa phu my|,VN,,221,10.57,107.13,170
thiais|,FR,,30,48.76,2.4,129
thiene|,IT,,21,45.71,11.48,159
thies|,SN,,320,14.79,-16.93,210
thies nones|,SN,,252,14.78,-16.97,210
thika|,KE,,200,-1.03,37.07,166
thimphu|,BT,,99,27.47,89.64,67
thionville|,FR,,44,49.36,6.16,129
thiruthani|,IN,,40,13.18,79.62,41
thiruvananthapuram|,IN,,784,8.49,76.95,41
thiruvarur|,IN,,59,10.77,79.64,41
thivai|,GR,,22,38.33,23.32,7
thoen|,TH,,18,17.61,99.22,171
thohoyandou|,ZA,,44,-22.95,30.48,69
thomastown|,AU,VIC,20,-37.68,145.02,30
thomasville|,US,NC,27,35.88,-80.08,294;,US,GA,19,30.84,-83.98,294
thomazeau|,HT,,52,18.65,-72.09,113
thongwa|,MM,,52,16.76,96.52,156
thonon les bains|Thonon-les-Bains,FR,,32,46.37,6.48,129
thoothukudi|,IN,,411,8.77,78.13,41
thornaby on tees|Thornaby-on-Tees,GB,,22,54.53,-1.3,131
thornbury|,AU,VIC,18,-37.76,145.01,30
thorne|,GB,,17,53.61,-0.96,131
thornlie|,AU,WA,23,-32.06,115.95,26
thornton|,US,CO,133,39.87,-104.97,227
thornton cleveleys|Thornton-Cleveleys,GB,,31,53.87,-3.02,131
thorold|,CA,ON,18,43.12,-79.2,75
thoubal|,IN,,44,24.64,94,41
thousand oaks|,US,CA,129,34.17,-118.84,299
three lakes|,US,FL,15,25.64,-80.4,294
thrissur|,IN,,325,10.52,76.22,41
throgs neck|,US,NY,34,40.82,-73.82,294
thu dau mot|,VN,,91,10.98,106.65,170
thul|,PK,,34,28.24,68.78,5
thun|,CH,,42,46.75,7.62,90
thunder bay|,CA,ON,99,48.38,-89.25,75
thung song|,TH,,28,8.16,99.68,171
ti port de paix|Ti Port-de-Paix,HT,,35,19.93,-72.83,114
tiangua|,BR,,46,-3.73,-40.99,54
tiaret|,DZ,,179,35.37,1.32,116
tias|,ES,,20,28.96,-13.65,124
tiassale|,CI,,35,5.9,-4.82,91
tibati|,CM,,36,6.47,12.63,89
tiberias|,IL,,40,32.79,35.53,152
tibiri|,NE,,20,13.56,7.05,49
ticul|,MX,,33,20.4,-89.54,221
tiebo|,SN,,100,14.63,-16.23,210
tiel|,NL,,41,51.89,5.43,235
tielt|,BE,,19,51,3.33,42
tienen|,BE,,32,50.81,4.94,42
tierra blanca|,MX,,48,18.45,-96.36,219
tierralta|,CO,,26,8.17,-76.06,97
tiete|,BR,,32,-23.1,-47.71,13
tiffin|,US,OH,18,41.11,-83.18,294
tiflet|,MA,,70,33.89,-6.31,198
tifton|,US,GA,17,31.45,-83.51,294
tigard|,US,OR,51,45.43,-122.77,299
tigre|,AR,,31,-34.43,-58.58,11
tigwav|,HT,,118,18.43,-72.87,114
tijara|,IN,,22,27.93,76.86,41
tijuana|,MX,,1301,32.5,-117,225
tijucas|,BR,,22,-27.24,-48.63,13
tikamgarh|,IN,,75,24.74,78.83,41
tikapur|,NP,,45,28.53,81.12,155
tikhoretsk|,RU,,64,45.85,40.13,252
tikhvin|,RU,,62,59.65,33.53,252
tiko|,CM,,56,4.08,9.36,89
tikrit|,IQ,,42,34.62,43.68,157
tilburg|,NL,,200,51.56,5.09,235
tilhar|,IN,,57,27.96,79.74,41
tillaberi|,NE,,19,14.21,1.45,49
tillmans corner|,US,AL,17,30.59,-88.17,230
timaru|,NZ,,28,-44.4,171.25,237
timashevsk|,RU,,54,45.62,38.95,252
timbauba|,BR,,45,-7.51,-35.32,55
timbiras|,BR,,18,-4.26,-43.94,54
timbo|,BR,,34,-26.82,-49.27,13
timbuktu|,ML,,32,16.77,-3.01,93
timimoun|,DZ,,49,29.26,0.23,116
timisoara|,RO,,315,45.75,21.23,251
timizart|,DZ,,41,36.8,4.27,116
timmins|,CA,ON,43,48.47,-81.33,75
timon|,BR,,124,-5.09,-42.84,54
timoteo|,BR,,92,-19.58,-42.65,13
tinaquillo|,VE,,82,9.92,-68.3,98
tinde|,TZ,,22,-3.88,33.2,214
tindivanam|,IN,,70,12.23,79.66,41
tindouf|,DZ,,46,27.67,-8.15,116
tinghir|,MA,,37,31.51,-5.53,198
tingi|,TZ,,16,-11.3,35.03,216
tingo maria|,PE,,53,-9.3,-76,118
tinley park|,US,IL,57,41.57,-87.78,230
tinnanur|,IN,,22,13.11,80.03,41
tinongan|,PH,,62,10.21,123.04,242
tinsukia|,IN,,89,27.49,95.36,41
tinton falls|,US,NJ,18,40.3,-74.1,294
tipasa|,DZ,,25,36.59,2.45,116
tipitapa|,NI,,50,12.2,-86.1,143
tippi|,ET,,24,7.2,35.45,110
tipton|,GB,,47,52.53,-2.07,131
tiptur|,IN,,61,13.26,76.48,41
tiquipaya|,BO,,54,-17.34,-66.22,51
tiquisate|,GT,,18,14.28,-91.36,71
tirah|,IL,,21,32.23,34.95,152
tirana|,AL,,375,41.33,19.82,8
tiraspol|,MD,,157,46.84,29.63,200
tirat karmel|,IL,,19,32.76,34.97,152
tire|,TR,,47,38.09,27.74,284
tirebolu|,TR,,17,41.01,38.81,284
tirhanimine|,MA,,56,35.24,-3.95,198
tirmitine|,DZ,,26,36.65,3.98,116
tirmiz|,UZ,,140,37.22,67.28,307
tirthahalli|,IN,,15,13.69,75.25,41
tiruchchendur|,IN,,30,8.5,78.12,41
tiruchengode|,IN,,87,11.38,77.89,41
tiruchirappalli|,IN,,775,10.82,78.7,41
tirukkoyilur|,IN,,28,11.97,79.2,41
tirumala|,IN,,18,13.68,79.35,41
tirunelveli|,IN,,1436,8.73,77.68,41
tirupati|,IN,,251,13.64,79.42,41
tirupparangunram|,IN,,43,9.88,78.07,41
tiruppur|,IN,,398,11.12,77.35,41
tiruppuvanam|,IN,,23,9.83,78.26,41
tirur|,IN,,55,10.91,75.92,41
tiruttangal|,IN,,54,9.48,77.83,41
tiruvalla|,IN,,57,9.38,76.57,41
tiruvallur|,IN,,48,13.14,79.91,41
tiruvannamalai|,IN,,138,12.23,79.07,41
tiruvottiyur|,IN,,248,13.16,80.3,41
tisaiyanvilai|,IN,,20,8.34,77.87,41
tissemsilt|,DZ,,61,35.61,1.81,116
tiszaujvaros|,HU,,17,47.93,21.08,145
titagarh|,IN,,128,22.74,88.37,41
titahari|,NP,,48,26.66,87.27,155
titao|,BF,,19,13.77,-2.07,43
titlagarh|,IN,,28,20.29,83.15,41
titusville|,US,FL,45,28.61,-80.81,294
tiverton|,GB,,20,50.9,-3.49,131
tivoli|,IT,,22,41.96,12.8,159
tiwi|,PH,,17,13.46,123.68,242
tixtla de guerrero|Tixtla de Guerrero,MX,,23,17.57,-99.4,219
tizayuca|,MX,,43,19.84,-98.98,219
tizi gheniff|,DZ,,28,36.59,3.77,116
tizi n tleta|Tizi-n-Tleta,DZ,,22,36.55,4.06,116
tizi ouzou|,DZ,,144,36.71,4.05,116
tizi rached|,DZ,,18,36.67,4.19,116
tizimin|,MX,,47,21.14,-88.15,221
tiznit|,MA,,55,29.7,-9.73,198
tlahuac|,MX,,305,19.29,-99.01,219
tlajomulco de zuniga|Tlajomulco de Zuniga,MX,,30,20.47,-103.45,219
tlalnepantla|,MX,,653,19.54,-99.2,219
tlalpan|,MX,,575,19.3,-99.16,219
tlaltenango de sanchez roman|Tlaltenango de Sanchez Roman,MX,,16,21.78,-103.3,219
tlapa de comonfort|Tlapa de Comonfort,MX,,47,17.55,-98.58,219
tlapacoyan|,MX,,35,19.96,-97.21,219
tlaquepaque|,MX,,576,20.64,-103.29,219
tlaquiltenango|,MX,,18,18.63,-99.16,219
tlaxcala|,MX,,85,19.32,-98.2,219
tlemcen|,DZ,,132,34.88,-1.31,116
to rqao rg on|To'rqao'rg'on,UZ,,28,41,71.51,308
toamasina|,MG,,206,-18.15,49.4,202
toba|,JP,,23,34.48,136.84,164
toba tek singh|,PK,,69,30.97,72.48,5
tobetsu|,JP,,22,43.22,141.52,164
tobias barreto|,BR,,30,-11.18,-38,57
tobol sk|Tobol'sk,RU,,114,58.2,68.25,185
tobruk|,LY,,121,32.09,23.95,197
tocache|,PE,,29,-8.19,-76.52,118
tochigi|,JP,,82,36.38,139.73,164
tochio honcho|Tochio-honcho,JP,,23,37.48,139,164
tocoa|,HN,,31,15.68,-86,142
tocopilla|,CL,,24,-22.09,-70.2,94
tocumen|,PA,,51,9.09,-79.38,239
todabhim|,IN,,23,26.92,76.82,41
todaraisingh|,IN,,23,26.02,75.48,41
togane|,JP,,66,35.55,140.37,164
togitsu|,JP,,29,32.83,129.85,164
toguchin|,RU,,22,55.24,84.39,262
tohana|,IN,,60,29.71,75.9,41
tokamachi|,JP,,41,37.13,138.77,164
tokar|,SD,,22,18.43,37.73,273
tokat|,TR,,130,40.31,36.55,284
toki|,JP,,61,35.35,137.18,164
tokmak|,UA,,35,47.26,35.71,292
tokmok|,KG,,63,42.84,75.3,168
tokoname|,JP,,50,34.88,136.85,164
tokorozawa|,JP,,339,35.8,139.47,164
toktogul|,KG,,19,41.87,72.94,168
tokushima|,JP,,267,34.07,134.57,164
tokuyama|,JP,,101,34.05,131.82,164
tokyo|,JP,,8337,35.69,139.69,164
tol yatti|Tol'yatti,RU,,703,53.53,49.35,254
tolanaro|,MG,,45,-25.03,46.98,202
toledo|,US,OH,280,41.66,-83.56,294;,PH,,157,10.38,123.64,242;,BR,,119,-24.71,-53.74,13;,ES,,82,39.86,-4.02,123
tolentino|,IT,,17,43.21,13.29,159
tolga|,DZ,,68,34.72,5.38,116
toliara|,MG,,115,-23.35,43.67,202
tolosa|,ES,,18,43.13,-2.08,123
toluca|,MX,,489,19.29,-99.65,219
tomakomai|,JP,,175,42.64,141.6,164
tomar|,PT,,19,39.6,-8.41,245
tomares|,ES,,23,37.37,-6.05,123
tomaszow lubelski|,PL,,20,50.45,23.42,107
tomaszow mazowiecki|,PL,,67,51.53,20.01,107
tome|,CL,,47,-36.62,-72.96,94
tome acu|,BR,,34,-2.42,-48.15,56
tomelloso|,ES,,38,39.16,-3.02,123
tomigusuku|,JP,,56,26.19,127.68,164
tomilino|,RU,,28,55.66,37.95,252
tomioka|,JP,,49,36.25,138.9,164
tomiya|,JP,,43,38.39,140.89,164
tomobe|,JP,,37,36.35,140.3,164
tomohon|,ID,,28,1.32,124.8,147
toms river|,US,NJ,89,39.95,-74.2,294
tomsk|,RU,,486,56.5,84.97,261
tonala|,MX,,409,20.62,-103.23,219;,MX,,35,16.09,-93.75,219
tonbridge|,GB,,39,51.2,0.27,131
tondabayashicho|,JP,,133,34.5,135.6,164
tondano|,ID,,33,1.31,124.91,147
tondi|,IN,,16,9.74,79.02,41
tonekabon|,IR,,38,36.82,50.87,2
tonga|,CM,,16,4.97,10.7,89
tongelre|,NL,,20,51.45,5.52,235
tongeren|,BE,,30,50.78,5.46,42
tongging|,ID,,16,2.9,98.52,146
tonghae|,KR,,101,37.54,129.11,176
tonisvorst|,DE,,30,51.32,6.49,108
tonj|,SS,,17,7.27,28.68,280
tonk|,IN,,151,26.17,75.79,41
tono|,JP,,27,39.32,141.53,164
tonosho|,JP,,17,34.48,134.17,164
tonota|,BW,,18,-21.44,27.46,68
tonsberg|,NO,,39,59.27,10.41,236
tonypandy|,GB,,63,51.62,-3.46,131
tooele|,US,UT,33,40.53,-112.3,227
toowoomba|,AU,QLD,131,-27.56,151.95,27
topeka|,US,KS,127,39.05,-95.68,230
topi|,PK,,36,34.07,72.62,5
topki|,RU,,31,55.28,85.62,259
tor lupara|,IT,,21,42,12.62,159
torbali|,TR,,50,38.15,27.36,284
torbat e heydariyeh|Torbat-e Heydariyeh,IR,,126,35.27,59.22,2
torbat e jam|Torbat-e Jam,IR,,59,35.24,60.62,2
torcy|,FR,,24,48.85,2.65,129
tordera|,ES,,15,41.7,2.72,123
tordher|,PK,,150,33.99,72.29,5
toretsk|,UA,,42,48.4,37.85,292
torgau|,DE,,19,51.56,13,108
torhout|,BE,,19,51.07,3.1,42
toride|,JP,,81,35.9,140.08,164
torit|,SS,,20,4.41,32.57,280
toritama|,BR,,24,-8.01,-36.06,55
tornio|,FI,,21,65.85,24.15,127
torokszentmiklos|,HU,,23,47.18,20.42,145
toronto|,CA,ON,2600,43.7,-79.42,75
tororo|,UG,,40,0.69,34.18,167
torquay|,GB,,65,50.46,-3.53,131
torrance|,US,CA,148,33.84,-118.34,299
torre annunziata|,IT,,44,40.75,14.45,159
torre del greco|Torre del Greco,IT,,86,40.79,14.37,159
torre del mar|Torre del Mar,ES,,22,36.74,-4.09,123
torre pacheco|Torre-Pacheco,ES,,31,37.74,-0.95,123
torredembarra|,ES,,15,41.15,1.4,123
torrejon de ardoz|Torrejon de Ardoz,ES,,118,40.46,-3.47,123
torrelavega|,ES,,55,43.35,-4.05,123
torrelodones|,ES,,22,40.58,-3.93,123
torremaggiore|,IT,,17,41.69,15.29,159
torremolinos|,ES,,65,36.62,-4.5,123
torrent|,ES,,79,39.44,-0.47,123
torreon|,MX,,609,25.54,-103.42,218
torres|,BR,,33,-29.34,-49.73,13
torres novas|,PT,,15,39.48,-8.54,245
torres vedras|,PT,,24,39.09,-9.26,245
torrevieja|,ES,,102,37.98,-0.68,123
torrington|,US,CT,35,41.8,-73.12,294
torrox|,ES,,17,36.76,-3.95,123
tortona|,IT,,23,44.9,8.86,159
tortosa|,ES,,35,40.81,0.52,123
tortuguitas|,AR,,41,-34.48,-58.75,11
torun|,PL,,209,53.01,18.6,107
torvaianica|,IT,,17,41.62,12.46,159
torzhok|,RU,,49,57.04,34.96,252
toshbuloq|,UZ,,29,40.92,71.58,308
toshloq|,UZ,,27,40.48,71.77,308
tosno|,RU,,40,59.54,30.88,252
tosu|,JP,,64,33.37,130.52,164
tosya|,TR,,24,41.02,34.04,284
totana|,ES,,29,37.77,-1.5,123
totonicapan|,GT,,70,14.91,-91.36,71
totton|,GB,,34,50.92,-1.49,131
tottori|,JP,,154,35.5,134.23,164
touba|,SN,,529,14.85,-15.88,210;,CI,,28,8.28,-7.68,92
tougan|,BF,,18,13.07,-3.07,43
touggourt|,DZ,,49,33.11,6.06,116
tougue|,GN,,26,11.45,-11.66,92
toukh|,EG,,68,30.35,31.2,120
toul|,FR,,18,48.68,5.89,129
toulon|,FR,,169,43.12,5.93,129
toulouse|,FR,,433,43.6,1.44,129
toumodi|,CI,,39,6.56,-5.02,91
tourcoing|,FR,,92,50.72,3.16,129
tourlaville|,FR,,18,49.64,-1.57,129
tournai|,BE,,68,50.61,3.39,42
tournefeuille|,FR,,29,43.59,1.32,129
tours|,FR,,142,47.39,0.7,129
town n country|Town 'n' Country,US,FL,78,28.01,-82.58,294
townsville|,AU,QLD,196,-19.27,146.81,27
towson|,US,MD,55,39.4,-76.6,294
toyama|,JP,,326,36.7,137.22,164
toyohama|,JP,,22,34.71,136.93,164
toyohashi|,JP,,378,34.77,137.38,164
toyokawa|,JP,,121,34.82,137.4,164
toyonaka|,JP,,384,34.78,135.47,164
toyooka|,JP,,47,35.54,134.82,164
toyoshina|,JP,,28,36.3,137.9,164
toyota|,JP,,362,35.08,137.15,164
tozeur|,TN,,35,33.92,8.13,117
tozkhurmato|,IQ,,60,34.89,44.63,157
tqvarch eli|Tqvarch'eli,GE,,18,42.84,41.68,36
tra vinh|,VN,,57,9.95,106.34,170
trabzon|,TR,,244,41.01,39.73,284
tracy|,US,CA,87,37.74,-121.43,299
tradate|,IT,,17,45.71,8.91,159
trairi|,BR,,23,-3.28,-39.27,54
tralee|,IE,,23,52.27,-9.7,151
tramandai|,BR,,35,-29.98,-50.13,13
trang|,TH,,67,7.56,99.61,171
trani|,IT,,54,41.28,16.41,159
trapani|,IT,,59,38.02,12.54,159
trappes|,FR,,28,48.77,2.02,129
traralgon|,AU,VIC,25,-38.2,146.54,30
trat|,TH,,22,12.24,102.52,171
traunreut|,DE,,21,47.96,12.59,108
traunstein|,DE,,18,47.87,12.64,108
traverse city|,US,MI,15,44.76,-85.62,298
travnik|,BA,,31,44.23,17.67,37
trbovlje|,SI,,15,46.16,15.05,275
trebic|,CZ,,39,49.21,15.88,106
trebinje|,BA,,33,42.71,18.34,37
trebisov|,SK,,23,48.63,21.72,276
trecate|,IT,,19,45.43,8.74,159
treinta y tres|Treinta y Tres,UY,,26,-33.23,-54.38,306
trekhgornyy|,RU,,35,54.81,58.46,185
trelew|,AR,,93,-43.25,-65.31,18
trelleborg|,SE,,29,55.38,13.16,127
tremblay en france|Tremblay-en-France,FR,,36,48.95,2.57,129
tremembe|,BR,,32,-22.96,-45.55,13
tremont|,US,NY,23,40.85,-73.91,294
trencin|,SK,,58,48.89,18.04,276
trenggalek|,ID,,29,-8.08,111.71,146
trento|,IT,,80,46.07,11.12,159;,PH,,16,8.05,126.06,242
trentola ducenta|Trentola-Ducenta,IT,,17,40.98,14.17,159
trenton|,US,NJ,84,40.22,-74.74,294;,US,MI,18,42.14,-83.18,298
tres arroyos|,AR,,47,-38.37,-60.28,11
tres cantos|,ES,,42,40.6,-3.71,123
tres coracoes|,BR,,63,-21.7,-45.25,13
tres coroas|,BR,,21,-29.52,-50.78,13
tres de maio|Tres de Maio,BR,,18,-27.77,-54.24,13
tres de mayo|Tres de Mayo,MX,,18,18.87,-99.21,219
tres isletas|,AR,,25,-26.34,-60.43,12
tres lagoas|,BR,,79,-20.79,-51.7,63
tres passos|,BR,,17,-27.46,-53.93,13
tres pontas|,BR,,44,-21.37,-45.51,13
tres rios|,BR,,72,-22.12,-43.21,13
tres valles|,MX,,17,18.24,-96.14,219
treviglio|,IT,,25,45.52,9.59,159
treviso|,IT,,78,45.67,12.24,159
trezzano sul naviglio|Trezzano sul Naviglio,IT,,20,45.42,9.06,159
trier|,DE,,100,49.76,6.64,108
trieste|,IT,,187,45.65,13.78,159
triggiano|,IT,,27,41.07,16.93,159
trikala|,GR,,62,39.55,21.77,7
trincomalee|,LK,,108,8.58,81.23,191
trindade|,BR,,98,-16.65,-49.49,13;,BR,,19,-7.76,-40.27,55;,BR,,15,-27.59,-48.52,13
trinec|,CZ,,38,49.68,18.67,106
trinidad|,BO,,84,-14.83,-64.9,51;,CU,,60,21.8,-79.98,101;,UY,,21,-33.52,-56.9,306
triolet|,MU,,23,-20.06,57.55,212
tripoli|,LY,,1151,32.89,13.19,197;,LB,,229,34.43,35.84,189;,GR,,27,37.51,22.38,7
triyuga|,NP,,71,26.79,86.7,155
trnava|,SK,,70,48.38,17.59,276
trofa|,PT,,21,41.34,-8.56,245
trois rivieres|Trois-Rivieres,CA,QC,120,46.35,-72.55,75
troisdorf|,DE,,75,50.81,7.15,108
troitsk|,RU,,82,54.1,61.58,185;,RU,,38,55.48,37.31,252
troitskaya|,RU,,24,43.31,44.98,252
trollhattan|,SE,,49,58.28,12.29,127
tromso|,NO,,52,69.65,18.96,236
trondheim|,NO,,147,63.43,10.4,236
troparevo|,RU,,118,55.66,37.48,252
trossingen|,DE,,15,48.08,8.64,108
trotwood|,US,OH,24,39.8,-84.31,294
troutdale|,US,OR,17,45.54,-122.39,299
trowbridge|,GB,,41,51.32,-2.21,131
troy|,US,MI,83,42.61,-83.15,298;,US,NY,50,42.73,-73.69,294;,US,OH,26,40.04,-84.2,294;,US,AL,19,31.81,-85.97,230
troyan|,BG,,21,42.89,24.72,45
troyes|,FR,,61,48.3,4.09,129
trstenik|,RS,,49,43.62,21,144
trubchevsk|,RU,,16,52.58,33.76,252
truckee|,US,CA,16,39.33,-120.18,299
trucuk|,ID,,24,-7.72,110.66,146
trudovoye|,RU,,18,43.3,132.07,266
truganina|,AU,VIC,21,-37.82,144.75,30
trujillo|,PE,,747,-8.12,-79.03,118;,VE,,38,9.37,-70.44,98
trujillo alto|,PR,,54,18.35,-66.01,115
trumbull|,US,CT,36,41.24,-73.2,294
truro|,GB,,23,50.27,-5.05,131;,CA,NS,21,45.37,-63.27,77
truskavets|Truskavets',UA,,27,49.28,23.51,292
trussville|,US,AL,21,33.62,-86.61,230
trutnov|,CZ,,31,50.56,15.91,106
trzcianka|,PL,,17,53.04,16.46,107
trzebinia|,PL,,19,50.16,19.47,107
ts khinvali|Ts'khinvali,GE,,30,42.23,43.97,36
ts q alt ubo|Ts'q'alt'ubo,GE,,17,42.33,42.6,36
tsaratanana|,MG,,17,-16.8,47.65,202
tsaritsyno|,RU,,123,55.63,37.65,252
tsawwassen|,CA,BC,22,49.02,-123.08,73
tsevie|,TG,,56,6.43,1.21,286
tshela|,CD,,39,-5,12.95,86
tshikapa|,CD,,267,-6.42,20.8,85
tsimlyansk|,RU,,15,47.65,42.1,252
tsiombe|,MG,,30,-25.3,45.48,202
tsirang|,BT,,19,27.02,90.12,67
tsiroanomandidy|,MG,,27,-18.77,46.05,202
tsotsin yurt|Tsotsin-Yurt,RU,,16,43.24,46,252
tsu|,JP,,163,34.73,136.52,164
tsubame|,JP,,44,37.66,138.93,164
tsubata|,JP,,39,36.67,136.74,164
tsuen wan|,HK,,289,22.37,114.11,141
tsukawaki|,JP,,18,33.28,131.16,164
tsukuba|,JP,,176,36.2,140.1,164
tsukumiura|,JP,,22,33.08,131.87,164
tsuma|,JP,,34,32.1,131.4,164
tsuruga|,JP,,68,35.65,136.06,164
tsurugi asahimachi|Tsurugi-asahimachi,JP,,22,36.45,136.63,164
tsuruoka|,JP,,100,38.72,139.82,164
tsurusaki|,JP,,77,33.25,131.69,164
tsushima|,JP,,68,35.17,136.72,164
tsuyama|,JP,,90,35.05,134,164
tsyurupyns k|Tsyurupyns'k,UA,,29,46.62,32.72,292
tual|,ID,,40,-5.63,132.75,148
tualatin|,US,OR,27,45.38,-122.76,299
tuapse|,RU,,64,44.11,39.08,252
tuban|,ID,,76,-6.9,112.06,146
tubarao|,BR,,67,-28.47,-49.01,13
tubarjal|,SA,,40,30.5,38.22,163
tubas|,PS,,16,32.32,35.37,153
tubbergen|,NL,,20,52.41,6.78,235
tubingen|,DE,,83,48.52,9.05,108
tubize|,BE,,22,50.69,4.2,42
tucano|,BR,,31,-10.96,-38.79,60
tuchkovo|,RU,,17,55.6,36.47,252
tuckahoe|,US,VA,45,37.59,-77.56,294
tucker|,US,GA,28,33.85,-84.22,294
tucson|,US,AZ,532,32.22,-110.93,300
tucuma|,BR,,39,-6.75,-51.16,56;,BR,,15,-0.18,-50.05,56
tucupita|,VE,,52,9.06,-62.05,98
tucurui|,BR,,76,-3.77,-49.68,56
tudela|,ES,,35,42.06,-1.6,123
tuen mun|,HK,,17,22.39,113.97,141
tuensang|,IN,,34,26.27,94.82,41
tufanganj|,IN,,20,26.32,89.67,41
tuguegarao|,PH,,115,17.62,121.72,242
tui|,ES,,17,42.05,-8.64,123
tujunga|,US,CA,27,34.25,-118.29,299
tukrah|,LY,,23,32.53,20.58,197
tukums|,LV,,18,56.97,23.16,196
tukuyu|,TZ,,28,-9.25,33.65,214
tukwila|,US,WA,20,47.47,-122.26,299
tula|,RU,,469,54.2,37.62,252
tula de allende|Tula de Allende,MX,,29,20.05,-99.34,219
tulancingo|,MX,,102,20.08,-98.36,219
tulangan utara|,ID,,64,-7.47,112.65,146
tulantongo|,MX,,16,19.53,-98.87,219
tulare|,US,CA,62,36.21,-119.35,299
tulcan|,EC,,86,0.81,-77.72,97
tulcea|,RO,,92,45.18,28.81,251
tulchyn|,UA,,16,48.67,28.85,292
tuljapur|,IN,,36,18.01,76.07,41
tulkarm|,PS,,44,32.31,35.03,152
tullahoma|,US,TN,19,35.36,-86.21,230
tulle|,FR,,17,45.27,1.77,129
tullinge|,SE,,16,59.2,17.9,127
tulsa|,US,OK,404,36.15,-95.99,230
tulsipur|,NP,,39,28.13,82.3,155;,IN,,22,27.53,82.42,41
tultepec|,MX,,65,19.68,-99.13,219
tultitlan de mariano escobedo|Tultitlan de Mariano Escobedo,MX,,28,19.65,-99.17,219
tulua|,CO,,166,4.08,-76.2,97
tulum|,MX,,18,20.21,-87.46,222
tulun|,RU,,51,54.56,100.58,263
tulungagung|,ID,,65,-8.07,111.9,146
tumaco|,CO,,87,1.79,-78.79,99
tumba|,SE,,41,59.2,17.83,127
tumbes|,PE,,109,-3.57,-80.45,118
tumbi|,TZ,,33,-5.07,32.73,214
tumkur|,IN,,307,13.34,77.1,41
tumsar|,IN,,43,21.38,79.73,41
tumwater|,US,WA,19,47.01,-122.91,299
tunapuna|,TT,,18,10.65,-61.39,290
tunceli|,TR,,29,39.1,39.54,284
tundla|,IN,,51,27.21,78.24,41
tunduma|,TZ,,37,-9.3,32.77,214
tung chung|,HK,,45,22.29,113.94,141
tungi|,BD,,338,23.89,90.4,40
tungipara|,BD,,62,22.9,89.9,40
tuni|,IN,,53,17.36,82.55,41
tunis|,TN,,693,36.82,10.17,117
tunja|,CO,,117,5.54,-73.37,97
tuntum|,BR,,16,-5.26,-44.65,54
tupa|,BR,,62,-21.93,-50.51,13
tupaciguara|,BR,,24,-18.59,-48.7,13
tupancireta|,BR,,17,-29.08,-53.84,13
tupelo|,US,MS,36,34.26,-88.7,230
tupi|,PH,,17,6.33,124.95,242
tupiza|,BO,,22,-21.44,-65.72,51
tuquerres|,CO,,20,1.09,-77.62,97
tura|,IN,,64,25.51,90.2,41
turabah|,SA,,23,21.21,41.63,163
turaif|,SA,,41,31.67,38.66,163
turaiyur|,IN,,32,11.15,78.6,41
turar ryskulov|,KZ,,18,42.53,70.35,183
turbaco|,CO,,56,10.33,-75.41,97
turbat|,PK,,76,26,63.05,5
turbo|,CO,,51,8.09,-76.73,97
turda|,RO,,55,46.57,23.78,251
turek|,PL,,30,52.02,18.5,107
turgutlu|,TR,,103,38.5,27.7,284
turgutreis|,TR,,16,37.02,27.27,284
turhal|,TR,,111,40.39,36.08,284
turin|,IT,,870,45.07,7.69,159
turinsk|,RU,,19,58.05,63.7,185
turkestan|,KZ,,97,43.3,68.25,183
turkmenabat|,TM,,235,39.07,63.58,288
turkmenbasy|,TM,,68,40.02,52.96,288
turku|,FI,,176,60.45,22.27,126
turlock|,US,CA,72,37.49,-120.85,299
turmero|,VE,,345,10.23,-67.47,98
turnhout|,BE,,40,51.32,4.94,42
turnu magurele|,RO,,29,43.75,24.87,45
turrialba|,CR,,29,9.9,-83.68,100
tursunzoda|,TJ,,37,38.51,68.23,4
tuscaloosa|,US,AL,98,33.21,-87.57,230
tustin|,US,CA,81,33.75,-117.83,299
tutamandahostel|,EC,,140,-0.2,-78.5,99
tutayev|,RU,,44,57.89,39.54,252
tutong|,BN,,19,4.8,114.65,50
tuttlingen|,DE,,35,47.98,8.82,108
tuusula|,FI,,35,60.4,25.03,126
tuxpam de rodriguez cano|Tuxpam de Rodriguez Cano,MX,,85,20.96,-97.41,219
tuxpan|,MX,,28,19.56,-103.38,219;,MX,,22,21.94,-105.3,224
tuxtepec|,MX,,102,18.09,-96.13,219
tuxtla|,MX,,537,16.76,-93.11,219
tuy hoa|,VN,,70,13.1,109.32,170
tuyen quang|,VN,,36,21.82,105.21,171
tuymazy|,RU,,69,54.61,53.71,185
tuytepa|,UZ,,21,41.03,69.36,308
tuzantla|,MX,,15,19.2,-100.57,219
tuzla|,BA,,142,44.54,18.67,37
tver|,RU,,400,56.86,35.9,252
twante|,MM,,47,16.71,95.93,156
twentynine palms|,US,CA,26,34.14,-116.05,299
twin falls|,US,ID,47,42.56,-114.46,302
twinsburg|,US,OH,19,41.31,-81.44,294
tychy|,PL,,130,50.14,18.97,107
tyldesley|,GB,,36,53.51,-2.47,131
tyler|,US,TX,104,32.35,-95.3,230
tynda|,RU,,37,55.16,124.72,265
tynemouth|,GB,,17,55.02,-1.43,131
tyoply stan|,RU,,125,55.62,37.49,252
tyre|,LB,,135,33.27,35.19,189
tyrnyauz|,RU,,20,43.38,42.92,252
tysons corner|,US,VA,20,38.92,-77.23,294
tyumen|,RU,,519,57.15,65.53,185
tzaneen|,ZA,,17,-23.83,30.16,69
ualog|,PH,,61,10.57,123.39,242
uba|,BR,,98,-21.12,-42.94,13
ubach palenberg|Ubach-Palenberg,DE,,26,50.92,6.12,108
ubaitaba|,BR,,28,-14.31,-39.32,60
ubari|,LY,,43,26.59,12.78,197
ubata|,BR,,16,-14.21,-39.53,60
ubatuba|,BR,,79,-23.43,-45.07,13
ubauro|,PK,,23,28.16,69.73,5
ube|,JP,,174,33.94,131.25,164
ubeda|,ES,,36,38.01,-3.37,123
uberaba|,BR,,261,-19.75,-47.93,13
uberlandia|,BR,,564,-18.92,-48.28,13
uberlingen|,DE,,22,47.77,9.17,108
ubiaja|,NG,,22,6.66,6.38,95
ubon ratchathani|,TH,,123,15.24,104.85,171
ubrique|,ES,,17,36.68,-5.45,123
ubud|,ID,,28,-8.51,115.27,147
uchaly|,RU,,38,54.36,59.44,185
uchiza|,PE,,18,-8.46,-76.46,118
uchkeken|,RU,,15,43.94,42.51,252
uchqurghon shahri|,UZ,,33,41.11,72.08,308
uckfield|,GB,,18,50.97,0.1,131
udachny|,RU,,15,66.43,112.4,265
udaipur|,IN,,423,24.59,73.71,41;,IN,,30,27.72,75.47,41;,IN,,23,23.53,91.48,41
udaipura|,IN,,15,23.07,78.51,41
udalguri|,IN,,16,26.75,92.1,41
udangudi|,IN,,19,8.43,78.03,41
uddevalla|,SE,,35,58.35,11.94,127
uden|,NL,,35,51.66,5.62,235
udgir|,IN,,101,18.39,77.12,41
udhampur|,IN,,80,32.92,75.14,41
udine|,IT,,98,46.07,13.24,159
udomlya|,RU,,32,57.88,34.99,252
udon thani|,TH,,247,17.42,102.79,171
udumalaippettai|,IN,,59,10.59,77.25,41
udupi|,IN,,165,13.33,74.75,41
ueda|,JP,,127,36.4,138.28,164
uekimachi mono|Uekimachi-mono,JP,,32,32.9,130.69,164
uelzen|,DE,,35,52.97,10.56,108
ueno ebisumachi|Ueno-ebisumachi,JP,,62,34.76,136.13,164
uenohara|,JP,,28,35.62,139.12,164
uetersen|,DE,,18,53.69,9.66,108
ufa|,RU,,1033,54.74,55.97,185
uga|,NG,,64,5.94,7.08,95
ugep|,NG,,200,5.81,8.08,95
ughelli|,NG,,80,5.49,6,95
uglich|,RU,,38,57.53,38.33,252
uherske hradiste|,CZ,,26,49.07,17.46,106
uhersky brod|,CZ,,18,49.03,17.65,106
uige|,AO,,60,-7.61,15.06,10
uijeongbu si|Uijeongbu-si,KR,,479,37.74,127.05,176
uiju|,KP,,50,40.2,124.53,175
uitenhage|,ZA,,229,-33.76,25.4,69
uithoorn|,NL,,27,52.24,4.83,235
ujar|,AZ,,16,40.52,47.65,35
ujhani|,IN,,56,28,79.01,41
uji|,JP,,193,34.89,135.8,164
ujiie|,JP,,30,36.68,139.97,164
ujjain|,IN,,457,23.18,75.78,41
ukhta|,RU,,102,63.57,53.68,252
ukiah|,US,CA,16,39.15,-123.21,299
ukmerge|,LT,,26,55.25,24.75,194
ulaanbaatar|Ulan Bator,MN,,845,47.91,106.88,205
ulaangom|,MN,,28,49.98,92.07,206
ulan bator|,MN,,845,47.91,106.88,205
ulan ude|Ulan-Ude,RU,,360,51.83,107.61,263
ulhasnagar|,IN,,517,19.22,73.15,41
uliastay|,MN,,16,47.74,96.84,205
ullal|,IN,,59,12.81,74.86,41
ulm|,DE,,120,48.4,9.99,108
ulsan|,KR,,963,35.54,129.32,176
ulu tiram|,MY,,75,1.6,103.82,231
ulundi|,ZA,,21,-28.34,31.42,69
ulyanovsk|,RU,,641,54.33,48.39,257
uman|,UA,,88,48.75,30.22,292;,MX,,40,20.88,-89.75,221
umarga|,IN,,32,17.84,76.62,41
umaria|,IN,,30,23.52,80.84,41
umarkhed|,IN,,35,19.6,77.69,41
umarkot|,PK,,42,25.36,69.74,5;,IN,,28,19.67,82.21,41
umea|,SE,,83,63.83,20.26,127
umi|,JP,,40,33.57,130.51,164
umina beach|,AU,NSW,16,-33.52,151.31,31
umluj|,SA,,34,25.02,37.27,163
umm al quwain city|,AE,,63,25.56,55.56,1
umm as summaq|Umm as Summaq,JO,,18,31.89,35.85,162
umm el fahm|Umm el Fahm,IL,,41,32.52,35.15,152
umm qasr|,IQ,,108,30.04,47.92,157
umm ruwaba|,SD,,56,12.91,31.22,273
umm salal muhammad|,QA,,29,25.42,51.41,249
umraniye|,TR,,573,41.02,29.12,284
umred|,IN,,52,20.85,79.32,41
umreth|,IN,,33,22.7,73.12,41
umuahia|,NG,,265,5.52,7.49,95
umuarama|,BR,,107,-23.77,-53.33,13
un|,IN,,31,23.89,71.77,41;,IN,,15,29.58,77.26,41
una|,IN,,57,20.82,71.04,41;,BR,,23,-15.29,-39.08,60;,IN,,18,31.46,76.27,41
unai|,BR,,60,-16.36,-46.91,13
unecha|,RU,,29,52.85,32.67,252
ungaran|,ID,,128,-7.14,110.41,146
ungheni|,MD,,34,47.21,27.8,200
ungsang|,KR,,83,35.41,129.17,176
unhel|,IN,,16,23.34,75.56,41
uniao|,BR,,16,-4.59,-42.86,54
uniao da vitoria|Uniao da Vitoria,BR,,49,-26.23,-51.09,13
uniao dos palmares|Uniao dos Palmares,BR,,41,-9.16,-36.03,57
union|,US,NJ,57,40.7,-74.26,294
union city|,US,CA,74,37.6,-122.02,299;,US,NJ,69,40.78,-74.02,294;,US,GA,21,33.59,-84.54,294
union de reyes|Union de Reyes,CU,,34,22.8,-81.54,101
union hill novelty hill|Union Hill-Novelty Hill,US,WA,19,47.68,-122.03,299
uniondale|,US,NY,25,40.7,-73.59,294
unionport|,US,NY,24,40.83,-73.85,294
universal city|,US,CA,105,34.14,-118.35,299;,US,TX,20,29.55,-98.29,230
university|,US,FL,41,28.07,-82.44,294
university city|,US,MO,35,38.66,-90.31,230
university heights|,US,NY,28,40.86,-73.91,294
university park|,US,FL,27,25.75,-80.37,294;,US,TX,25,32.85,-96.8,230
university place|,US,WA,33,47.24,-122.55,299
unjha|,IN,,55,23.8,72.39,41
unna|,DE,,67,51.54,7.69,108
unnao|,IN,,162,26.55,80.49,41
unquillo|,AR,,15,-31.23,-64.32,12
unterhaching|,DE,,21,48.07,11.62,108
unterkrozingen|,DE,,16,47.92,7.69,108
unterschleissheim|,DE,,26,48.28,11.58,108
untolovo|,RU,,50,60.01,30.21,252
unye|,TR,,78,41.13,37.28,284
uozu|,JP,,46,36.8,137.4,164
upata|,VE,,54,8.02,-62.41,98
upington|,ZA,,71,-28.45,21.26,69
upland|,US,CA,76,34.1,-117.65,299
upleta|,IN,,56,21.74,70.28,41
uppal kalan|,IN,,118,17.41,78.56,41
upper alton|,US,IL,29,38.91,-90.15,230
upper arlington|,US,OH,35,39.99,-83.06,294
upper coomera|,AU,QLD,25,-27.88,153.29,27
upper dir|,PK,,30,35.21,71.88,5
upper hutt|,NZ,,38,-41.14,175.05,237
upper saint clair|,US,PA,19,40.34,-80.08,294
upplands vasby|,SE,,37,59.52,17.91,127
uppsala|,SE,,149,59.86,17.64,127
uptown|,US,IL,55,41.97,-87.65,230
urambo|,TZ,,24,-5.07,32.05,214
uran|,IN,,26,18.88,72.94,41
uravakonda|,IN,,33,14.94,77.25,41
uray|,RU,,40,60.13,64.79,185
urayasu|,JP,,144,35.67,139.89,164
urbana|,US,IL,42,40.11,-88.21,230
urbandale|,US,IA,44,41.63,-93.71,230
urdaneta|,PH,,101,15.98,120.57,242
ureshinomachi shimojuku|Ureshinomachi-shimojuku,JP,,19,33.11,130,164
urganch|,UZ,,150,41.55,60.63,307
urgup|,TR,,17,38.63,34.91,284
urgut shahri|,UZ,,47,39.42,67.26,307
uriangato|,MX,,51,20.14,-101.18,219
uritsk|,RU,,55,59.84,30.18,252
urk|,NL,,17,52.66,5.6,235
urla|,TR,,45,38.32,26.76,284
urmston|,GB,,41,53.45,-2.35,131
uromi|,NG,,109,6.7,6.33,95
urrao|,CO,,19,6.32,-76.13,97
ursus|,PL,,47,52.2,20.88,107
ursynow|,PL,,148,52.15,21.05,107
uruacu|,BR,,30,-14.52,-49.14,13
uruapan|,MX,,264,19.41,-102.06,219
urucuca|,BR,,24,-14.59,-39.28,60
uruguaiana|,BR,,123,-29.75,-57.09,13
urus martan|Urus-Martan,RU,,41,43.13,45.54,252
uryupinsk|,RU,,42,50.8,42.01,253
urziceni|,RO,,17,44.72,26.63,251
usa river|,TZ,,19,-3.37,36.85,214
usagara|,TZ,,16,-2.68,33,214
usak|,TR,,153,38.67,29.41,284
usehat|,IN,,15,27.8,79.24,41
usera|,ES,,141,40.39,-3.7,123
usevia|,TZ,,18,-7.1,31.23,214
ush tyube|Ush-Tyube,KZ,,20,45.25,77.98,183
ushibukamachi|,JP,,17,32.2,130.02,164
ushiku|,JP,,80,35.97,140.13,164
ushirombo|,TZ,,95,-3.49,31.96,214
ushuaia|,AR,,58,-54.81,-68.32,17
usilampatti|,IN,,31,9.97,77.79,41
usinsk|,RU,,44,65.99,57.53,252
uskudar|,TR,,583,41.02,29.01,284
uslar|,DE,,16,51.66,9.64,108
usman|Usman',RU,,20,52.05,39.73,252
usol ye sibirskoye|Usol'ye-Sibirskoye,RU,,86,52.75,103.65,263
ussuriysk|,RU,,157,43.8,131.95,266
ust dzheguta|Ust'-Dzheguta,RU,,34,44.08,41.98,252
ust ilimsk|Ust'-Ilimsk,RU,,100,58,102.66,263
ust kamenogorsk|Ust-Kamenogorsk,KZ,,319,49.97,82.61,183
ust katav|Ust'-Katav,RU,,25,54.94,58.18,185
ust kut|Ust'-Kut,RU,,48,56.79,105.77,263
ust labinsk|Ust'-Labinsk,RU,,44,45.21,39.69,252
usta muhammad|,PK,,44,28.18,68.04,5
uster|,CH,,23,47.35,8.72,90
usti nad labem|Usti nad Labem,CZ,,94,50.66,14.03,106
usti nad orlici|Usti nad Orlici,CZ,,15,49.97,16.39,106
ustka|,PL,,16,54.58,16.86,107
ustron|,PL,,16,49.72,18.8,107
usuki|,JP,,35,33.12,131.8,164
usulutan|,SV,,52,13.35,-88.45,282
utebo|,ES,,18,41.71,-1,123
utena|,LT,,33,55.5,25.6,194
uthai thani|,TH,,22,15.38,100.02,171
uthal|,PK,,16,25.81,66.62,5
utica|,US,NY,61,43.1,-75.23,294
utmanzai|,PK,,29,34.19,71.76,5
uto|,JP,,39,32.68,130.67,164
utraula|,IN,,28,27.32,82.42,41
utrecht|,NL,,291,52.09,5.12,235
utrera|,ES,,51,37.19,-5.78,123
utsunomiya|,JP,,450,36.57,139.88,164
uttamapalaiyam|,IN,,23,9.81,77.33,41
uttar char fasson|,BD,,48,22.23,90.71,40
uttaradit|,TH,,58,17.63,100.09,171
uttarkashi|,IN,,17,30.73,78.44,41
uttiramerur|,IN,,24,12.61,79.76,41
uusikaupunki|,FI,,16,60.8,21.41,126
uva|,RU,,19,56.99,52.19,254
uvalde|,US,TX,16,29.21,-99.79,230
uvarovo|,RU,,29,51.98,42.26,252
uvinza|,TZ,,25,-5.1,30.39,214
uvira|,CD,,170,-3.4,29.14,85
uwajima|,JP,,59,33.22,132.56,164
uychi|,UZ,,30,41.08,71.92,308
uyo|,NG,,437,5.05,7.93,95
uyovu|,TZ,,61,-3.28,31.53,214
uzgen|,KG,,40,40.77,73.3,168
uzhgorod|,UA,,118,48.62,22.3,292
uzhur|,RU,,16,55.31,89.83,260
uzice|,RS,,64,43.86,19.85,144
uzlovaya|,RU,,58,53.98,38.17,252
uzunkopru|,TR,,36,41.27,26.69,284
v s k valasai dindigul dist|V.S.K.Valasai (Dindigul-Dist.),IN,,18,10.32,78.15,41
vaasa|,FI,,57,63.1,21.62,126
vac|,HU,,35,47.78,19.14,145
vacaria|,BR,,57,-28.51,-50.93,13
vacaville|,US,CA,97,38.36,-121.99,299
vacoas|,MU,,110,-20.3,57.48,212
vada|,IN,,15,19.65,73.15,41
vadakku valliyur|,IN,,25,8.38,77.61,41
vadakku viravanallur|,IN,,20,8.7,77.52,41
vadamadurai|,IN,,16,10.44,78.1,41
vadigenhalli|,IN,,32,13.3,77.8,41
vadippatti|,IN,,22,10.08,77.96,41
vadlapudi|,IN,,18,14.31,79.8,41
vadnagar|,IN,,25,23.79,72.64,41
vadodara|,IN,,1409,22.3,73.21,41
vagharshapat|,AM,,47,40.17,44.29,9
vagonoremont|,RU,,50,55.9,37.55,252
vahdat|,TJ,,46,38.56,69.01,4
vaihingen an der enz|Vaihingen an der Enz,DE,,29,48.94,8.96,108
vaijapur|,IN,,40,19.93,74.73,41
vaikam|,IN,,23,9.75,76.4,41
vakarai|,LK,,21,8.13,81.43,191
vakfikebir|,TR,,38,41.05,39.28,284
vakhsh|,TJ,,15,37.71,68.83,4
val d or|Val-d'Or,CA,QC,26,48.1,-77.8,75
valabhipur|,IN,,19,21.89,71.88,41
valasske mezirici|,CZ,,27,49.47,17.97,106
valdagno|,IT,,23,45.64,11.3,159
valday|,RU,,19,57.98,33.25,252
valdemoro|,ES,,63,40.19,-3.68,123
valdepenas|,ES,,31,38.76,-3.38,123
valdivia|,CL,,133,-39.81,-73.25,94
valdosta|,US,GA,56,30.83,-83.28,294
vale of leven|Vale of Leven,GB,,25,55.97,-4.58,131
valenca|,BR,,63,-13.37,-39.07,60;,BR,,61,-22.25,-43.7,13
valenca do piaui|Valenca do Piaui,BR,,16,-6.41,-41.75,54
valence|,FR,,64,44.93,4.91,129
valencia|,VE,,1385,10.16,-68.01,98;,ES,,814,39.47,-0.38,123;,US,CA,148,34.44,-118.61,299
valenciennes|,FR,,45,50.36,3.53,129
valente diaz|,MX,,26,19.16,-96.22,219
valenza|,IT,,17,45.01,8.64,159
valenzano|,IT,,16,41.04,16.88,159
valera|,VE,,94,9.32,-70.6,98
valinda|,US,CA,23,34.05,-117.94,299
valinhos|,BR,,89,-22.97,-47,13
valjevo|,RS,,61,44.28,19.9,144
valkeakoski|,FI,,20,61.26,24.03,126
valkenswaard|,NL,,31,51.35,5.46,235
vallabh vidyanagar|,IN,,33,22.53,72.9,41
valladolid|,ES,,318,41.66,-4.72,123;,MX,,49,20.69,-88.2,221
vallauris|,FR,,27,43.58,7.05,129
vallcarca|,ES,,16,41.41,2.14,123
valle de bravo|Valle de Bravo,MX,,26,19.2,-100.13,219
valle de la pascua|Valle de La Pascua,VE,,89,9.22,-66.01,98
valle de santiago|Valle de Santiago,MX,,68,20.39,-101.19,219
valle hermoso|,MX,,49,25.67,-97.81,220
valledupar|,CO,,308,10.46,-73.25,97
vallejo|,US,CA,121,38.1,-122.26,299
vallenar|,CL,,45,-28.58,-70.76,94
vallentuna|,SE,,32,59.53,18.08,127
valley east|,CA,ON,17,46.67,-81,75
valley glen|,US,CA,60,34.19,-118.45,299
valley station|,US,KY,23,38.11,-85.87,296
valley stream|,US,NY,38,40.66,-73.71,294
valls|,ES,,25,41.29,1.25,123
valmiera|,LV,,27,57.54,25.43,196
valongo|,PT,,21,41.19,-8.5,245
valparai|,IN,,90,10.33,76.95,41
valparaiso|,CL,,282,-33.04,-71.63,94;,US,IN,33,41.47,-87.06,230;,BR,,16,-21.23,-50.87,13
valrico|,US,FL,36,27.94,-82.24,294
valsad|,IN,,73,20.61,72.93,41
valuyki|,RU,,36,50.2,38.11,252
valvedditturai|,LK,,78,9.82,80.17,191
van|,TR,,372,38.49,43.38,284
van buren|,US,AR,23,35.44,-94.35,230
van nest|,US,NY,24,40.85,-73.86,294
van nuys|,US,CA,136,34.19,-118.45,299
vanadzor|,AM,,101,40.8,44.49,9
vancouver|,CA,BC,600,49.25,-123.12,73;,US,WA,173,45.64,-122.66,299
vandalia|,US,OH,15,39.89,-84.2,294
vandavasi|,IN,,32,12.5,79.61,41
vanderbijlpark|,ZA,,247,-26.71,27.84,69
vanduvre les nancy|Vanduvre-les-Nancy,FR,,32,48.65,6.18,129
vanersborg|,SE,,23,58.38,12.32,127
vangaindrano|,MG,,24,-23.35,47.6,202
vangviang|,LA,,25,18.92,102.45,188
vanier|,CA,ON,17,45.44,-75.66,75
vanino|,RU,,19,49.1,140.25,266
vaniyambadi|,IN,,90,12.68,78.62,41
vanlose|,DK,,37,55.68,12.49,111
vannes|,FR,,54,47.66,-2.76,129
vantaa|,FI,,190,60.29,25.04,126
vanves|,FR,,26,48.82,2.29,129
vapi|,IN,,71,20.37,72.9,41
varadero|,CU,,20,23.16,-81.24,101
varamin|,IR,,180,35.32,51.65,2
varanasi|,IN,,1164,25.32,83.01,41
varangaon|,IN,,44,21.02,75.91,41
varash|,UA,,42,51.35,25.85,292
varazdin|,HR,,42,46.3,16.34,38
varberg|,SE,,34,57.11,12.25,127
varel|,DE,,25,53.4,8.14,108
varennes|,CA,QC,21,45.68,-73.43,75
varese|,IT,,77,45.82,8.83,159
vargem grande|,BR,,21,-3.54,-43.92,54
vargem grande do sul|Vargem Grande do Sul,BR,,36,-21.83,-46.89,13
varginha|,BR,,117,-21.55,-45.43,13
vari|,GR,,16,37.83,23.8,7
varjota|,BR,,16,-4.19,-40.48,54
varkala|,IN,,43,8.73,76.72,41
varkaus|,FI,,22,62.32,27.87,126
varna|,BG,,313,43.22,27.92,45
varnamo|,SE,,19,57.19,14.04,127
varnsdorf|,CZ,,16,50.91,14.62,106
varpalota|,HU,,21,47.2,18.14,145
varto|,TR,,19,39.17,41.45,284
varzea alegre|,BR,,22,-5.35,-40.38,54
varzea da palma|Varzea da Palma,BR,,29,-17.6,-44.73,13
varzea grande|,BR,,250,-15.65,-56.13,62
varzea paulista|,BR,,111,-23.21,-46.83,13
vasa|,IN,,16,22.66,72.76,41
vasastan|,SE,,58,59.35,18.05,127
vasco da gama|Vasco da Gama,IN,,100,15.4,73.82,41
vasil yevo|Vasil'yevo,RU,,17,55.83,48.72,252
vasind|,IN,,17,19.41,73.26,41
vaslui|,RO,,69,46.63,27.73,251
vassouras|,BR,,21,-22.4,-43.66,13
vastaboland|,FI,,15,60.3,22.3,126
vasteras|,SE,,118,59.62,16.55,127
vastervik|,SE,,21,57.76,16.64,127
vasto|,IT,,30,42.11,14.71,159
vastra frolunda|,SE,,16,57.65,11.93,127
vasudevanallur|,IN,,19,9.24,77.41,41
vasyl evsky ostrov|Vasyl'evsky Ostrov,RU,,203,59.94,30.25,252
vasylivka|,UA,,15,47.44,35.27,292
vasylkiv|,UA,,40,50.19,30.31,292
vaterstetten|,DE,,21,48.11,11.77,108
vatra dornei|,RO,,16,47.35,25.37,251
vattalkundu|,IN,,23,10.16,77.76,41
vatutine|,UA,,19,49.02,31.06,292
vatutino|,RU,,50,55.88,37.69,252
vaudreuil dorion|Vaudreuil-Dorion,CA,QC,26,45.4,-74.03,75
vaughan|,CA,ON,239,43.84,-79.5,75
vaulx en velin|Vaulx-en-Velin,FR,,37,45.79,4.93,129
vaureal|,FR,,21,49.03,2.03,129
vavatenina|,MG,,37,-17.47,49.2,202
vavoua|,CI,,31,7.38,-6.48,91
vavuniya|,LK,,60,8.75,80.5,191
vaxjo|,SE,,65,56.88,14.81,127
vayalar|,IN,,25,9.71,76.34,41
vazante|,BR,,15,-17.99,-46.91,13
vechelde|,DE,,16,52.26,10.36,108
vechta|,DE,,30,52.73,8.29,108
vecses|,HU,,19,47.41,19.29,145
vedaraniyam|,IN,,32,10.37,79.85,41
veendam|,NL,,28,53.11,6.88,235
veenendaal|,NL,,61,52.03,5.56,235
vega baja|,PR,,29,18.44,-66.39,115
vegesack|,DE,,34,53.17,8.62,108
veghel|,NL,,25,51.62,5.55,235
veinticinco de mayo|Veinticinco de Mayo,AR,,25,-35.43,-60.17,11
vejalpur|,IN,,122,22.69,73.56,41
vejle|,DK,,51,55.71,9.54,111
vel sk|Vel'sk,RU,,23,61.07,42.1,252
velasco ibarra|,EC,,49,-1.04,-79.64,99
velbert|,DE,,88,51.34,7.04,108
velenje|,SI,,25,46.36,15.11,275
veles|,MK,,58,41.72,21.78,204
velez malaga|Velez-Malaga,ES,,74,36.78,-4.1,123
velika gorica|,HR,,35,45.71,16.08,38
velika kladusa|,BA,,19,45.18,15.81,38
velikiy novgorod|,RU,,215,58.52,31.27,252
velikiy ustyug|,RU,,33,60.76,46.31,252
velikiye luki|,RU,,103,56.34,30.55,252
veliko turnovo|,BG,,66,43.08,25.63,45
velingara|,SN,,22,13.15,-14.12,210
velingrad|,BG,,24,42.03,23.99,45
velizy villacoublay|Velizy-Villacoublay,FR,,22,48.78,2.19,129
velletri|,IT,,48,41.69,12.78,159
vellmar|,DE,,19,51.36,9.48,108
vellore|,IN,,177,12.92,79.13,41
velp|,NL,,18,51.99,5.97,235
velsen zuid|Velsen-Zuid,NL,,68,52.46,4.65,235
velur|,IN,,19,11.11,78,41
vemalwada|,IN,,23,18.47,78.87,41
venado tuerto|,AR,,72,-33.75,-61.97,12
venancio aires|,BR,,41,-29.61,-52.19,13
venaria reale|,IT,,34,45.13,7.63,159
vence|,FR,,19,43.72,7.11,129
venceremos|,MX,,16,20.55,-100.4,219
vendome|,FR,,19,47.79,1.07,129
venev|,RU,,16,54.36,38.27,252
venezuela|,CU,,17,21.74,-78.79,101
venice|,IT,,51,45.44,12.33,159;,US,CA,41,33.99,-118.46,299;,US,FL,22,27.1,-82.45,294
venilale|,TL,,16,-8.64,126.38,287
venissieux|,FR,,58,45.7,4.89,129
venkatagiri|,IN,,33,13.96,79.58,41
venlo|,NL,,92,51.37,6.17,235
venray|,NL,,39,51.52,5.97,235
ventanas|,EC,,47,-1.44,-79.46,99
ventimiglia|,IT,,18,43.79,7.61,159
ventspils|,LV,,43,57.39,21.56,196
ventura|,US,CA,97,34.28,-119.29,299
venustiano carranza|,MX,,431,19.44,-99.1,219;,MX,,15,16.34,-92.56,219
vepagunta|,IN,,27,17.78,83.22,41
vera|,AR,,20,-29.46,-60.21,12
vera cruz|,BR,,31,-12.63,-41.03,60
veracruz|,MX,,428,19.18,-96.14,219;,PA,,17,8.89,-79.63,239
veranopolis|,BR,,20,-28.94,-51.55,13
veraval|,IN,,163,20.91,70.37,41
verbania|,IT,,31,45.92,8.55,159
vercelli|,IT,,46,45.32,8.42,159
verden|,DE,,27,52.92,9.23,108
verdun|,FR,,22,49.16,5.38,129
vereeniging|,ZA,,475,-26.67,27.93,69
vereshchagino|,RU,,22,58.08,54.66,185
verkhniy ufaley|,RU,,33,56.06,60.24,185
verkhnyaya pyshma|,RU,,59,56.97,60.58,185
verkhnyaya salda|,RU,,49,58.05,60.56,185
verl|,DE,,24,51.88,8.52,108
verneuil sur seine|Verneuil-sur-Seine,FR,,17,48.97,1.96,129
vernier|,CH,,30,46.22,6.08,90
vernon|,CA,BC,48,50.03,-126.36,73;,CA,BC,47,50.27,-119.27,73;,FR,,26,49.09,1.46,129
vernon hills|,US,IL,26,42.22,-87.98,230
vero beach|,US,FL,16,27.64,-80.4,294
vero beach south|,US,FL,23,27.62,-80.41,294
veroia|,GR,,44,40.52,22.2,7
verona|,IT,,219,45.43,10.98,159
verrettes|,HT,,49,19.05,-72.47,114
verrieres le buisson|Verrieres-le-Buisson,FR,,17,48.75,2.27,129
versailles|,FR,,85,48.8,2.13,129
versmold|,DE,,21,52.04,8.15,108
vertientes|,CU,,30,21.26,-78.15,101
vertou|,FR,,23,47.17,-1.47,129
veruela|,PH,,18,8.07,125.96,242
verviers|,BE,,53,50.59,5.86,42
veshnyaki|,RU,,122,55.72,37.82,252
vesoul|,FR,,20,47.63,6.14,129
vespasiano|,BR,,95,-19.69,-43.92,13
vestavia hills|,US,AL,34,33.45,-86.79,230
veszprem|,HU,,62,47.09,17.91,145
vetapalem|,IN,,38,15.79,80.31,41
vettaikkaranpudur|,IN,,18,10.56,76.91,41
vettur|,IN,,37,8.72,76.73,41
vevey|,CH,,16,46.46,6.84,90
vezirkopru|,TR,,25,41.14,35.45,284
vi thanh|,VN,,24,9.78,105.47,170
vialonga|,PT,,16,38.87,-9.08,245
viamao|,BR,,285,-30.08,-51.02,13
viana|,BR,,55,-20.39,-40.5,13;,BR,,27,-3.22,-45,54
viana do castelo|Viana do Castelo,PT,,36,41.69,-8.83,245
vianen|,NL,,20,51.99,5.09,235
viareggio|,IT,,49,43.87,10.25,159
vibo valentia|,IT,,19,38.68,16.1,159
viborg|,DK,,35,56.45,9.4,111
vic|,ES,,40,41.93,2.25,123
vicalvaro|,ES,,66,40.4,-3.6,123
vicar|,ES,,23,36.83,-2.64,123
vicaria|,IT,,15,40.86,14.27,159
vicente guerrero|,MX,,16,23.73,-103.98,219
vicenza|,IT,,107,45.55,11.55,159
vichuga|,RU,,39,57.21,41.93,252
vichy|,FR,,27,46.13,3.43,129
vicksburg|,US,MS,23,32.35,-90.88,230
vicosa|,BR,,69,-20.75,-42.88,13;,BR,,20,-9.37,-36.24,55
vicosa do ceara|Vicosa do Ceara,BR,,17,-3.56,-41.09,54
victor rosales|,MX,,33,22.95,-102.7,219
victoria|,CA,BC,290,48.44,-123.35,73;,US,TX,68,28.81,-97,230;,AR,,25,-32.62,-60.15,12;,CL,,25,-38.23,-72.33,94;,PH,,24,14.23,121.33,242;,SC,,23,-4.62,55.46,272
victoria de durango|Victoria de Durango,MX,,519,24.02,-104.66,218
victoria falls|,ZW,,36,-17.93,25.83,314
victorias|,PH,,87,10.9,123.07,242
victoriaville|,CA,QC,34,46.05,-71.97,75
victorville|,US,CA,122,34.54,-117.29,299
videira|,BR,,42,-27.01,-51.15,13
vidin|,BG,,54,43.99,22.88,45
vidisha|,IN,,140,23.53,77.81,41
vidnoye|,RU,,52,55.55,37.71,252
viedma|,AR,,49,-40.81,-63,14
vienna|,AT,,1691,48.21,16.37,25;,US,VA,17,38.9,-77.27,294
vienne|,FR,,32,45.53,4.87,129
vientiane|,LA,,197,17.97,102.6,188
viernheim|,DE,,33,49.54,8.58,108
viersen|,DE,,76,51.25,6.39,108
vierzon|,FR,,30,47.22,2.07,129
viet tri|,VN,,93,21.32,105.4,171
viewpark|,GB,,16,55.83,-4.06,131
vigan|,PH,,49,17.57,120.39,242
vigevano|,IT,,58,45.31,8.85,159
vigia|,BR,,29,-0.86,-48.14,56
vigneux sur seine|Vigneux-sur-Seine,FR,,27,48.7,2.41,129
vignola|,IT,,22,44.48,11.01,159
vigo|,ES,,297,42.23,-8.72,123
vihari|,PK,,113,30.04,72.36,5
vihti|,FI,,26,60.42,24.32,126
vijapur|,IN,,24,23.56,72.75,41
vijayawada|,IN,,875,16.51,80.65,41
vikarabad|,IN,,43,17.34,77.9,41
vikhorevka|,RU,,23,56.12,101.18,263
vikindu|,TZ,,23,-7.01,39.3,214
vila do conde|Vila do Conde,PT,,28,41.35,-8.75,245
vila franca de xira|Vila Franca de Xira,PT,,18,38.96,-8.99,245
vila nova de gaia|Vila Nova de Gaia,PT,,71,41.12,-8.61,245
vila real|Vila-real,ES,,51,39.94,-0.1,123;,PT,,17,41.3,-7.74,245
vila seca|Vila-seca,ES,,21,41.11,1.15,123
vila velha|,BR,,395,-20.33,-40.29,13
viladecans|,ES,,63,41.31,2.01,123
vilafranca del penedes|Vilafranca del Penedes,ES,,38,41.35,1.7,123
vilagarcia de arousa|Vilagarcia de Arousa,ES,,38,42.6,-8.76,123
vilalba|,ES,,15,43.3,-7.68,123
vilanova i la geltru|Vilanova i la Geltru,ES,,66,41.22,1.73,123
vilapicina i la torre llobeta|Vilapicina i la Torre Llobeta,ES,,26,41.43,2.17,123
vilar de andorinho|Vilar de Andorinho,PT,,19,41.11,-8.59,245
vilaseca|,ES,,17,42.06,2.26,123
vilassar de mar|Vilassar de Mar,ES,,19,41.51,2.39,123
vilhena|,BR,,63,-12.74,-60.15,52
viljandi|,EE,,20,58.36,25.59,119
viljoenskroon|,ZA,,55,-27.21,26.95,69
vilkpede|,LT,,21,54.67,25.25,194
villa alemana|,CL,,97,-33.04,-71.37,94
villa allende|,AR,,22,-31.29,-64.3,12
villa altagracia|,DO,,40,18.67,-70.17,113
villa angela|,AR,,44,-27.57,-60.72,12
villa bisono|,DO,,33,19.56,-70.88,113
villa bruzual|,VE,,28,9.33,-69.12,98
villa canales|,GT,,122,14.48,-90.53,71
villa carlos paz|,AR,,69,-31.42,-64.5,12
villa constitucion|,AR,,44,-33.23,-60.33,12
villa consuelo|,DO,,29,18.48,-69.9,113
villa de costa rica|Villa de Costa Rica,MX,,25,24.59,-107.39,224
villa de cura|Villa de Cura,VE,,77,10.04,-67.49,98
villa de mayo|Villa de Mayo,AR,,43,-34.51,-58.68,11
villa de san diego de ubate|Villa de San Diego de Ubate,CO,,20,5.31,-73.82,97
villa de vallecas|Villa de Vallecas,ES,,65,40.37,-3.6,123
villa del prado 2da seccion|Villa del Prado 2da Seccion,MX,,18,32.42,-116.97,225
villa del rosario|Villa del Rosario,CO,,65,7.83,-72.47,98
villa dolores|,AR,,28,-31.95,-65.19,12
villa elisa|,PY,,64,-25.37,-57.59,248
villa francisca|,DO,,50,18.48,-69.89,113
villa gesell|,AR,,23,-37.26,-56.97,11
villa hayes|,PY,,57,-25.09,-57.52,248
villa hidalgo|,MX,,15,21.68,-102.59,219
villa independencia|,MX,,15,20.06,-97.05,219
villa juarez|,MX,,21,24.66,-107.54,224
villa lugano|,AR,,114,-34.68,-58.47,11
villa maria|,AR,,92,-32.41,-63.24,12
villa mercedes|,AR,,97,-33.68,-65.46,21
villa nueva|,GT,,407,14.53,-90.59,71;,AR,,17,-32.43,-63.25,12
villa ocampo|,AR,,19,-28.49,-59.36,12
villa ortuzar|,AR,,23,-34.58,-58.47,11
villa park|,US,IL,22,41.89,-87.99,230
villa paula de sarmiento|Villa Paula de Sarmiento,AR,,19,-31.49,-68.54,16
villa presidente frei nunoa santiago chile|,CL,,15,-33.46,-70.58,94
villa regina|,AR,,31,-39.1,-67.07,14
villa santa rita|,AR,,34,-34.61,-58.48,11
villa vicente guerrero|,MX,,60,19.12,-98.17,219
villa yapacani|,BO,,18,-17.4,-63.83,51
villabate|,IT,,19,38.08,13.44,159
villach|,AT,,59,46.61,13.86,25
villaflores|,MX,,37,16.23,-93.27,219
villafranca di verona|Villafranca di Verona,IT,,16,45.35,10.84,159
villagran|,MX,,27,20.51,-101,219
villaguay|,AR,,32,-31.87,-59.03,12
villahermosa|,MX,,354,17.99,-92.93,219
villajoyosa|,ES,,34,38.51,-0.23,123
villamaria|,CO,,35,5.05,-75.51,97
villamontes|,BO,,19,-21.26,-63.47,51
villanova|,IT,,15,41.96,12.76,159
villanueva|,HN,,32,15.32,-88,142;,CO,,20,5.28,-71.97,97;,CO,,19,10.61,-72.98,97
villanueva de la canada|Villanueva de la Canada,ES,,17,40.45,-4,123
villanueva de la serena|Villanueva de la Serena,ES,,26,38.98,-5.8,123
villanueva del pardillo|Villanueva del Pardillo,ES,,15,40.49,-3.96,123
villaquilambre|,ES,,17,42.65,-5.56,123
villaricca|,IT,,25,40.92,14.19,159
villarrica|,PY,,41,-25.75,-56.44,248;,CL,,32,-39.29,-72.23,94
villarrobledo|,ES,,27,39.27,-2.6,123
villaverde|,ES,,127,40.35,-3.7,123
villavicencio|,CO,,322,4.14,-73.63,97
villaviciosa de odon|Villaviciosa de Odon,ES,,26,40.36,-3.9,123
villazon|,BO,,30,-22.09,-65.59,51
villefontaine|,FR,,20,45.61,5.15,129
villefranche sur saone|Villefranche-sur-Saone,FR,,33,45.99,4.72,129
villejuif|,FR,,48,48.79,2.36,129
villemomble|,FR,,28,48.88,2.5,129
villena|,ES,,35,38.64,-0.87,123
villenave d ornon|Villenave-d'Ornon,FR,,30,44.78,-0.57,129
villeneuve d ascq|Villeneuve-d'Ascq,FR,,62,50.62,3.17,129
villeneuve la garenne|Villeneuve-la-Garenne,FR,,22,48.94,2.31,129
villeneuve le roi|Villeneuve-le-Roi,FR,,18,48.74,2.4,129
villeneuve saint georges|Villeneuve-Saint-Georges,FR,,31,48.73,2.45,129
villeneuve sur lot|Villeneuve-sur-Lot,FR,,26,44.41,0.7,129
villeparisis|,FR,,24,48.94,2.61,129
villepinte|,FR,,37,48.96,2.53,129
villers les nancy|Villers-les-Nancy,FR,,16,48.67,6.15,129
villeta|,CO,,21,5.01,-74.47,97
villeurbanne|,FR,,131,45.77,4.88,129
villiers le bel|Villiers-le-Bel,FR,,27,49.01,2.4,129
villiers sur marne|Villiers-sur-Marne,FR,,30,48.83,2.55,129
villingen schwenningen|Villingen-Schwenningen,DE,,82,48.06,8.49,108
villupuram|,IN,,97,11.94,79.49,41
vilnius|,LT,,542,54.69,25.28,194
vilshofen|,DE,,17,48.63,13.19,108
vilvoorde|,BE,,37,50.93,4.43,42
vilyeyka|,BY,,30,54.49,26.91,70
vilyuchinsk|,RU,,25,52.93,158.4,268
vimercate|,IT,,23,45.62,9.37,159
vimodrone|,IT,,16,45.51,9.29,159
vina del mar|Vina del Mar,CL,,295,-33.02,-71.55,94
vinales|,CU,,27,22.62,-83.71,101
vinaros|,ES,,28,40.47,0.48,123
vincennes|,FR,,46,48.85,2.44,129;,US,IN,18,38.68,-87.53,297
vincent|,US,CA,16,34.5,-118.12,299;,US,CA,16,34.1,-117.92,299
vincentown|,US,NJ,25,39.93,-74.75,294
vinces|,EC,,32,-1.56,-79.75,99
vineland|,US,NJ,61,39.49,-75.03,294
vineyard|,US,CA,25,38.46,-121.35,299
vinh|,VN,,164,18.67,105.69,171
vinh long|,VN,,103,10.25,105.97,170
vinh yen|,VN,,18,21.31,105.6,171
vinhedo|,BR,,56,-23.03,-46.98,13
vinica|,MK,,18,41.88,22.51,204
vinkovci|,HR,,33,45.29,18.8,38
vinnytsia|,UA,,352,49.23,28.48,292
vinukonda|,IN,,61,16.05,79.74,41
virac|,PH,,15,13.58,124.24,242
viradouro|,BR,,17,-20.87,-48.3,13
viransehir|,TR,,154,37.22,39.76,284
virar|,IN,,150,19.46,72.81,41
virarajendrapet|,IN,,16,12.2,75.81,41
virginia|,ZA,,123,-28.1,26.87,69
virginia beach|,US,VA,453,36.85,-75.98,294
viroflay|,FR,,16,48.8,2.16,129
virovitica|,HR,,16,45.83,17.38,38
viru|,PE,,21,-8.42,-78.75,118
virudunagar|,IN,,73,9.59,77.96,41
viry chatillon|Viry-Chatillon,FR,,31,48.67,2.39,129
visaginas|,LT,,28,55.6,26.44,194
visakhapatnam|,IN,,1063,17.68,83.2,41
visalia|,US,CA,130,36.33,-119.29,299
visavadar|,IN,,18,21.34,70.75,41
visby|,SE,,23,57.64,18.3,127
visconde do rio branco|Visconde do Rio Branco,BR,,29,-21.01,-42.84,13
vise|,BE,,17,50.74,5.7,42
viseu|,PT,,26,40.66,-7.91,245;,BR,,19,-1.2,-46.14,54
viseu de sus|Viseu de Sus,RO,,17,47.72,24.43,251
visitacion valley|,US,CA,23,37.72,-122.4,299
visnagar|,IN,,69,23.7,72.55,41
visoko|,BA,,18,43.99,18.18,37
vista|,US,CA,101,33.2,-117.24,299
vite|,IN,,46,17.27,74.54,41
vitebsk|,BY,,343,55.19,30.2,70
viterbo|,IT,,47,42.42,12.11,159;,CO,,15,5.06,-75.87,97
vitina|,XK,,47,42.32,21.36,144
vitoria|,BR,,313,-20.32,-40.34,13
vitoria da conquista|Vitoria da Conquista,BR,,253,-14.87,-40.84,60
vitoria de santo antao|Vitoria de Santo Antao,BR,,107,-8.12,-35.29,55
vitoria do mearim|Vitoria do Mearim,BR,,16,-3.46,-44.87,54
vitre|,FR,,17,48.12,-1.21,129
vitrolles|,FR,,39,43.46,5.25,129
vitry le francois|Vitry-le-Francois,FR,,17,48.72,4.58,129
vitry sur seine|Vitry-sur-Seine,FR,,81,48.79,2.4,129
vittoria|,IT,,51,36.95,14.53,159
vittorio veneto|,IT,,25,45.98,12.3,159
viveiro|,ES,,16,43.66,-7.59,123
vizianagaram|,IN,,179,18.12,83.41,41
vlaardingen|,NL,,74,51.91,4.34,235
vladikavkaz|,RU,,317,43.04,44.67,252
vladimir|,RU,,310,56.14,40.4,252
vladivostok|,RU,,587,43.11,131.87,266
vlissingen|,NL,,45,51.44,3.57,235
vlore|,AL,,90,40.47,19.48,8
vlotho|,DE,,20,52.17,8.86,108
vnukovo|,RU,,20,55.61,37.3,252
vobkent shahri|,UZ,,17,40,64.5,307
voerde|,DE,,39,51.6,6.69,108
vogan|,TG,,21,6.33,1.53,286
voghera|,IT,,36,44.99,9.01,159
vohibinany|,MG,,25,-17.35,49.03,202
vohipaho|,MG,,27,-23.55,47.5,202
voi|,KE,,45,-3.4,38.56,166
voinjama|,LR,,27,8.42,-9.75,192
voiron|,FR,,22,45.36,5.59,129
vol sk|Vol'sk,RU,,71,52.05,47.38,255
volendam|,NL,,22,52.49,5.07,235
volgodonsk|,RU,,168,47.51,42.15,252
volgograd|,RU,,1011,48.72,44.5,253
volgorechensk|,RU,,18,57.44,41.16,252
volkhov|,RU,,46,59.93,32.34,252
volklingen|,DE,,41,49.25,6.86,108
volkovysk|,BY,,47,53.16,24.45,70
volksrust|,ZA,,43,-27.37,29.88,69
volla|,IT,,23,40.87,14.34,159
volnovakha|,UA,,24,47.6,37.5,292
volodymyr volynskyi|Volodymyr-Volynskyi,UA,,38,50.85,24.32,292
vologda|,RU,,315,59.22,39.88,252
volokolamsk|,RU,,25,56.03,35.97,252
volos|,GR,,86,39.36,22.94,7
volta redonda|,BR,,250,-22.52,-44.1,13
voluntari|,RO,,30,44.49,26.17,251
volzhsk|,RU,,58,55.87,48.36,252
volzhskiy|,RU,,323,48.79,44.78,253
vomero|,IT,,45,40.84,14.23,159
vondrozo|,MG,,20,-22.82,47.28,202
voorburg|,NL,,38,52.07,4.36,235
voorhees|,US,NJ,29,40.48,-74.48,294
voorschoten|,NL,,22,52.13,4.45,235
vorgashor|,RU,,19,67.58,63.79,252
vorkuta|,RU,,80,67.5,64.05,252
vorob yovo|Vorob'yovo,RU,,30,55.72,37.53,252
voronezh|,RU,,849,51.67,39.18,252
vose|Vose',TJ,,22,37.8,69.64,4
voskresensk|,RU,,77,55.32,38.65,252
vostochnoe degunino|,RU,,95,55.88,37.56,252
vostryakovo|,RU,,30,55.67,37.45,252;,RU,,17,55.4,37.81,252
votkinsk|,RU,,99,57.05,53.99,254
votorantim|,BR,,99,-23.55,-47.44,13
votuporanga|,BR,,70,-20.42,-49.97,13
voula|,GR,,28,37.84,23.78,7
vovchans k|Vovchans'k,UA,,19,50.29,36.94,292
voznesensk|,UA,,42,47.56,31.33,292
vrangel|Vrangel',RU,,20,42.73,133.08,266
vranje|,RS,,56,42.55,21.9,144
vranov nad toplou|Vranov nad Toplou,SK,,23,48.89,21.68,276
vratsa|,BG,,65,43.21,23.56,45
vrbas|,RS,,26,45.57,19.64,144
vreden|,DE,,22,52.04,6.83,108
vredenburg|,ZA,,38,-32.91,17.99,69
vriddhachalam|,IN,,61,11.52,79.32,41
vrilissia|,GR,,31,38.03,23.83,7
vrindavan|,IN,,60,27.58,77.7,41
vrsac|,RS,,36,45.12,21.3,144
vryburg|,ZA,,50,-26.96,24.73,69
vryheid|,ZA,,150,-27.77,30.79,69
vsetin|,CZ,,29,49.34,18,106
vsevolozhsk|,RU,,48,60.02,30.67,252
vught|,NL,,25,51.65,5.29,235
vukovar|,HR,,30,45.35,19,144
vulcan|,RO,,29,45.38,23.27,251
vung tau|,VN,,210,10.35,107.08,170
vuosaari|,FI,,36,60.21,25.14,126
vushtrri|,XK,,31,42.82,20.97,144
vuyyuru|,IN,,37,16.36,80.84,41
vwawa|,TZ,,40,-9.11,32.93,214
vyara|,IN,,38,21.11,73.39,41
vyatskiye polyany|,RU,,40,56.23,51.07,256
vyaz ma|Vyaz'ma,RU,,56,55.21,34.3,252
vyazemskiy|,RU,,15,47.54,134.76,175
vyazniki|,RU,,39,56.24,42.16,252
vyborg|,RU,,79,60.71,28.75,252
vykhino zhulebino|Vykhino-Zhulebino,RU,,216,55.7,37.81,252
vyksa|,RU,,62,55.32,42.17,252
vynohradiv|,UA,,28,48.14,23.03,292
vyronas|,GR,,61,37.96,23.75,7
vyselki|,RU,,19,45.58,39.66,252
vyshhorod|,UA,,22,50.58,30.49,292
vyshneve|,UA,,33,50.39,30.37,292
vyshniy volochek|,RU,,54,57.59,34.56,252
vyskov|,CZ,,22,49.28,17,106
wa|,GH,,78,10.06,-2.5,43
waalwijk|,NL,,46,51.68,5.07,235
wabu|,KR,,97,37.59,127.22,176
wachtberg|,DE,,20,50.63,7.1,108
waco|,US,TX,132,31.55,-97.15,230
wad medani|,SD,,333,14.4,33.52,273
waddan|,LY,,28,29.16,16.14,197
waddinxveen|,NL,,25,52.05,4.65,235
wade hampton|,US,SC,21,34.9,-82.33,294
wadern|,DE,,17,49.54,6.89,108
wadgassen|,DE,,18,49.27,6.78,108
wadi|,IN,,31,17.05,76.99,41
wadi as sir|Wadi as Sir,JO,,181,31.95,35.82,162
wadowice|,PL,,19,49.88,19.49,107
wadsworth|,US,OH,22,41.03,-81.73,294
waegwan|,KR,,30,35.99,128.4,176
wageningen|,NL,,35,51.97,5.67,235
waghausel|,DE,,20,49.25,8.51,108
wagrowiec|,PL,,24,52.81,17.2,107
wahiawa|,US,HI,18,21.5,-158.02,304
wahroonga|,AU,NSW,18,-33.72,151.12,31
wai|,IN,,33,17.95,73.89,41
waiblingen|,DE,,53,48.83,9.32,108
wailuku|,US,HI,15,20.89,-156.51,304
waingapu|,ID,,49,-9.66,120.26,147
waipahu|,US,HI,38,21.39,-158.01,304
wajir|,KE,,46,1.75,40.06,166
wakayama|,JP,,351,34.23,135.17,164
wake forest|,US,NC,38,35.98,-78.51,294
wakefield|,GB,,79,53.68,-1.5,131;,US,NY,52,40.9,-73.85,294;,US,MA,25,42.51,-71.07,294
wakema|,MM,,43,16.6,95.18,156
wakimachi|,JP,,18,34.07,134.15,164
wakiso|,UG,,21,0.4,32.46,167
wakkanai|,JP,,42,45.41,141.67,164
wako|,JP,,77,35.79,139.62,164
wakuya|,JP,,18,38.54,141.13,164
walajapet|,IN,,30,12.93,79.37,41
walbrzych|,PL,,127,50.77,16.28,107
walcourt|,BE,,18,50.25,4.44,42
walcz|,PL,,26,53.28,16.47,107
waldbrol|,DE,,20,50.88,7.62,108
waldkirch|,DE,,20,48.1,7.96,108
waldkraiburg|,DE,,25,48.21,12.4,108
waldorf|,US,MD,68,38.62,-76.94,294
waldshut tiengen|Waldshut-Tiengen,DE,,22,47.62,8.22,108
walin|,NP,,22,27.98,83.76,155
waliso|,ET,,38,8.53,37.97,110
walkden|,GB,,36,53.52,-2.4,131
walker|,US,MI,25,43,-85.77,298
walla walla|,US,WA,32,46.06,-118.34,299
wallasey|,GB,,59,53.42,-3.06,131
wallenhorst|,DE,,24,52.35,8.02,108
wallingford|,US,CT,18,41.46,-72.82,294
wallingford center|,US,CT,18,41.45,-72.82,294
wallsend|,GB,,43,54.99,-1.53,131
walnut|,US,CA,30,34.02,-117.87,299
walnut creek|,US,CA,69,37.91,-122.06,299
walnut grove|,CA,BC,26,49.16,-122.64,73
walnut park|,US,CA,16,33.97,-118.23,299
walsall|,GB,,172,52.59,-1.98,131
walsrode|,DE,,24,52.86,9.59,108
waltham|,US,MA,63,42.38,-71.24,294
waltham abbey|,GB,,18,51.69,0,131
walton on thames|Walton-on-Thames,GB,,23,51.39,-0.41,131
walton on the naze|Walton-on-the-Naze,GB,,17,51.85,1.27,131
waltrop|,DE,,30,51.62,7.4,108
walvis bay|,NA,,52,-22.96,14.51,233
wamba|,NG,,27,8.94,8.6,95;,CD,,17,2.15,27.99,85
wanaraja|,ID,,26,-7.17,107.98,146
wanda|,AR,,16,-25.97,-54.56,12
wandlitz|,DE,,20,52.74,13.46,108
wandsbek|,DE,,411,53.58,10.08,108
wang nam yen|,TH,,16,13.5,102.18,171
wang noi|,TH,,16,14.23,100.72,171
wang saphung|,TH,,16,17.3,101.77,171
wanganui|,NZ,,40,-39.93,175.05,237
wangaratta|,AU,VIC,18,-36.36,146.32,30
wangen|,DE,,27,47.69,9.83,108
wangon|,ID,,36,-7.52,109.05,146
wani|,IN,,57,20.06,78.95,41
wanju|,KR,,84,35.85,127.15,176
wankaner|,IN,,48,22.61,70.94,41
wankyi|,GH,,31,7.74,-2.1,44
wanlaweyn|,SO,,22,2.62,44.89,278
wanparti|,IN,,55,16.37,78.07,41
wantage|,GB,,19,51.59,-1.43,131
wantagh|,US,NY,19,40.68,-73.51,294
wantirna south|,AU,VIC,19,-37.88,145.22,30
wao|,PH,,18,7.68,124.67,242
warah|,PK,,19,27.45,67.8,5
warangal|,IN,,558,18,79.58,41
waraseoni|,IN,,24,21.76,80.04,41
warburg|,DE,,24,51.49,9.15,108
wardenburg|,DE,,16,53.07,8.2,108
wardha|,IN,,114,20.74,78.6,41
ware|,GB,,18,51.81,-0.03,131
waregem|,BE,,36,50.89,3.43,42
waren|,DE,,21,53.52,12.68,108
warendorf|,DE,,39,51.95,7.99,108
warin chamrap|,TH,,43,15.19,104.86,171
waris aliganj|,IN,,35,25.02,85.64,41
warmbaths|,ZA,,90,-24.88,28.28,69
warminster|,GB,,17,51.2,-2.18,131
warner robins|,US,GA,73,32.62,-83.63,294
warnes|,BO,,22,-17.52,-63.17,51
warora|,IN,,42,20.23,79,41
warragul|,AU,VIC,15,-38.16,145.93,30
warren|,US,MI,134,42.49,-83.01,298;,US,OH,40,41.24,-80.82,294
warren township|,US,NJ,15,40.61,-74.52,294
warrensburg|,US,MO,20,38.76,-93.74,230
warrenton|,ZA,,18,-28.11,24.85,69
warri|,NG,,536,5.52,5.75,95
warrington|,GB,,165,53.39,-2.58,131
warrnambool|,AU,VIC,29,-38.38,142.49,30
warsaw|,PL,,1702,52.23,21.01,107
warstein|,DE,,29,51.44,8.35,108
warud|,IN,,48,21.47,78.27,41
warwick|,US,RI,82,41.7,-71.42,294;,GB,,24,52.28,-1.58,131
wasco|,US,CA,26,35.59,-119.34,299;,US,IL,23,41.94,-88.4,230
washim|,IN,,69,20.11,77.13,41
washington|Washington D.C.,US,DC,602,38.9,-77.04,294;,GB,,54,54.9,-1.52,131;,US,UT,24,37.13,-113.51,227;,US,IL,17,40.7,-89.41,230
washington d c|Washington D.C.,US,DC,602,38.9,-77.04,294
washington dc|Washington D.C.,US,DC,602,38.9,-77.04,294
washington heights|,US,NY,153,40.85,-73.94,294
washougal|,US,WA,15,45.58,-122.35,299
washwood heath|,GB,,33,52.5,-1.83,131
wasquehal|,FR,,19,50.67,3.13,129
wassenaar|,NL,,25,52.15,4.4,235
wassenberg|,DE,,17,51.1,6.15,108
watampone|,ID,,82,-4.54,120.33,147
watari|,JP,,36,38.03,140.85,164
watauga|,US,TX,25,32.86,-97.25,230
waterbury|,US,CT,109,41.56,-73.05,294
waterford|,US,MI,76,42.69,-83.41,298;,IE,,48,52.26,-7.11,151;,US,CT,19,41.34,-72.14,294
waterloo|,CA,ON,97,43.47,-80.52,75;,US,IA,68,42.49,-92.34,230;,BE,,30,50.71,4.4,42;,SL,,20,8.34,-13.07,277
waterlooville|,GB,,64,50.88,-1.03,131
watertown|,US,MA,32,42.37,-71.18,294;,US,NY,27,43.97,-75.91,294;,US,WI,24,43.19,-88.73,230;,US,SD,22,44.9,-97.12,230
waterville|,US,ME,16,44.55,-69.63,294
watford|,GB,,126,51.66,-0.4,131
wath upon dearne|Wath upon Dearne,GB,,17,53.5,-1.35,131
watsa|,CD,,25,3.04,29.54,85
watsonville|,US,CA,54,36.91,-121.76,299
wattala|,LK,,31,6.99,79.89,191
wattrelos|,FR,,43,50.7,3.22,129
wau|,SS,,127,7.7,27.99,280
waukee|,US,IA,19,41.61,-93.89,230
waukegan|,US,IL,88,42.36,-87.84,230
waukesha|,US,WI,72,43.01,-88.23,230
wausau|,US,WI,39,44.96,-89.63,230
wauwatosa|,US,WI,48,43.05,-88.01,230
waverly|,US,MI,24,42.74,-84.62,298
wavre|,BE,,32,50.72,4.6,42
wawer|,PL,,63,52.2,21.18,107
waxahachie|,US,TX,33,32.39,-96.85,230
wayne|,US,NJ,58,40.93,-74.28,294;,US,PA,31,40.04,-75.39,294;,US,MI,17,42.28,-83.39,298
waynesboro|,US,VA,21,38.07,-78.89,294
wazirabad|,PK,,102,32.44,74.12,5
wazirganj|,IN,,19,28.21,79.06,41
weatherford|,US,TX,29,32.76,-97.8,230
webster groves|,US,MO,23,38.59,-90.36,230
webuye|,KE,,23,0.6,34.77,166
wedding|,DE,,78,52.55,13.36,108
wedel|,DE,,32,53.58,9.7,108
wedi|,ID,,55,-7.74,110.58,146
wednesbury|,GB,,24,52.55,-2.02,131
wednesfield|,GB,,34,52.6,-2.09,131
weener|,DE,,16,53.16,7.35,108
weert|,NL,,49,51.25,5.71,235
weesp|,NL,,18,52.31,5.04,235
wegberg|,DE,,30,51.14,6.28,108
weiden|,DE,,43,49.68,12.16,108
weil am rhein|Weil am Rhein,DE,,30,47.59,7.62,108
weil der stadt|Weil der Stadt,DE,,19,48.75,8.87,108
weilerswist|,DE,,16,50.75,6.85,108
weilheim|,DE,,21,47.84,11.15,108
weimar|,DE,,65,50.98,11.33,108
weingarten|,DE,,24,47.81,9.64,108
weinheim|,DE,,43,49.55,8.67,108
weinstadt endersbach|Weinstadt-Endersbach,DE,,26,48.81,9.36,108
weinzierl bei krems|Weinzierl bei Krems,AT,,24,48.4,15.6,25
weirton|,US,WV,19,40.42,-80.59,294
weirton heights|,US,WV,19,40.41,-80.54,294
weissenburg in bayern|Weissenburg in Bayern,DE,,18,49.03,10.97,108
weissenfels|,DE,,30,51.2,11.97,108
weissensee|,DE,,48,52.56,13.47,108
weisswasser|,DE,,22,51.5,14.64,108
weiterstadt|,DE,,24,49.9,8.59,108
wejherowo|,PL,,47,54.61,18.24,107
wekiwa springs|,US,FL,22,28.7,-81.43,294
welahan|,ID,,26,-6.8,110.72,146
weleri|,ID,,58,-6.97,110.07,146
weligama|,LK,,22,5.98,80.43,191
welisara|,LK,,41,7.03,79.9,191
welkom|,ZA,,432,-27.98,26.74,69
welland|,CA,ON,50,42.98,-79.25,75
wellesley|,US,MA,28,42.3,-71.29,294
welling|,GB,,43,51.46,0.11,131
wellingborough|,GB,,51,52.3,-0.69,131
wellington|,NZ,,382,-41.29,174.78,237;,US,FL,63,26.66,-80.24,294;,ZA,,56,-33.64,19.01,69;,GB,,23,52.7,-2.52,131;,IN,,20,11.37,76.78,41
wels|,AT,,17,48.17,14.03,25
welwyn garden city|,GB,,60,51.8,-0.21,131
wembley|,GB,,90,51.55,-0.3,131
wenatchee|,US,WA,34,47.42,-120.31,299
wenceslau braz|,BR,,16,-23.87,-49.8,13
wendelstein|,DE,,16,49.35,11.15,108
wenden|,DE,,20,50.97,7.87,108
wendlingen am neckar|Wendlingen am Neckar,DE,,16,48.67,9.38,108
wenji|,ET,,17,8.45,39.28,110
wentzville|,US,MO,36,38.81,-90.85,230
wer|,IN,,18,27.02,77.18,41
werdau|,DE,,24,50.74,12.38,108
werder|,DE,,22,52.38,12.93,108
werdohl|,DE,,20,51.26,7.77,108
werkendam|,NL,,26,51.81,4.89,235
werl|,DE,,32,51.55,7.91,108
wermelskirchen|,DE,,37,51.14,7.22,108
werne|,DE,,31,51.66,7.63,108
wernigerode|,DE,,34,51.84,10.78,108
werota|,ET,,27,11.92,37.7,110
werribee|,AU,VIC,40,-37.9,144.67,30
wertheim|,DE,,25,49.76,9.51,108
weru|,ID,,139,-6.71,108.5,146
wervik|,BE,,17,50.78,3.04,42
wesel|,DE,,62,51.67,6.62,108
weslaco|,US,TX,39,26.16,-97.99,230
wesley chapel|,US,FL,44,28.24,-82.33,294
wesola|,PL,,20,52.25,21.22,107
wesseling|,DE,,36,50.83,6.97,108
wesselsbron|,ZA,,43,-27.85,26.37,69
west albany|,US,NY,94,42.68,-73.78,294
west allis|,US,WI,61,43.02,-88.01,230
west and east lealman|West and East Lealman,US,FL,22,27.82,-82.69,294
west babylon|,US,NY,43,40.72,-73.35,294
west bend|,US,WI,32,43.43,-88.18,230
west bloomfield township|,US,MI,65,42.57,-83.38,298
west bridgford|,GB,,48,52.93,-1.13,131
west bromwich|,GB,,136,52.52,-1.99,131
west carson|,US,CA,22,33.82,-118.29,299
west chester|,US,PA,20,39.96,-75.61,294
west chicago|,US,IL,27,41.88,-88.2,230
west columbia|,US,SC,16,33.99,-81.07,294
west coon rapids|,US,MN,63,45.16,-93.35,230
west covina|,US,CA,108,34.07,-117.94,299
west des moines|,US,IA,64,41.58,-93.71,230
west elkridge|,US,MD,29,39.21,-76.73,294
west elsdon|,US,IL,19,41.79,-87.72,230
west end|,CA,BC,45,49.28,-123.13,73
west englewood|,US,IL,32,41.78,-87.67,230
west falls church|,US,VA,29,38.86,-77.19,294
west fargo|,US,ND,34,46.87,-96.9,230
west garfield park|,US,IL,18,41.88,-87.73,230
west gulfport|,US,MS,71,30.4,-89.09,230
west hartford|,US,CT,63,41.76,-72.74,294
west haven|,US,CT,55,41.27,-72.95,294
west hempstead|,US,NY,19,40.7,-73.65,294
west hills|,US,CA,41,34.2,-118.64,299
west hollywood|,US,FL,61,26.02,-80.18,294;,US,CA,36,34.09,-118.36,299
west islip|,US,NY,28,40.71,-73.31,294
west jerusalem|,IL,,400,31.78,35.22,152
west jordan|,US,UT,112,40.61,-111.94,227
west kelowna|,CA,BC,29,49.86,-119.58,73
west lafayette|,US,IN,46,40.43,-86.91,295
west lake sammamish|,US,WA,34,47.58,-122.1,299
west lake stevens|,US,WA,21,47.99,-122.1,299
west lawn|,US,IL,33,41.77,-87.72,230
west linn|,US,OR,27,45.37,-122.61,299
west little river|,US,FL,35,25.86,-80.24,294
west lynchburg|,US,VA,66,37.4,-79.18,294
west melbourne|,US,FL,21,28.07,-80.65,294
west memphis|,US,AR,25,35.15,-90.18,230
west mifflin|,US,PA,20,40.36,-79.87,294
west milford|,US,NJ,27,41.13,-74.37,294
west molesey|,GB,,19,51.4,-0.38,131
west new york|,US,NJ,53,40.79,-74.01,294
west odessa|,US,TX,23,31.84,-102.5,230
west orange|,US,NJ,48,40.8,-74.24,294
west palm beach|,US,FL,107,26.72,-80.05,294
west park|,US,FL,15,25.98,-80.2,294
west pennant hills|,AU,NSW,16,-33.75,151.05,31
west pensacola|,US,FL,21,30.43,-87.28,230
west puente valley|,US,CA,23,34.05,-117.97,299
west raleigh|,US,NC,339,35.79,-78.66,294
west ridge|,US,IL,72,42,-87.69,230
west sacramento|,US,CA,53,38.58,-121.53,299
west saint paul|,US,MN,20,44.92,-93.1,230
west scarborough|,US,ME,28,43.57,-70.39,294
west seneca|,US,NY,45,42.85,-78.8,294
west springfield|,US,MA,28,42.11,-72.62,294;,US,VA,22,38.77,-77.22,294
west torrington|,US,CT,36,41.82,-73.14,294
west town|,US,IL,86,41.89,-87.67,230
west university place|,US,TX,16,29.72,-95.43,230
west valley city|,US,UT,136,40.69,-112,227
west vancouver|,CA,BC,43,49.37,-123.17,73
west warwick|,US,RI,30,41.7,-71.52,294
west whittier los nietos|West Whittier-Los Nietos,US,CA,26,33.98,-118.07,299
westbrook|,US,ME,18,43.68,-70.37,294
westbury|,GB,,17,51.26,-2.19,131;,US,NY,15,40.76,-73.59,294
westchase|,US,FL,22,28.06,-82.61,294
westchester|,US,FL,30,25.75,-80.33,294;,US,IL,17,41.85,-87.88,230
westend|,DE,,39,52.52,13.28,108
westerlo|,BE,,23,51.09,4.92,42
westerly|,US,RI,18,41.38,-71.83,294
westerstede|,DE,,22,53.26,7.93,108
westerville|,US,OH,38,40.13,-82.93,294
westfield|,US,MA,42,42.13,-72.75,294;,US,IN,37,40.04,-86.13,295;,US,NJ,31,40.66,-74.35,294
westford|,US,MA,22,42.58,-71.44,294
westhoughton|,GB,,26,53.55,-2.52,131
westlake|,US,OH,32,41.46,-81.92,294
westland|,US,MI,82,42.32,-83.4,298
westmead|,AU,NSW,18,-33.8,150.99,31
westminster|,US,CO,113,39.84,-105.04,227;,US,CA,92,33.76,-118.01,299;,US,MD,19,39.58,-77,294
westmont|,US,CA,32,33.94,-118.3,299;,US,IL,25,41.8,-87.98,230
westmount|,CA,QC,20,45.48,-73.6,75
weston|,US,FL,70,26.1,-80.4,294;,US,WI,15,44.89,-89.55,230
weston super mare|Weston-super-Mare,GB,,83,51.35,-2.98,131
westonaria|,ZA,,157,-26.32,27.65,69
westport|,US,CT,26,41.14,-73.36,294
wete|,TZ,,26,-5.06,39.73,214
wethersfield|,US,CT,27,41.71,-72.65,294
wetter ruhr|Wetter (Ruhr),DE,,29,51.39,7.39,108
wetteren|,BE,,23,51.01,3.88,42
wettingen|,CH,,18,47.47,8.32,90
wetzelsdorf|,AT,,16,47.05,15.4,25
wetzlar|,DE,,53,50.56,8.5,108
wevelgem|,BE,,31,50.8,3.17,42
wewak|,PG,,18,-3.55,143.63,150
weybridge|,GB,,19,51.37,-0.46,131
weymouth|,GB,,58,50.61,-2.46,131;,US,MA,54,42.22,-70.94,294
whakatane|,NZ,,19,-37.96,176.99,237
whangarei|,NZ,,51,-35.73,174.32,237
wharton|,US,PA,50,39.93,-75.16,294
wheat ridge|,US,CO,31,39.77,-105.08,227
wheaton|,US,IL,54,41.87,-88.11,230;,US,MD,48,39.04,-77.06,294
wheelers hill|,AU,VIC,19,-37.9,145.18,30
wheeling|,US,IL,38,42.14,-87.93,230;,US,WV,28,40.06,-80.72,294
whickham|,GB,,17,54.95,-1.68,131
white bear lake|,US,MN,25,45.08,-93.01,230
white oak|,US,OH,19,39.21,-84.6,294;,US,MD,17,39.04,-76.99,294
white plains|,US,NY,58,41.03,-73.76,294
white river|,ZA,,16,-25.33,31.01,69
white rock|,CA,BC,66,49.02,-122.8,73
white settlement|,US,TX,17,32.76,-97.46,230
whitefield|,GB,,24,53.55,-2.3,131
whitehall|,US,OH,19,39.97,-82.89,294
whitehall township|,US,PA,25,40.67,-75.5,294
whitehaven|,GB,,25,54.55,-3.58,131
whitehorse|,CA,YT,23,60.72,-135.05,84
whitestone|,US,NY,37,40.79,-73.82,294
whitley bay|,GB,,38,55.04,-1.45,131
whitman|,US,PA,50,39.92,-75.16,294
whitney|,US,NV,39,36.1,-115.04,299
whitstable|,GB,,30,51.36,1.03,131
whittier|,US,CA,87,33.98,-118.03,299
wichian buri|,TH,,39,15.66,101.11,171
wichit|,TH,,39,7.89,98.39,171
wichita|,US,KS,390,37.69,-97.34,230
wichita falls|,US,TX,105,33.91,-98.49,230
wickford|,GB,,33,51.61,0.52,131
widnes|,GB,,61,53.36,-2.73,131
wiehl|,DE,,26,50.95,7.55,108
wieliczka|,PL,,19,49.99,20.06,107
wielun|,PL,,24,51.22,18.57,107
wiener neustadt|,AT,,45,47.8,16.23,25
wierden|,NL,,23,52.36,6.59,235
wiesbaden|,DE,,272,50.08,8.25,108
wiesloch|,DE,,26,49.3,8.7,108
wigan|,GB,,175,53.54,-2.64,131
wigston magna|,GB,,34,52.58,-1.09,131
wijchen|,NL,,33,51.81,5.72,235
wijk bij duurstede|Wijk bij Duurstede,NL,,17,51.97,5.34,235
wil|,CH,,17,47.46,9.05,90
wildeshausen|,DE,,18,52.89,8.43,108
wildomar|,US,CA,36,33.6,-117.28,299
wildwood|,US,MO,36,38.58,-90.66,230
wilhelmshaven|,DE,,84,53.53,8.11,108
wilhelmstadt|,DE,,38,52.52,13.18,108
wilkes barre|Wilkes-Barre,US,PA,41,41.25,-75.88,294
wilkinsburg|,US,PA,16,40.44,-79.88,294
willebroek|,BE,,23,51.06,4.36,42
willemstad|,CW,,125,12.11,-68.93,103
willenhall|,GB,,28,52.59,-2.06,131
willetton|,AU,WA,18,-32.05,115.89,26
williamsburg|,US,NY,33,40.71,-73.95,294;,US,VA,15,37.27,-76.71,294
williamsport|,US,PA,29,41.24,-77,294
williamstown|,US,NJ,16,39.69,-75,294
willich|,DE,,52,51.26,6.55,108
willimantic|,US,CT,18,41.71,-72.21,294
willingboro|,US,NJ,32,40.03,-74.87,294
williston|,US,ND,27,48.15,-103.62,227
willmar|,US,MN,20,45.12,-95.04,230
willoughby|,US,OH,23,41.64,-81.41,294
willow grove|,US,PA,16,40.14,-75.12,294
willowbrook|,US,CA,36,33.92,-118.26,299
willowdale|,CA,ON,79,43.77,-79.4,75
wilmersdorf|,DE,,94,52.48,13.32,108
wilmette|,US,IL,27,42.07,-87.72,230
wilmington|,US,NC,116,34.23,-77.94,294;,US,DE,72,39.75,-75.55,294;,US,MA,22,42.55,-71.17,294
wilmington island|,US,GA,15,32,-80.97,294
wilmslow|,GB,,37,53.33,-2.23,131
wilnsdorf|,DE,,22,50.82,8.1,108
wilson|,US,NC,50,35.72,-77.92,294
wilsonville|,US,OR,23,45.3,-122.77,299
wilten|,AT,,18,47.26,11.39,25
wilton|,US,CT,18,41.2,-73.44,294
winchester|,GB,,46,51.07,-1.32,131;,US,NV,28,36.13,-115.12,299;,US,VA,27,39.19,-78.16,294;,US,MA,21,42.45,-71.14,294;,US,KY,18,37.99,-84.18,294
winder|,US,GA,15,33.99,-83.72,294
windham|,US,CT,23,41.7,-72.16,294
windhoek|,NA,,268,-22.56,17.08,233
windsor|,CA,ON,278,42.3,-83.02,75;,GB,,33,51.48,-0.6,131;,US,CT,29,41.85,-72.64,294;,US,CA,27,38.55,-122.82,299;,US,CO,22,40.48,-104.9,227
winejok|,SS,,300,9.01,27.57,280
winneba|,GH,,44,5.35,-0.62,44
winnenden|,DE,,28,48.88,9.4,108
winnipeg|,CA,MB,632,49.88,-97.15,76
winona|,US,MN,27,44.05,-91.64,230
winschoten|,NL,,19,53.14,7.03,235
winsen|,DE,,33,53.36,10.21,108
winsford|,GB,,30,53.19,-2.52,131
winston salem|Winston-Salem,US,NC,241,36.1,-80.24,294
winter garden|,US,FL,40,28.57,-81.59,294
winter gardens|,US,CA,21,32.83,-116.93,299
winter haven|,US,FL,38,28.02,-81.73,294
winter park|,US,FL,30,28.6,-81.34,294
winter springs|,US,FL,35,28.7,-81.31,294
winterhude|,DE,,51,53.6,10,108
winterswijk|,NL,,30,51.97,6.72,235
winterthur|,CH,,92,47.51,8.72,90
winthrop|,US,MA,18,42.38,-70.98,294
wipperfurth|,DE,,24,51.12,7.4,108
wiradesa|,ID,,39,-6.89,109.62,146
wisbech|,GB,,32,52.67,0.16,131
wisch|,NL,,19,51.93,6.42,235
wisconsin rapids|,US,WI,18,44.38,-89.82,230
wiset chaichan|,TH,,19,14.59,100.34,171
wishaw|,GB,,31,55.77,-3.92,131
wismar|,DE,,45,53.89,11.45,108
witbank|,ZA,,262,-25.87,29.23,69
witham|,GB,,25,51.8,0.64,131
witney|,GB,,29,51.78,-1.49,131
witten|,DE,,101,51.44,7.35,108
wittenau|,DE,,29,52.59,13.32,108
wittenberg|,DE,,30,51.87,12.65,108
wittenberge|,DE,,20,53.01,11.75,108
wittenheim|,FR,,16,47.81,7.33,129
wittlich|,DE,,18,49.99,6.89,108
wittmund|,DE,,21,53.58,7.78,108
wittstock|,DE,,17,53.16,12.48,108
witzenhausen|,DE,,16,51.34,9.86,108
wlochy|,PL,,36,52.18,20.95,107
wloclawek|,PL,,120,52.65,19.07,107
wobulenzi|,UG,,24,0.73,32.51,167
woburn|,US,MA,40,42.48,-71.15,294
wodonga|,AU,VIC,19,-36.12,146.89,30
wodzislaw slaski|,PL,,50,50,18.47,107
woerden|,NL,,48,52.09,4.88,235
wokha|,IN,,54,26.1,94.26,41
woking|,GB,,104,51.32,-0.56,131
wokingham|,GB,,41,51.41,-0.84,131
wola|,PL,,144,52.24,20.99,107
wolcott|,US,CT,17,41.6,-72.99,294
wolf trap|,US,VA,16,38.94,-77.29,294
wolfen|,DE,,25,51.66,12.27,108
wolfenbuttel|,DE,,55,52.16,10.54,108
wolfratshausen|,DE,,17,47.91,11.42,108
wolfsburg|,DE,,123,52.42,10.78,108
wollongong|,AU,NSW,292,-34.42,150.89,31
wollongong city centre|Wollongong city centre,AU,NSW,19,-34.43,150.89,31
wolmaransstad|,ZA,,49,-27.2,25.98,69
wolomin|,PL,,37,52.34,21.24,107
wolverhampton|,GB,,253,52.59,-2.12,131
wombwell|,GB,,16,53.52,-1.4,131
wongsorejo|,ID,,29,-7.99,114.4,147
wonju|,KR,,243,37.35,127.95,176
wonopringgo|,ID,,38,-6.98,109.62,146
wonosobo|,ID,,93,-7.36,109.9,146
wonsan|,KP,,329,39.15,127.44,174
woodbridge|,US,NJ,19,40.56,-74.28,294
woodburn|,US,OR,25,45.14,-122.86,299
woodbury|,US,MN,68,44.92,-92.96,230
woodford green|,GB,,23,51.61,0.02,131
woodhaven|,US,NY,37,40.69,-73.86,294
woodland|,US,CA,59,38.68,-121.77,299
woodland hills|,US,CA,70,34.17,-118.61,299
woodlands|,SG,,253,1.44,103.79,274
woodlawn|,US,MD,38,39.32,-76.73,294;,US,IL,24,41.78,-87.6,230;,US,VA,21,38.72,-77.13,294
woodmere|,US,NY,17,40.63,-73.71,294
woodridge|,US,IL,33,41.75,-88.05,230
woodrow|,US,NY,21,40.54,-74.2,294
woodside|,US,NY,42,40.75,-73.91,294
woodstock|,CA,ON,40,43.13,-80.75,75;,US,GA,30,34.1,-84.52,294;,US,IL,25,42.31,-88.45,230
woonsocket|,US,RI,41,42,-71.51,294
wooster|,US,OH,27,40.81,-81.94,294
worcester|,US,MA,185,42.26,-71.8,294;,ZA,,128,-33.65,19.45,69;,GB,,102,52.19,-2.22,131
worcester park|,GB,,16,51.38,-0.24,131
workington|,GB,,27,54.64,-3.54,131
worksop|,GB,,43,53.3,-1.12,131
worms|,DE,,81,49.63,8.36,108
worth am rhein|Worth am Rhein,DE,,17,49.05,8.26,108
worthing|,GB,,99,50.82,-0.38,131
wrexham|,GB,,66,53.05,-2.99,131
wright|,US,FL,23,30.46,-86.64,230
wroclaw|,PL,,635,51.1,17.03,107
wrzesnia|,PL,,29,52.33,17.57,107
wudil|,NG,,23,11.81,8.84,95
wukari|,NG,,93,7.87,9.78,95
wulfrath|,DE,,22,51.28,7.04,108
wum|,CM,,69,6.38,10.07,89
wunstorf|,DE,,42,52.42,9.44,108
wuppertal|,DE,,361,51.26,7.15,108
wurselen|,DE,,37,50.82,6.13,108
wurzburg|,DE,,134,49.79,9.95,108
wurzen|,DE,,15,51.37,12.74,108
wuustwezel|,BE,,18,51.39,4.6,42
wyandotte|,US,MI,25,42.21,-83.15,298
wyckoff|,US,NJ,17,41.01,-74.17,294
wylie|,US,TX,47,33.02,-96.54,230
wyndham vale|,AU,VIC,23,-37.89,144.62,30
wyoming|,US,MI,75,42.91,-85.71,298
wyszkow|,PL,,27,52.59,21.46,107
xacmaz|,AZ,,37,41.46,48.81,35
xai xai|Xai-Xai,MZ,,127,-25.05,33.64,216
xalapa de enriquez|Xalapa de Enriquez,MX,,425,19.53,-96.92,219
xalatlaco|,MX,,15,19.18,-99.42,219
xalisco|,MX,,36,21.45,-104.9,224
xam nua|,LA,,39,20.42,104.05,188
xankandi|,AZ,,53,39.82,46.75,35
xanten|,DE,,22,51.66,6.45,108
xanthi|,GR,,48,41.13,24.89,7
xanxere|,BR,,33,-26.88,-52.4,13
xativa|,ES,,29,38.99,-0.52,123
xenia|,US,OH,26,39.68,-83.93,294
xico|,MX,,356,19.27,-98.95,219;,MX,,19,19.42,-97.01,219
xicotepec de juarez|Xicotepec de Juarez,MX,,40,20.28,-97.96,219
xinguara|,BR,,44,-7.1,-49.94,56
xique xique|,BR,,35,-10.82,-42.73,60
xirivella|,ES,,31,39.47,-0.43,123
xo jaobod|Xo'jaobod,UZ,,17,40.67,72.56,308
xo jayli shahri|Xo'jayli Shahri,UZ,,50,42.41,59.45,307
xochimilco|,MX,,408,19.25,-99.1,219
xochitepec|,MX,,19,18.78,-99.23,219
xonacatlan|,MX,,21,19.41,-99.53,219
xoxocotla|,MX,,21,18.68,-99.25,219
yabelo|,ET,,18,4.88,38.08,110
yablonovskiy|,RU,,33,44.99,38.94,252
yabrud|,SY,,41,33.97,36.66,283
yachimata|,JP,,83,35.65,140.32,164
yacuiba|,BO,,83,-22.02,-63.68,51
yadgir|,IN,,65,16.77,77.14,41
yafran|,LY,,68,32.06,12.53,197
yagoona|,AU,NSW,18,-33.9,151.02,31
yagoua|,CM,,80,10.34,15.23,89
yagry|,RU,,40,64.59,39.81,252
yaguachi nuevo|,EC,,28,-2.1,-79.69,99
yaguajay|,CU,,42,22.33,-79.24,101
yahotyn|,UA,,23,50.28,31.76,292
yahyali|,TR,,25,38.1,35.36,284
yaita|,JP,,36,36.8,139.93,164
yaizu|,JP,,121,34.87,138.32,164
yajalon|,MX,,17,17.17,-92.33,219
yakima|,US,WA,94,46.6,-120.51,299
yako|,BF,,23,12.96,-2.26,43
yakuplu|,TR,,29,40.99,28.68,284
yakutsk|,RU,,236,62.03,129.73,265
yala|,TH,,94,6.54,101.28,171
yalova|,TR,,71,40.66,29.28,284
yalta|,UA,,77,44.5,34.17,293
yalutorovsk|,RU,,36,56.65,66.3,185
yalvac|,TR,,39,38.3,31.18,284
yamada|,JP,,20,39.47,141.95,164
yamaga|,JP,,32,33.02,130.69,164
yamagata|,JP,,255,38.23,140.37,164
yamaguchi|,JP,,146,34.18,131.47,164
yamazakicho nakabirose|Yamazakicho-nakabirose,JP,,25,35,134.55,164
yambio|,SS,,40,4.57,28.39,280
yambol|,BG,,80,42.48,26.5,45
yamethin|,MM,,60,20.43,96.14,156
yamoto|,JP,,32,38.43,141.21,164
yamoussoukro|,CI,,195,6.82,-5.28,91
yamunanagar|,IN,,209,30.13,77.28,41
yanacancha|,PE,,23,-10.24,-76.65,118
yanagawa|,JP,,40,33.17,130.4,164
yanagawamachi saiwaicho|Yanagawamachi-saiwaicho,JP,,21,37.85,140.6,164
yanai|,JP,,32,33.97,132.12,164
yanam|,IN,,37,16.73,82.21,41
yanamalakuduru|,IN,,30,16.49,80.67,41
yanaul|,RU,,28,56.28,54.93,185
yanbu|,SA,,200,24.09,38.06,163
yangambi|,CD,,36,0.77,24.44,85
yanggu|,KR,,24,38.11,127.99,176
yangiobod|,UZ,,25,41.12,70.09,308
yangiqo rg on|Yangiqo'rg'on,UZ,,28,41.19,71.72,308
yangirabot|,UZ,,25,40.03,65.96,307
yangiyer|,UZ,,33,40.27,68.82,308
yangiyul|,UZ,,60,41.11,69.05,308
yangju|,KR,,180,37.83,127.06,176
yangon|,MM,,4478,16.81,96.16,156
yangp yong|Yangp'yong,KR,,83,37.49,127.49,176
yangsan|,KR,,72,35.34,129.03,176
yanqul|,OM,,17,23.59,56.54,238
yany kapu|,UA,,31,45.96,33.79,293
yanykurgan|,KZ,,21,43.91,67.25,184
yao|,JP,,273,34.62,135.6,164
yaounde|,CM,,1299,3.87,11.52,89
yara|,CU,,29,20.27,-76.95,101
yaransk|,RU,,20,57.3,47.89,256
yarim|,YE,,33,14.3,44.38,312
yaring|,TH,,31,6.87,101.37,171
yaritagua|,VE,,90,10.08,-69.12,98
yarm|,GB,,19,54.5,-1.36,131
yarmouth|,US,MA,25,41.71,-70.23,294
yaroslavl|,RU,,607,57.63,39.87,252
yaroslavskiy|,RU,,91,55.88,37.72,252
yarovoye|,RU,,21,52.93,78.58,186
yartsevo|,RU,,53,55.07,32.7,252
yarumal|,CO,,22,6.96,-75.42,97
yasenevo|,RU,,180,55.61,37.52,252
yashio|,JP,,81,35.82,139.84,164
yashiro|,JP,,22,34.92,134.97,164
yashkino|,RU,,15,55.87,85.43,259
yasnogorsk|,RU,,18,54.48,37.7,252
yasnyy|,RU,,17,51.03,59.87,185
yasothon|,TH,,22,15.79,104.15,171
yasugicho|,JP,,29,35.42,133.24,164
yasuj|,IR,,97,30.67,51.59,2
yasynuvata|,UA,,38,48.13,37.86,292
yatagan|,TR,,19,37.34,28.14,284
yate|,GB,,34,51.54,-2.42,131
yateley|,GB,,20,51.34,-0.83,131
yatsuomachi higashikumisaka|Yatsuomachi-higashikumisaka,JP,,22,36.57,137.13,164
yauco|,PR,,20,18.03,-66.85,115
yautepec|,MX,,43,18.88,-99.07,219
yaval|,IN,,33,21.17,75.7,41
yavatmal|,IN,,128,20.39,78.13,41
yavne|,IL,,32,31.88,34.74,152
yawata|,JP,,72,34.87,135.7,164
yaypan|,UZ,,20,40.38,70.82,308
yazd|,IR,,478,31.9,54.37,2
yazman|,PK,,25,29.12,71.74,5
yeadon|,GB,,37,53.86,-1.69,131
yecapixtla|,MX,,17,18.88,-98.86,219
yecla|,ES,,35,38.61,-1.11,123
yefremov|,RU,,45,53.15,38.1,252
yegor yevsk|Yegor'yevsk,RU,,85,55.38,39.03,252
yegorlykskaya|,RU,,18,46.57,40.66,252
yehud|,IL,,26,32.03,34.89,152
yehud monosson|Yehud-Monosson,IL,,29,32.03,34.88,152
yei|,SS,,40,4.09,30.68,280
yekaterinburg|,RU,,1350,56.85,60.61,185
yelabuga|,RU,,73,55.76,52.06,252
yelahanka|,IN,,116,13.1,77.6,41
yelan|Yelan',RU,,15,50.95,43.74,253
yelenendorf|,AZ,,18,40.59,46.32,35
yelets|,RU,,116,52.62,38.5,252
yelizavetinskaya|,RU,,19,45.05,38.79,252
yelizovo|,RU,,41,53.19,158.38,268
yellandu|,IN,,44,17.59,80.32,41
yellapur|,IN,,19,14.96,74.71,41
yellowknife|,CA,NT,16,62.45,-114.37,74
yemanzhelinsk|,RU,,30,54.75,61.32,185
yemva|,RU,,16,62.59,50.86,252
yen bai|,VN,,97,21.72,104.91,171
yen vinh|,VN,,107,18.67,105.67,171
yenagoa|,NG,,24,4.93,6.27,95
yenakiyeve|,UA,,104,48.23,38.21,292
yenangyaung|,MM,,111,20.47,94.87,156
yendi|,GH,,43,9.44,-0.01,44
yeni suraxani|,AZ,,16,40.43,50.04,35
yenisehir|,TR,,29,40.26,29.65,284
yeniseysk|,RU,,20,58.45,92.18,260
yeoju|,KR,,37,37.3,127.63,176
yeola|,IN,,47,20.04,74.49,41
yeongam|,KR,,55,34.8,126.7,176
yeongdong|,KR,,24,36.17,127.78,176
yeonggwang|,KR,,20,35.28,126.51,176
yeonil|,KR,,41,36,129.35,176
yeosu|,KR,,296,34.76,127.66,176
yeovil|,GB,,46,50.94,-2.63,131
yerba buena|,AR,,51,-26.82,-65.32,15
yerevan|,AM,,1093,40.18,44.51,9
yerkoy|,TR,,35,39.64,34.47,284
yerres|,FR,,29,48.72,2.49,129
yershov|,RU,,24,51.35,48.28,255
yesan|,KR,,39,36.68,126.84,176
yesilli|,TR,,32,37.34,40.82,284
yessentuki|,RU,,81,44.04,42.86,252
yessentukskaya|,RU,,20,44.03,42.88,252
yevlakh|,AZ,,127,40.62,47.15,35
yevpatoriya|,UA,,106,45.2,33.37,293
yeysk|,RU,,88,46.71,38.27,252
yigo village|,GU,,21,13.54,144.89,138
yilan|,TW,,94,24.76,121.75,291
yirga alem|Yirga 'Alem,ET,,36,6.75,38.42,110
ylojarvi|,FI,,22,61.56,23.6,126
yogyakarta|,ID,,637,-7.8,110.36,146
yoichi|,JP,,23,43.2,140.77,164
yokaichiba|,JP,,33,35.7,140.55,164
yokkaichi|,JP,,296,34.97,136.62,164
yokohama|,JP,,3574,35.43,139.65,164
yokosuka|,JP,,429,35.28,139.67,164
yokote|,JP,,39,39.32,140.55,164
yola|,NG,,96,9.21,12.48,95
yoloten|,TM,,38,37.3,62.36,288
yomra|,TR,,20,40.95,39.86,284
yonago|,JP,,141,35.43,133.33,164
yonan up|Yonan-up,KP,,23,37.91,126.16,174
yonezawa|,JP,,94,37.91,140.12,164
yong peng|,MY,,27,2.01,103.07,231
yonggwang up|Yonggwang-up,KP,,22,40.02,127.45,174
yonkers|,US,NY,201,40.93,-73.9,294
yonmu|,KR,,25,36.13,127.1,176
yono|,JP,,1078,35.88,139.63,164
yopal|,CO,,61,5.34,-72.4,97
yorba linda|,US,CA,68,33.89,-117.81,299
yorii|,JP,,39,36.12,139.19,164
york|,GB,,154,53.96,-1.08,131;,US,PA,44,39.96,-76.73,294
yorkton|,CA,SK,16,51.22,-102.47,82
yorkville|,US,IL,18,41.64,-88.45,230
yoro|,HN,,16,15.14,-87.13,142
yorosso|,ML,,17,12.36,-4.78,93
yoshida kasugacho|Yoshida-kasugacho,JP,,26,37.68,138.88,164
yoshii|,JP,,26,36.25,138.98,164
yoshikawa|,JP,,61,35.89,139.84,164
yoshkar ola|Yoshkar-Ola,RU,,279,56.64,47.89,252
yotsukaido|,JP,,87,35.65,140.17,164
youkaichi|,JP,,45,35.12,136.2,164
young|,UY,,16,-32.7,-57.63,306
youngstown|,US,OH,65,41.1,-80.65,294
youssoufia|,MA,,65,32.25,-8.53,198
yovon|,TJ,,17,38.31,69.04,4
yozgat|,TR,,88,39.82,34.8,284
ypenburg|,NL,,30,52.04,4.37,235
ypsilanti|,US,MI,20,42.24,-83.61,298
ystad|,SE,,19,55.43,13.82,127
ytrebygda|,NO,,24,60.31,5.28,236
yuanlin|,TW,,125,23.96,120.58,291
yuba city|,US,CA,67,39.14,-121.62,299
yubileyny|,RU,,33,55.93,37.83,252
yucaipa|,US,CA,53,34.03,-117.04,299
yucca valley|,US,CA,22,34.11,-116.43,299
yuen long kau hui|,HK,,142,22.45,114.03,141
yugawara|,JP,,28,35.15,139.07,164
yugorsk|,RU,,31,61.31,63.33,185
yujing|,TW,,17,23.12,120.46,291
yuki|,JP,,52,36.3,139.88,164
yukon|,US,OK,26,35.51,-97.76,230
yuksekova|,TR,,72,37.57,44.29,284
yuktae dong|Yuktae-dong,KP,,76,40.02,128.16,174
yukuhashi|,JP,,71,33.73,130.98,164
yuma|,US,AZ,94,32.73,-114.62,299
yumbe|,UG,,24,3.47,31.25,167
yumbo|,CO,,71,3.58,-76.49,97
yunguyo|,PE,,16,-16.25,-69.08,51
yur yev pol skiy|Yur'yev-Pol'skiy,RU,,20,56.5,39.68,252
yurecuaro|,MX,,24,20.34,-102.28,219
yurga|,RU,,84,55.72,84.89,259
yurimaguas|,PE,,42,-5.9,-76.12,118
yuriria|,MX,,25,20.21,-101.13,219
yuta|,PS,,41,31.45,35.09,153
yutz|,FR,,16,49.36,6.19,129
yuza|,JP,,17,39.02,139.93,164
yuzawa|,JP,,34,39.17,140.5,164
yuzhne|,UA,,25,46.62,31.1,292
yuzhno sakhalinsk|Yuzhno-Sakhalinsk,RU,,176,46.95,142.74,269
yuzhnoukrains k|Yuzhnoukrains'k,UA,,39,47.82,31.18,292
yuzhnoural sk|Yuzhnoural'sk,RU,,39,54.44,61.25,185
yuzhnyy|,RU,,20,53.25,83.69,186
yverdon les bains|Yverdon-les-Bains,CH,,24,46.78,6.64,90
yylanly|,TM,,27,41.83,59.65,288
zaandam|,NL,,72,52.44,4.83,235
zaanstad|,NL,,140,52.45,4.81,235
zabbar|,MT,,15,35.88,14.54,211
zabid|,YE,,53,14.2,43.32,312
zabki|,PL,,23,52.29,21.11,107
zabkowice slaskie|,PL,,16,50.59,16.81,107
zabol|,IR,,122,31.03,61.49,2
zabrat|,AZ,,21,40.48,49.94,35
zabrze|,PL,,192,50.32,18.79,107
zacapa|,GT,,36,14.97,-89.53,71
zacapu|,MX,,53,19.82,-101.79,219;,MX,,50,19.81,-101.79,219
zacatecas|,MX,,129,22.77,-102.58,219
zacatecoluca|,SV,,40,13.5,-88.87,282
zacatelco|,MX,,38,19.22,-98.24,219
zacatepec|,MX,,22,18.65,-99.19,219
zacatlan|,MX,,34,19.94,-97.96,219
zachary|,US,LA,16,30.65,-91.16,230
zacoalco de torres|Zacoalco de Torres,MX,,18,20.23,-103.57,219
zacualtipan|,MX,,23,20.65,-98.66,219
zadar|,HR,,71,44.12,15.23,38
zafar|,UZ,,25,40.98,68.9,308
zafarwal|,PK,,23,32.34,74.9,5
zafra|,ES,,16,38.43,-6.42,123
zagan|,PL,,26,51.62,15.31,107
zagazig|,EG,,285,30.59,31.5,120
zaghouan|,TN,,17,36.4,10.14,117
zagor ye|Zagor'ye,RU,,30,55.58,37.67,252
zagora|,MA,,35,30.33,-5.84,198
zagreb|,HR,,699,45.81,15.98,38
zahedan|,IR,,552,29.5,60.86,2
zahir pir|,PK,,34,28.81,70.52,5
zahirabad|,IN,,47,17.68,77.61,41
zahle|,LB,,78,33.85,35.9,189
zaida|,PK,,27,34.06,72.47,5
zaidpur|,IN,,33,26.83,81.33,41
zainsk|,RU,,42,55.32,52.07,252
zaio|,MA,,30,34.94,-2.73,198
zajecar|,RS,,50,43.9,22.26,144
zakopane|,PL,,28,49.3,19.95,107
zalaegerszeg|,HU,,62,46.84,16.84,145
zalau|,RO,,63,47.2,23.05,251
zalingei|,SD,,29,12.91,23.47,273
zaltan|,LY,,18,32.95,11.87,197
zaltbommel|,NL,,26,51.81,5.24,235
zama|,JP,,135,35.49,139.39,164
zamania|,IN,,32,25.42,83.56,41
zamboanga|,PH,,458,6.91,122.07,242
zambrow|,PL,,23,52.99,22.24,107
zamora|,MX,,142,19.99,-102.28,219;,ES,,66,41.51,-5.74,123;,EC,,15,-4.07,-78.95,99
zamosc|,PL,,66,50.72,23.25,107
zamoskvorech ye|Zamoskvorech'ye,RU,,55,55.73,37.63,252
zandvoort|,NL,,17,52.37,4.53,235
zanesville|,US,OH,25,39.94,-82.01,294
zanjan|,IR,,357,36.68,48.5,2
zanzibar|,TZ,,404,-6.16,39.2,214
zapala|,AR,,32,-38.9,-70.05,14
zapolyarnyy|,RU,,18,69.42,30.81,252
zapopan|,MX,,1142,20.72,-103.38,219
zaporizhia|,UA,,796,47.82,35.19,292
zapotiltic|,MX,,23,19.63,-103.42,219
zapotlanejo|,MX,,32,20.62,-103.07,219
zapresic|,HR,,20,45.86,15.81,38
zaqatala|,AZ,,18,41.63,46.64,36
zaragoza|,ES,,674,41.66,-0.88,123;,CO,,19,7.49,-74.87,97
zarand|,IR,,59,30.81,56.56,2
zaranj|,AF,,50,30.96,61.86,2
zarate|,AR,,89,-34.1,-59.03,11
zarautz|,ES,,23,43.28,-2.17,123
zaraysk|,RU,,25,54.76,38.88,252
zaraza|,VE,,41,9.35,-65.32,98
zarechnyy|,RU,,64,53.2,45.19,252;,RU,,62,53.13,46.58,252;,RU,,28,56.81,61.33,185
zaria|,NG,,975,11.11,7.72,95
zarinsk|,RU,,52,53.71,84.95,186
zarnesti|,RO,,25,45.56,25.32,251
zarqa|,JO,,793,32.07,36.09,162
zarumilla|,PE,,17,-3.5,-80.27,118
zary|,PL,,39,51.64,15.14,107
zarya|,RU,,27,55.76,38.1,252
zarzal|,CO,,29,4.39,-76.07,97
zarzis|,TN,,79,33.5,11.11,117
zatec|,CZ,,20,50.33,13.55,106
zaventem|,BE,,28,50.88,4.47,42
zavodoukovsk|,RU,,26,56.5,66.55,185
zavolzh ye|Zavolzh'ye,RU,,43,56.64,43.39,252
zawiercie|,PL,,53,50.49,19.42,107
zawiya|,LY,,186,32.75,12.73,197
zaxo|,IQ,,95,37.15,42.69,157
zayed city|,AE,,63,23.65,53.71,1
zaysan|,KZ,,18,47.47,84.87,183
zdar nad sazavou|Zdar nad Sazavou,CZ,,21,49.56,15.94,106
zdolbuniv|,UA,,24,50.52,26.24,292
zdunska wola|,PL,,45,51.6,18.94,107
zedelgem|,BE,,22,51.14,3.14,42
zeerust|,ZA,,18,-25.54,26.08,69
zeewolde|,NL,,19,52.33,5.54,235
zefta|,EG,,93,30.71,31.24,120
zehlendorf|,DE,,58,52.43,13.25,108
zeist|,NL,,61,52.09,5.23,235
zeitz|,DE,,29,51.05,12.14,108
zele|,BE,,20,51.07,4.04,42
zelenchukskaya|,RU,,21,43.86,41.59,252
zelenodolsk|,RU,,100,55.84,48.52,252
zelenogorsk|,RU,,71,56.11,94.6,260
zelenograd|,RU,,216,55.98,37.18,252
zelenogradsk|,RU,,16,54.96,20.48,243
zelenokumsk|,RU,,41,44.41,43.88,252
zelino|,MK,,25,41.98,21.06,204
zemoura|,DZ,,22,35.72,0.76,116
zemst|,BE,,21,50.98,4.46,42
zemun|,RS,,156,44.85,20.4,144
zenica|,BA,,164,44.2,17.9,37
zeralda|,DZ,,18,36.71,2.84,116
zerbst|,DE,,16,51.97,12.09,108
zeribet el oued|Zeribet el Oued,DZ,,23,34.68,6.51,116
zernograd|,RU,,29,46.85,40.31,252
zest aponi|Zest'aponi,GE,,26,42.11,43.04,36
zevenaar|,NL,,26,51.93,6.07,235
zeya|,RU,,27,53.74,127.26,265
zeytinburnu|,TR,,289,40.99,28.9,284
zgierz|,PL,,58,51.86,19.41,107
zgorzelec|,PL,,33,51.15,15.01,107
zhanaozen|,KZ,,104,43.34,52.86,179
zhangatas|,KZ,,33,43.56,69.73,183
zharkent|,KZ,,34,44.17,80.01,183
zhashkiv|,UA,,15,49.25,30.11,292
zheleznodorozhnyy|,RU,,142,55.74,38.02,252
zheleznogorsk|,RU,,98,52.33,35.37,252;,RU,,94,56.25,93.53,260
zheleznogorsk ilimskiy|Zheleznogorsk-Ilimskiy,RU,,28,56.58,104.12,263
zheleznovodsk|,RU,,25,44.14,43.02,252
zherdevka|,RU,,16,51.85,41.46,252
zhezqazghan|,KZ,,104,47.78,67.77,183
zhigulevsk|,RU,,57,53.4,49.5,254
zhirnovsk|,RU,,18,50.98,44.77,253
zhlobin|,BY,,73,52.89,30.02,70
zhmerynka|,UA,,36,49.04,28.11,292
zhob|,PK,,51,31.34,69.45,5
zhongxing new village|,TW,,26,23.96,120.69,291
zhosaly|,KZ,,20,45.49,64.08,184
zhovti vody|,UA,,52,48.34,33.5,292
zhukovka|,RU,,20,53.53,33.73,252
zhukovskiy|,RU,,97,55.6,38.12,252
zhulebino|,RU,,150,55.7,37.85,252
zhytomyr|,UA,,282,50.26,28.68,292
ziar nad hronom|Ziar nad Hronom,SK,,19,48.59,18.85,276
zielona gora|,PL,,118,51.94,15.51,107
zielonka|,PL,,18,52.3,21.16,107
ziguinchor|,SN,,160,12.57,-16.27,210
zile|,TR,,56,40.3,35.89,284
zilina|,SK,,86,49.22,18.74,276
zima|,RU,,33,53.92,102.04,263
zimnicea|,RO,,15,43.66,25.36,251
zimovniki|,RU,,18,47.15,42.47,252
zinacantepec|,MX,,54,19.28,-99.73,219
zinacatepec|,MX,,16,18.34,-97.25,219
zinapecuaro|,MX,,16,19.86,-100.83,219
zinder|,NE,,191,13.81,8.99,49
zinjibar|,YE,,20,13.13,45.38,312
zintan|,LY,,33,31.93,12.25,197
zion|,US,IL,24,42.45,-87.83,230
zionsville|,US,IN,26,39.95,-86.26,295
zipaquira|,CO,,91,5.02,-74,97
zira|,IN,,31,30.97,74.99,41
zirndorf|,DE,,26,49.44,10.95,108
zittau|,DE,,26,50.9,14.81,108
ziway|,ET,,49,7.93,38.72,110
zlate moravce|,SK,,16,48.39,18.4,276
zlatoust|,RU,,191,55.17,59.65,185
zlin|,CZ,,79,49.23,17.67,106
zliten|,LY,,110,32.47,14.57,197
zlotoryja|,PL,,17,51.13,15.92,107
zlotow|,PL,,18,53.36,17.04,107
zmiyiv|,UA,,16,49.67,36.35,292
znamensk|,RU,,32,48.58,45.73,258
znojmo|,CZ,,35,48.86,16.05,106
znomenka|,UA,,28,48.71,32.66,292
zoersel|,BE,,21,51.27,4.71,42
zoetermeer|,NL,,116,52.06,4.49,235
zografos|,GR,,71,37.98,23.77,7
zola predosa|,IT,,16,44.49,11.22,159
zoliborz|,PL,,51,52.27,20.99,107
zolochiv|,UA,,23,49.81,24.89,292
zolotonosha|,UA,,28,49.67,32.04,292
zomba|,MW,,81,-15.39,35.32,215
zomin shaharchasi|,UZ,,27,39.96,68.4,308
zonguldak|,TR,,100,41.45,31.79,284
zonhoven|,BE,,20,50.99,5.37,42
zorgo|,BF,,24,12.25,-0.62,43
zory|,PL,,63,50.05,18.7,107
zossen|,DE,,17,52.22,13.45,108
zottegem|,BE,,24,50.87,3.81,42
zouerate|,MR,,38,22.74,-12.47,209
zouila|,TN,,44,35.5,11.06,117
zrenjanin|,RS,,80,45.38,20.38,144
zubia|,ES,,18,37.12,-3.58,123
zuenoula|,CI,,34,7.43,-6.05,91
zug|,CH,,23,47.17,8.52,90
zugdidi|,GE,,73,42.51,41.87,36
zuglo|,HU,,130,47.52,19.11,145
zuhres|,UA,,19,48.01,38.26,292
zulpich|,DE,,20,50.69,6.65,108
zumpango|,MX,,51,19.8,-99.1,219
zumpango del rio|Zumpango del Rio,MX,,25,17.65,-99.53,219
zungeru|,NG,,24,9.81,6.15,95
zunheboto|,IN,,29,25.97,94.52,41
zurich|,CH,,342,47.37,8.55,90
zurich kreis 10|Zurich (Kreis 10),CH,,36,47.41,8.5,90
zurich kreis 10 hongg|Zurich (Kreis 10) / Hongg,CH,,17,47.4,8.5,90
zurich kreis 10 wipkingen|Zurich (Kreis 10) / Wipkingen,CH,,16,47.4,8.53,90
zurich kreis 11|Zurich (Kreis 11),CH,,54,47.42,8.52,90
zurich kreis 11 affoltern|Zurich (Kreis 11) / Affoltern,CH,,17,47.42,8.51,90
zurich kreis 11 oerlikon|Zurich (Kreis 11) / Oerlikon,CH,,18,47.41,8.54,90
zurich kreis 11 seebach|Zurich (Kreis 11) / Seebach,CH,,18,47.42,8.55,90
zurich kreis 12|Zurich (Kreis 12),CH,,28,47.4,8.58,90
zurich kreis 2|Zurich (Kreis 2),CH,,29,47.34,8.52,90
zurich kreis 2 wollishofen|Zurich (Kreis 2) / Wollishofen,CH,,16,47.34,8.53,90
zurich kreis 3|Zurich (Kreis 3),CH,,46,47.36,8.5,90
zurich kreis 3 sihlfeld|Zurich (Kreis 3) / Sihlfeld,CH,,21,47.37,8.51,90
zurich kreis 4 aussersihl|Zurich (Kreis 4) / Aussersihl,CH,,27,47.38,8.52,90
zurich kreis 6|Zurich (Kreis 6),CH,,30,47.39,8.54,90
zurich kreis 6 unterstrass|Zurich (Kreis 6) / Unterstrass,CH,,20,47.4,8.54,90
zurich kreis 7|Zurich (Kreis 7),CH,,34,47.37,8.58,90
zurich kreis 8|Zurich (Kreis 8),CH,,16,47.35,8.56,90
zurich kreis 9|Zurich (Kreis 9),CH,,45,47.38,8.48,90
zurich kreis 9 albisrieden|Zurich (Kreis 9) / Albisrieden,CH,,16,47.37,8.49,90
zurich kreis 9 altstetten|Zurich (Kreis 9) / Altstetten,CH,,28,47.39,8.49,90
zuru|,NG,,24,11.44,5.23,95
zushi|,JP,,60,35.29,139.58,164
zutphen|,NL,,36,52.14,6.2,235
zuwarah|,LY,,45,32.93,12.08,197
zvecan|,XK,,17,42.91,20.84,144
zvenigorod|,RU,,16,55.73,36.86,252
zvenihorodka|,UA,,19,49.08,30.97,292
zverevo|,RU,,25,48.02,40.12,252
zvishavane|,ZW,,36,-20.33,30.07,314
zvolen|,SK,,45,48.57,19.15,276
zwedru|,LR,,26,6.07,-8.14,192
zweibrucken|,DE,,35,49.25,7.37,108
zwevegem|,BE,,23,50.81,3.34,42
zwickau|,DE,,99,50.73,12.49,108
zwijndrecht|,NL,,46,51.82,4.63,235;,BE,,18,51.22,4.33,42
zwolle|,NL,,112,52.51,6.09,235
zyablikovo|,RU,,129,55.62,37.77,252
zyrardow|,PL,,41,52.05,20.45,107
zyryanovsk|,KZ,,45,49.73,84.27,183
zyuzino|,RU,,121,55.66,37.57,252
zywiec|,PL,,32,49.69,19.19,107`;
