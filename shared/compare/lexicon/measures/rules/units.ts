/** What the unit or the counted noun alone says where nothing else does; `../rules.ts` says how to read a line. */
export const RULES_ON_UNITS = String.raw`
??wage money/hour,money/day,money/week,money/month,money/year,cent/hour: #
+ It comes to [$15 an hour].
??price money/*,cent/*: #
+ The new rate is [$86 a barrel].
??temperature celsius,degree: #
+ Marwan bakes at [47.2C] on Monday.
??speed metre-per-second: #
+ The train was doing [179 kilometres an hour] as it entered the bend.
??capacity watt: #
+ The yard has [34 megawatts] on its roof.
??generated watt-hour: #
+ The turbines gave [34 megawatt-hours].
??noise decibel: #
+ Neighbours had [94 decibels] in their gardens.
??aboard passenger,crew: #
+ All [412 passengers] were from Orne.
??members member: #
+ The league has [1,200 members].
??pupils-enrolled pupil,student: #
+ The school has [340 pupils].
??fighting-fire firefighter: #
+ There were [60 firefighters] on the hill.
??goals goal: #
+ He has [17 goals] this season.
??points point: #
+ Rovers have [31 points] from 14 games.
??crashes crash,accident,collision: #
+ There were [31 crashes] on the ring road.
??attacks attack: #
+ There were [31 attacks] on the line.
??registered voter,elector: #
+ The ward has [41,000 voters].
??seats mp,mps,lawmaker,legislator,deputy,senator: #
+ There are [41 lawmakers] in the lower house.
`;
