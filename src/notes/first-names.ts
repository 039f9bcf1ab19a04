/**
 * First names that children in England often have, from those most given from 2005 to 2020
 * (Office for National Statistics, Baby names in England and Wales; Open Government Licence).
 */
const given = `
aaliyah aaron abbie abdul abdullah abigail adam adrian ahmed aisha alana albert albie alex alexander alexandra
alexis alfie alfred alice alicia ali amara amber amelia amelie amina amir amira amy ana anaya andrew anna annabelle
anya archer archie aria arlo arthur asher ashton aurora austin ava ayaan ayesha bella ben benjamin beatrice bethany
billy blake bobby bonnie bradley brandon caleb callum cameron carter casey charles charlie charlotte chelsea chloe
christopher clara cody connor cooper courtney daisy daniel darcey darcy david delilah demi dexter dominic dylan
ebony eden edith edward eleanor elijah eliza elizabeth ella ellie elliot elliott elsie emilia emily emma emmanuel
erin esme ethan eva evan eve evelyn evie ezra faith farhan fatima felix finlay finley finn florence frank frankie
fraser freddie frederick freya gabriel gabriella george georgia georgina grace gracie hallie hamza hannah harper
harriet harris harrison harry harvey hasan hassan heidi henry hollie holly hope hudson hugo hunter ibrahim iman
imogen india iris isaac isabel isabella isabelle isha isla ismail ivy jack jackson jacob jade jaden jake jamal james
jamie jasmine jason jax jayden jenson jess jessica joel jonathan jordan joseph joshua jude julia kai katie kayden
kayla keira khadija kian kieran kofi kyle lacey lara lauren layla leah leo leon levi lewis lexi libby liam lilly
lily lily-mae logan lola lottie louie louis louisa luca lucas lucy luis luka luke luna lydia maddison madison maisie
maja malachi maria mariam martha martin maryam mason matilda matthew max maximilian maya megan mia michael mila
millie mohammad mohammed molly morgan muhammad musa mya nathan nathaniel nevaeh niamh nicole noah nora olive oliver
olivia ollie omar orla oscar otis ottilie owen paige patrick penelope phoebe poppy priya rafael ralph reggie reuben
rhys riley robert robyn robin roman ronnie rory rosa rosie rowan ruby rupert ryan saanvi sadie safa sam samuel sara
sarah scarlett scott sebastian seth shannon sienna sofia sophia sophie spencer stanley stephen summer summaya tariq
taylor teddy thea theo theodore thomas tia tilly toby tommy tyler umar victoria violet willow william will yasmin
yusuf zac zachary zain zainab zara zayn zoe`

export const firstNames: ReadonlySet<string> = new Set(given.trim().split(/\s+/))

/** Names that are words, places or months too: asked about only where something else says that it is a child. */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  `amber archer aurora austin blake carter cooper daisy eden eve faith frank grace harper harris harrison hope
  hudson hunter india iris ivy jackson jade jordan lacey lewis mason max morgan noah olive poppy robin rosa rose rosie
  rowan ruby scarlett scott spencer stanley summer taylor thomas victoria violet will willow`
    .trim()
    .split(/\s+/),
)
