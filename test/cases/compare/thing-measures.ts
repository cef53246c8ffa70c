/** What news copy counts that is not people, and sizes: measure | the words of the figure | the sentence. */
export const THING_CASES = `
magnitude | 6.7 | Seismologists revised the strength of the tremor to 6.7.
water-level | 12.4 metres | The river rose to 12.4 metres, two metres above flood stage.
temperature | 2.7 degrees | The world is on course to be 2.7 degrees hotter by 2100.
rainfall | 3 feet | Up to 3 feet of snow is forecast for the mountains.
speed | 140kph | He was doing 140kph in a 50kph zone when the car left the road.
wind | 215 km/h | Packing gusts of up to 215 km/h, Typhoon Marle made landfall on Friday.
weight | 40 tonnes | Trucks heavier than 40 tonnes are banned from the bridge.
area | 5,800 square kilometres | The iceberg, with an area of 5,800 square kilometres, broke away in July.
width | 40 metres | The sinkhole, 40 metres across and 20 deep, opened under a car park.
length | 1,100 km | A wall of 1,100 km is planned along the frontier.
height | six metres | Waves of six metres battered the sea wall.
depth | 4 metres | Divers found the car in 4 metres of water.
distance | 9,000 miles | The yacht has sailed 9,000 miles since leaving port.
turbines | 175 turbines | The array of 175 turbines will be the world's largest.
quota | 2,500 tonnes | Norland's boats may land 2,500 tonnes of mackerel under the deal.
runs | 312 runs | The hosts were all out for 312 runs.
attacks | 40 acid attacks | London saw 40 acid attacks in the first quarter.
noise | 112 decibels | The crowd roared at 112 decibels, a stadium record.
flow | 940 cubic metres a second | The river was carrying 940 cubic metres a second at its peak.
searches | 70 raids | Officers took part in 70 raids on suspected brothels.
throughput | 1.4 million tonnes | The airport handled 1.4 million tonnes of freight.
fleet | 44 ships | The cruise line, which has 44 ships, has been hit by cancellations.
outlets | 640 branches | The bank, with 640 branches and 9,000 staff, is the third biggest in the country.
calls | 730 emergency calls | Between midnight and six the service logged 730 emergency calls.
leaked | 11.5 million documents | The law firm lost 11.5 million documents to a hacker.
visas | 4,200 | The number of student visas granted dropped to 4,200.
warheads | 90 | The country's arsenal is put at 90 nuclear warheads.
fires-fought | 2,400 wildfires | There have been 2,400 wildfires this year, three times the average.
fires-burning | 17 blazes | Helicopters dumped water on 17 blazes still out of control.
followers | 12 million | With 12 million followers, she is the country's most popular blogger.
views | 2 million hits | The page had 2 million hits before it was taken down.
downloads | 700,000 times | The contact-tracing app was downloaded 700,000 times on its first day.
air-strikes | 12 air raids | At least 12 air raids hit the suburb before dawn, activists said.
aftershocks | 35 aftershocks | The region was jolted by 35 aftershocks overnight.
crashes | 1,250 pile-ups | Black ice caused 1,250 pile-ups and shunts on Monday.
wildlife | 18 percent | The number of farmland birds has dropped by 18 percent since 2005.
crimes | 7 percent | Crime in the city fell 7 percent last year, police figures show.
applied | 1.1 million asylum claims | Germany's office dealt with 1.1 million asylum claims in two years.
vacancies | 3,400 posts | Nearly 3,400 posts in the police are still to be filled.
goals | 22 times | Forward Pia Lund has scored 22 times this season.
recalled | 31,000 scooters | The maker asked owners to return 31,000 scooters whose batteries may catch fire.
emissions | 95 grams | From 2021 cars may give off no more than 95 grams of CO2 per kilometre.
stored | 88 percent | Gas stores are filled to 88 percent, the regulator said.
capacity | 500,000 vehicles | The new plant will be able to turn out 500,000 vehicles a year.
`;
