namespace Readiness.Grains.Demo;

/// <summary>The words that invented people, teams and notes are made from.</summary>
internal static class DemoWords
{
    public static readonly string[] FirstNames =
    [
        "Amara", "Anton", "Beatriz", "Bjørn", "Camille", "Chinedu", "Clara", "Dalia", "Dmitri", "Eleni", "Elif", "Emil", "Esther", "Fatima", "Felix",
        "Gabriel", "Greta", "Hamza", "Helena", "Hiro", "Ida", "Ilse", "Imani", "Ivo", "Jasmin", "João", "Joris", "Kamala", "Kenji", "Laila", "Leon",
        "Lucía", "Magnus", "Maja", "Malik", "Marta", "Mateo", "Mira", "Nadia", "Nils", "Noor", "Olga", "Omar", "Paula", "Pavel", "Rania", "Ravi",
        "René", "Rosa", "Samira", "Selma", "Simon", "Sofia", "Stellan", "Tariq", "Tessa", "Thandi", "Tomáš", "Vera", "Victor", "Wanda", "Yara", "Yuki", "Zofia",
    ];

    public static readonly string[] LastNames =
    [
        "Adeyemi", "Almeida", "Andersson", "Aydin", "Bakker", "Banerjee", "Baptiste", "Berg", "Castillo", "Chen", "Clarke", "Demir", "Diallo", "Dvořák",
        "El-Amin", "Farkas", "Ferreira", "Fontaine", "Gallagher", "Grau", "Haugen", "Horvat", "Ibrahim", "Iyer", "Jansen", "Kaya", "Keller", "Khan",
        "Kowalski", "Larsen", "Laurent", "Leitner", "Lund", "Maldonado", "Mensah", "Meyer", "Moreno", "Müller", "Nakata", "Ncube", "Novák", "Nwosu",
        "O'Connor", "Okafor", "Olsen", "Ortega", "Osei", "Park", "Pereira", "Popescu", "Quintero", "Rahman", "Ricci", "Roth", "Sato", "Schmid",
        "Sharma", "Simić", "Söderberg", "Tanaka", "Varga", "Weber", "Wójcik", "Zhou",
    ];

    public static readonly string[] Moods = ["Quiet", "Brave", "Early", "Patient", "Northern", "Curious", "Steady", "Bright", "Gentle", "Swift", "Amber", "Silver"];

    public static readonly string[] Animals = ["Heron", "Otter", "Fox", "Swallow", "Badger", "Lynx", "Kestrel", "Hare", "Marten", "Crane", "Seal", "Finch"];

    public static readonly string[] MentorTopics =
    [
        "Leading a team", "Speaking in public", "System design", "Writing", "Negotiation", "Data", "Customers", "Hiring", "Strategy", "Facilitation",
    ];

    public static readonly string[] MentorValues = ["Candour", "Patience", "Curiosity", "Craft", "Humour", "Reliability"];

    public static readonly string[] MentorWords =
    [
        "Happy to think along, best over a walk.",
        "I ask more than I answer. Bring something real.",
        "I took a few detours myself and can tell you about them.",
        "Short and often works best for me.",
    ];

    /// <summary>Departments with their director's title, and their teams with what those who work there are.</summary>
    public static readonly (string Director, (string Team, string Profession)[] Teams)[] Departments =
    [
        ("Director of Engineering",
        [
            ("Payments", "engineer"), ("Search", "engineer"), ("Mobile", "engineer"), ("Platform", "engineer"), ("Reliability", "engineer"), ("Accounts", "engineer"),
        ]),
        ("Director of Product", [("Design", "designer"), ("Research", "researcher"), ("Content", "writer"), ("Growth", "product manager"), ("Onboarding", "product manager")]),
        ("Director of Data", [("Analytics", "analyst"), ("Learning Systems", "data scientist"), ("Data Platform", "data engineer"), ("Reporting", "analyst")]),
        ("Director of Customers", [("Support", "advisor"), ("Customer Success", "advisor"), ("Sales", "account executive"), ("Partners", "partner manager"), ("Training", "trainer")]),
        ("Director of Operations", [("Finance", "controller"), ("People", "people partner"), ("Legal", "counsel"), ("Security", "security analyst")]),
    ];

    /// <summary>Kinds with how often they happen, compared to each other, and what people note about them.</summary>
    public static readonly (string Kind, int Weight, string[] Notes)[] Activities =
    [
        ("attend-event", 4, ["Evening talk on accessible design", "Regional meet-up, stayed for the questions"]),
        ("meet-someone", 9, ["Met over lunch in the canteen", "Introduced by a colleague after the all-hands"]),
        ("join-group", 1, ["Joined the local chapter"]),
        ("follow-up", 8, ["Sent the article we spoke about", "Coffee, two weeks after we first met"]),
        ("offer-help", 5, ["Offered to look over the draft", "Offered a second pair of eyes on the plan"]),
        ("publish", 2, ["What we learned from the last release", "A short post on our review habits"]),
        ("join-discussion", 6, ["Answered a question on estimates", "Added our numbers to the thread"]),
        ("refresh-profile", 1, ["New summary, old jobs trimmed"]),
        ("approach-mentor", 2, ["Asked whether we could talk once a month"]),
        ("agree-mentorship", 1, ["Six months, every other Thursday"]),
        ("mentor-session", 7, ["Went through my last presentation", "How to say no, and mean it kindly"]),
        ("act-on-feedback", 4, ["Shortened my updates to three lines", "Asked the quiet ones first this time"]),
        ("help-mentor", 2, ["Showed how our dashboards work"]),
        ("peer-session", 4, ["Compared notes on difficult conversations"]),
        ("stay-in-touch", 9, ["Caught up on the phone", "Short message after their launch"]),
        ("share-progress", 3, ["Told how the first quarter went"]),
        ("express-gratitude", 6, ["Thanked for the careful review", "Thanked for stepping in on Friday"]),
        ("assist", 8, ["Paired on a stubborn fault", "Helped prepare the customer visit"]),
        ("introduce", 3, ["They both work on the same question", "Should have met long ago"]),
        ("share-resource", 6, ["Checklist for first interviews", "The recording of the workshop"]),
        ("accept-mentee", 1, ["First talk about goals"]),
        ("lead-mentee-session", 4, ["Rehearsed the pitch", "Looked at the first month together"]),
        ("mentee-milestone", 1, ["First talk in front of everyone"]),
        ("teach", 2, ["Lunch session on clear writing", "Workshop for newcomers"]),
        ("guide", 4, ["Walked a newcomer through our tools", "Where to find what, and whom to ask"]),
    ];

    /// <summary>What people thank each other for, by number of the practice, and how they say it.</summary>
    public static readonly (int Practice, string[] Texts)[] Thanks =
    [
        (1, ["Thank you for coming over and saying hello on my first day.", "You introduced yourself to everyone at the meet-up, and it made the evening."]),
        (2, ["You asked how you could help before I knew that I needed it.", "Thank you for the second pair of eyes on my plan."]),
        (4, ["It took courage to ask, and I am glad that you did."]),
        (5, ["I can hear what we talked about in how you run the meeting now. Well done!"]),
        (6, ["You showed me how the dashboards work, and I use them every day."]),
        (7, ["Our talk about difficult conversations saved me one."]),
        (8, ["Thank you for keeping me posted all through the launch.", "Your short notes on Fridays are the best of my week."]),
        (9,
        [
            "Thank you for staying late to find that fault with me.", "The customer visit went well because you prepared it with me.",
            "Your review was careful and kind. I learned a lot from it.", "Thank you for stepping in on Friday.",
        ]),
        (10, ["You walked our newcomer through everything, and it shows.", "Thank you for the patient answers in my first weeks."]),
    ];
}
