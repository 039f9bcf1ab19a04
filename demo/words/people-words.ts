const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const firstNames = words(`
  Aaliyah Abigail Adam Adaeze Aisha Alan Alastair Alex Alice Alison Amara Amelia Amina Amir Amy Ana Andrea Andrew
  Angela Anita Anjali Anna Anne Anthony Antonia Arjun Asha Ayesha Barbara Ben Beth Beverley Bilal Bridget Bronwen
  Callum Carl Carol Caroline Catherine Charlotte Chidi Chloe Chris Christina Claire Clive Colin Craig Daksha Dan
  Daniel David Dawn Debbie Delroy Denise Diane Dominic Donna Douglas Eileen Eleanor Elena Elizabeth Ellie Emma
  Erin Esther Ewan Faisal Farah Fatima Femi Fiona Florence Fran Francesca Gareth Gary Gemma Geoff George Georgia
  Geraldine Gita Glenn Gloria Grace Graham Gurpreet Hamza Hannah Harjit Harriet Harry Hasan Heather Helen Holly
  Hugh Ian Imogen Imran Ingrid Isaac Ivan Jackie Jacob Jamal James Jamie Jane Janet Jas Jatinder Jayne Jennifer
  Jenny Jeremy Jessica Jill Jo Joanna Jonathan Jordan Joseph Joy Judith Julia Julie Kamal Karen Karim Kate Kathryn
  Katie Kavita Keith Kelly Kerry Kevin Kiran Kirsty Kofi Kwame Laila Lara Laura Lauren Leah Leanne Lee Leila Lesley
  Liam Linda Lisa Lloyd Lorraine Louise Lucy Luke Lydia Maggie Magdalena Mandeep Marcus Margaret Maria Mark Martha
  Martin Mary Matthew Maureen Maxine Megan Mehmet Melanie Michael Michelle Miriam Mohammed Moira Mona Monique
  Nadia Naomi Natalie Nathan Neil Nia Niamh Nick Nicola Nigel Nikhil Nina Noor Olivia Olu Omar Oscar Owen Pamela
  Patricia Paul Paula Pauline Peter Phil Philippa Pippa Priti Rachel Rafael Rajesh Ravi Rebecca Reena Rhiannon
  Richard Rob Robin Rosa Rosemary Ross Rukhsana Russell Ruth Ryan Sadia Sally Sam Samantha Sandra Sanjay Sara
  Sarah Saskia Sean Shabnam Shanice Sharon Sheila Shirley Shona Simon Siobhan Sonia Sophie Stella Stephanie Stephen
  Steve Stuart Sue Sunita Susan Suzanne Tamsin Tanya Tara Temi Teresa Theo Thomas Tim Tina Toby Tony Tracey Trevor
  Tunde Uma Usman Valerie Vanessa Veronica Vicky Victor Vikram Wanda Wendy Will Yasmin Yvonne Zainab Zara Zoe`)

export const surnames = words(`
  Abara Abbott Abdi Abrahams Adams Adebayo Agarwal Ahmed Ainsworth Akhtar Ali Allen Anand Anderson Andrews Appiah
  Archer Armitage Arnold Ashby Atkins Atkinson Austin Bailey Baker Balogun Banks Banerjee Barker Barnes Barrett
  Bates Baxter Begum Bell Bennett Benson Berry Best Bhatt Bibi Birch Bird Bishop Blackburn Blake Boateng Bolton
  Booth Bowen Boyle Bradley Brennan Briggs Brook Brooks Brown Bryant Burgess Burke Burton Butler Byrne Cairns
  Campbell Carr Carter Chadwick Chan Chapman Charles Chatterjee Chaudhry Chen Chowdhury Clark Clarke Coleman
  Collins Connolly Cook Cooper Cox Craven Crawford Cross Curtis Dale Daley Das Davidson Davies Davis Dawson Dean
  Desai Dhillon Dixon Doherty Donnelly Douglas Doyle Driscoll Duffy Duncan Dunn Dyer Edwards Elliott Ellis Evans
  Eze Farooq Farrell Fenton Fernandes Field Fielding Fisher Fleming Fletcher Flynn Ford Foster Fowler Fox Francis
  Fraser French Frost Fuller Gallagher Garcia Gardner George Gibbs Gibson Gilbert Gill Glover Goddard Goodwin Gordon
  Gould Graham Grant Graves Gray Green Greenwood Gregory Griffiths Gupta Hall Hamilton Hammond Hanson Harding Hardy
  Harper Harris Harrison Hart Hartley Harvey Hassan Hawkins Hayes Haynes Heath Henderson Henry Herbert Hewitt Hicks
  Higgins Hill Hinds Hobbs Hodgson Holden Holland Holmes Hopkins Horne Houghton Howard Howe Howell Hudson Hughes
  Humphreys Hunt Hunter Hurst Hussain Hussein Hutchinson Ibrahim Idowu Ingham Iqbal Islam Iyer Jackson Jacobs James
  Jarvis Jenkins Jennings Johal John Johnson Jones Jordan Joshi Joseph Joyce Kapoor Kaur Kay Kelly Kemp Kennedy
  Kerr Khan King Kirby Knight Knowles Kowalski Kumar Lake Lamb Lambert Lane Law Lawrence Lawson Leach Lee Lees
  Lewis Lim Lloyd Lord Lowe Lynch Macdonald Mahmood Malik Mann Manning Marsden Marsh Marshall Martin Mason Matthews
  May McCarthy McDonald McGrath McKenzie McLean Mensah Middleton Miller Mills Mistry Mitchell Moore Morgan Morris
  Morrison Morton Moss Murphy Murray Musa Myers Nash Naylor Nelson Newman Newton Ng Nicholls Nicholson Noble Nolan
  Norris North Nowak Nwosu O’Brien O’Connor Odukoya Okafor Okonkwo Oliver O’Neill Osborne Osei Owen Owens Page Palmer
  Pandya Parker Parkin Parmar Parry Parsons Patel Pathak Pearce Pearson Peters Phillips Pickering Pollard Poole
  Potter Powell Pratt Preston Price Pritchard Quinn Rahman Rai Ramsden Randall Rao Read Reed Rees Reid Reynolds
  Rhodes Richards Richardson Riley Rizvi Roberts Robertson Robinson Robson Rogers Rose Ross Rowe Rowley Russell
  Ryan Saleh Sandhu Saunders Savage Schofield Scott Sengupta Shah Shaikh Sharma Sharp Shaw Shepherd Short Siddiqui
  Simmons Simpson Sinclair Singh Skinner Slater Smart Smith Somers Spencer Stephens Stevens Stevenson Stewart Stone
  Sullivan Summers Sutton Swann Sykes Tailor Tait Tang Tanner Taylor Terry Thapa Thomas Thompson Thomson Thornton
  Thorpe Todd Townsend Tucker Turner Tyler Uddin Vaughan Vincent Wade Walker Wallace Walsh Walters Walton Ward
  Warner Warren Waters Watson Watts Webb Webster Welch Wells West Weston Wheeler White Whitehead Whitehouse Wilkins
  Wilkinson Williams Williamson Willis Wilson Winter Wong Wood Woods Woodward Wright Wyatt Yates Yilmaz Young Yusuf`)
