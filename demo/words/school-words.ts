const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** An invented place is a beginning and an ending: Larkrise, Thistlemere. */
export const placeBeginnings = words(`
  Alder Amber Apple Ash Barley Beck Birch Black Blen Bramble Brack Brook Bur Candle Carl Cinder Clover Cold Coppice
  Corn Crane Cress Dapple Dove Drift Dun Elder Elm Ember Fal Fallow Fern Finch Flax Fox Gannet Glade Gorse Gran
  Green Gull Hare Harrow Hart Hawk Hay Hazel Heather Heron High Holl Honey Ingle Iron Ivel Juniper Kestrel King
  Kite Lamb Lark Lime Ling Long Lyn Mallow Marl Marsh May Meadow Merrow Mill Mistle Moss Nettle North Oak Otter Owl
  Parson Pebble Pen Pine Plover Priors Quarry Raven Reed Ridge Robin Rook Rowan Rush Sedge Shep Silver Sorrel
  South Sparrow Stone Sun Swan Swift Tansy Teasel Thistle Thorn Tide Under Upper Vetch Wake Water Weaver Wether
  Whin White Wild Willow Winter Wood Wren Yarrow Yew`)

export const placeEndings = words(`
  acre bank beck bourne bridge brook bury by cliffe combe cote croft dale dean den down end field ford gate grove
  ham haven hay head heath hill holme hurst lake land lea leigh ley lock low marsh mead mere mill minster moor
  mount over park pool port reach ridge rise row shaw side spring stead stoke stone thorpe ton tree vale view
  ward water way well wick wood worth`)

export const saints = words(`
  Agnes Aidan Aldhelm Alphege Ambrose Anselm Bede Bega Blaise Botolph Brigid Cedd Chad Clare Columba Crispin Cuthbert
  Cyprian Dunstan Ebba Edith Edmund Elphege Etheldreda Fillan Frideswide Gilbert Giles Godric Helena Hilda Hugh Ita
  Jerome Kenelm Kevin Lioba Maughold Mildred Ninian Osyth Oswin Petroc Piran Polycarp Richard Sidwell Swithun Teresa
  Ursula Walburga Werburgh Wilfrid Winifred Wulfstan`)

export const namesakes = words(`
  Ashworth Attlee Bazalgette Beaufort Blackwell Brunel Caldecott Cavell Clarkson Darling Daventry Elgar Faraday
  Fawcett Garrett Gaskell Hargreaves Harkness Herschel Holtby Jekyll Lovelace Mallory Marten Nightingale Pankhurst
  Paxton Ransome Rathbone Rosetti Seacole Somerville Stephenson Telford Thackeray Trevithick Wedgwood Wilberforce
  Wollaston Wycliffe`)

export const specialWords = words(`
  Acorns Beacon Bridgeway Cedars Chestnuts Compass Cornerways Crossways Elmfield Evergreen Fairways Firs Foxgloves
  Gateway Harbour Hawthorns Hillside Horizon Jigsaw Keystone Kingfisher Lighthouse Limes Maples Meadows Mosaic
  Oaktree Orchard Pathway Pines Poplars Rainbow Riverbank Rowans Saltmarsh Seagull Springboard Stepping Sunrise
  Sycamores Treetops Vista Waterside Waymarks Wellspring Willows Windmill`)

export const trustWords = words(`
  Anchor Arbour Aspen Aurora Beacon Bluebell Bridges Brightwater Cairn Canopy Cascade Chalkstream Clearwater
  Coppergate Crossfields Dawn Daybreak Eastwind Ebbtide Endeavour Fairwind Fellside Firefly Foundry Framework
  Garland Glasshouse Goldcrest Goodwin Greenway Halcyon Harbourlight Headland Hearthstone Highfield Hinterland
  Holloway Ironbridge Juniper Keel Kindling Landmark Lantern Lapwing Larkspur Lodestar Longbarrow Loom Maplewood
  Marigold Meridian Millstream Mosaic Northfields Oakheart Openfield Orchardway Overstrand Pathfinders Pinnacle
  Quayside Ramparts Redstart Ridgeway Riverine Rosemount Saltire Sandpiper Seven Shoreline Skylark Snowdrop
  Spinney Starling Stonebridge Summerfield Sunnybank Swallowtail Tapestry Teasel Threadneedle Threshold Tideway
  Topsail Treeline Trellis Turnstone Upland Viaduct Wayfarer Waymark Weald Wellhead Westerly Wharfside Wheatear
  Wildflower Windrush Woodlark Yardarm Yarrow Zephyr`)

export const trustEndings = [
  'Learning Trust',
  'Academy Trust',
  'Schools Trust',
  'Multi-Academy Trust',
  'Education Trust',
  'Partnership Trust',
] as const

export const streets = [
  'Church Lane',
  'School Road',
  'Mill Lane',
  'Station Road',
  'Park Avenue',
  'Meadow Way',
  'Orchard Close',
  'Victoria Street',
  'The Green',
  'Quarry Hill',
  'Chapel Street',
  'Long Lane',
  'Priory Road',
  'Canal Street',
  'Fell View',
  'Windmill Rise',
] as const
