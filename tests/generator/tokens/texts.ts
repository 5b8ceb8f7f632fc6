/** A page of everyday writing in each of the scripts and forms that counting has to be safe for. */
export const TEXTS: Record<string, string> = {
  english:
    "Last summer we walked along the coast for nine days. It rained on the first morning, and nobody wanted to leave the hostel, but by noon the clouds had gone and the sea was so bright that you could hardly look at it. We ate bread and cheese on a bench above the harbour, watched the ferry turn, and argued about which of the islands was the largest. I don't remember who was right. What I do remember is the lighthouse: white, rather small, and locked. Would you go back? I'd like to, perhaps in spring, when it's quieter.",
  french:
    "L'été dernier, nous avons marché le long de la côte pendant neuf jours. Il a plu le premier matin et personne ne voulait quitter l'auberge, mais vers midi les nuages s'étaient dissipés et la mer brillait tellement qu'on pouvait à peine la regarder. Nous avons mangé du pain et du fromage sur un banc au-dessus du port, en regardant le bateau faire demi-tour. Je ne sais plus qui avait raison. Ce dont je me souviens, c'est du phare : blanc, plutôt petit, et fermé à clé. Voudrais-tu y retourner ? Peut-être au printemps, quand c'est plus tranquille.",
  german:
    'Letzten Sommer sind wir neun Tage lang an der Küste entlanggewandert. Am ersten Morgen regnete es, und niemand wollte die Jugendherberge verlassen, aber gegen Mittag hatten sich die Wolken verzogen, und das Meer glänzte so sehr, dass man kaum hinsehen konnte. Wir aßen Brot und Käse auf einer Bank oberhalb des Hafens, beobachteten das Wendemanöver der Fähre und stritten darüber, welche der Inseln die größte sei. Woran ich mich erinnere, ist der Leuchtturm: weiß, ziemlich klein und abgeschlossen. Würdest du noch einmal hinfahren? Vielleicht im Frühling, wenn es ruhiger ist.',
  spanish:
    'El verano pasado caminamos por la costa durante nueve días. La primera mañana llovió y nadie quería salir del albergue, pero hacia el mediodía las nubes se habían ido y el mar brillaba tanto que apenas se podía mirar. Comimos pan con queso en un banco sobre el puerto, vimos girar el transbordador y discutimos cuál de las islas era la más grande. No recuerdo quién tenía razón. Lo que sí recuerdo es el faro: blanco, más bien pequeño y cerrado con llave. ¿Volverías? A mí me gustaría, quizá en primavera, cuando está más tranquilo.',
  portuguese:
    'No verão passado caminhámos ao longo da costa durante nove dias. Choveu na primeira manhã e ninguém queria sair da pousada, mas ao meio-dia as nuvens já tinham ido embora e o mar brilhava tanto que mal se podia olhar. Comemos pão com queijo num banco acima do porto, vimos o barco dar a volta e discutimos qual das ilhas era a maior. Não me lembro de quem tinha razão. Do que me lembro é do farol: branco, bastante pequeno e fechado à chave. Você voltaria? Eu gostaria, talvez na primavera, quando é mais calmo.',
  polish:
    'Zeszłego lata szliśmy wzdłuż wybrzeża przez dziewięć dni. Pierwszego ranka padało i nikt nie chciał wyjść ze schroniska, ale koło południa chmury zniknęły, a morze błyszczało tak, że ledwo można było patrzeć. Jedliśmy chleb z serem na ławce nad portem i spieraliśmy się, która z wysp jest największa. Pamiętam latarnię: białą, raczej małą i zamkniętą na klucz. Chciałbyś tam wrócić? Ja bym chciał, może wiosną, kiedy jest spokojniej.',
  russian:
    'Прошлым летом мы девять дней шли вдоль побережья. В первое утро шёл дождь, и никто не хотел выходить из гостиницы, но к полудню облака рассеялись, и море блестело так, что на него трудно было смотреть. Мы ели хлеб с сыром на скамейке над гаванью и спорили, какой из островов самый большой. Я помню маяк: белый, довольно маленький и запертый. Ты бы вернулся туда? Я бы хотел, может быть, весной, когда там спокойнее.',
  greek:
    'Το περασμένο καλοκαίρι περπατήσαμε κατά μήκος της ακτής για εννέα μέρες. Το πρώτο πρωί έβρεχε και κανείς δεν ήθελε να φύγει από τον ξενώνα, αλλά το μεσημέρι τα σύννεφα είχαν φύγει και η θάλασσα έλαμπε. Φάγαμε ψωμί και τυρί σε ένα παγκάκι πάνω από το λιμάνι. Θυμάμαι τον φάρο: άσπρο, μάλλον μικρό και κλειδωμένο.',
  hindi:
    'पिछली गर्मियों में हम नौ दिन तक समुद्र के किनारे चलते रहे। पहली सुबह बारिश हुई और कोई भी बाहर नहीं जाना चाहता था, लेकिन दोपहर तक बादल छँट गए और समुद्र इतना चमक रहा था कि उसे देखना मुश्किल था। हमने बंदरगाह के ऊपर एक बेंच पर रोटी और पनीर खाया और इस बात पर बहस की कि कौन सा द्वीप सबसे बड़ा है। मुझे याद नहीं कि कौन सही था। क्या तुम वहाँ फिर जाना चाहोगे?',
  tamil:
    'கடந்த கோடையில் நாங்கள் ஒன்பது நாட்கள் கடற்கரையோரம் நடந்தோம். முதல் நாள் காலையில் மழை பெய்தது, யாரும் வெளியே செல்ல விரும்பவில்லை, ஆனால் மதியத்திற்குள் மேகங்கள் விலகின. துறைமுகத்திற்கு மேலே ஒரு இருக்கையில் அமர்ந்து ரொட்டி சாப்பிட்டோம். நீங்கள் மீண்டும் அங்கு செல்வீர்களா?',
  chinese:
    '去年夏天，我们沿着海岸走了九天。第一天早上下雨，谁也不想离开旅馆，可是到了中午，云散了，海面亮得几乎让人睁不开眼睛。我们坐在港口上方的长椅上吃面包和奶酪，看着渡轮掉头，争论哪个岛最大。我不记得谁说得对了。我记得的是那座灯塔：白色的，不太高，门锁着。你还想再去一次吗？我想去，也许在春天，那时候比较安静。',
  japanese:
    '去年の夏、私たちは九日間海岸沿いを歩きました。最初の朝は雨が降っていて、誰も宿を出たがりませんでしたが、昼頃には雲が晴れ、海はまぶしいほど輝いていました。港の上のベンチでパンとチーズを食べながら、どの島が一番大きいか言い合いました。覚えているのは灯台です。白くて、わりと小さくて、鍵がかかっていました。もう一度行きたいですか？',
  korean:
    '지난여름 우리는 아흐레 동안 해안을 따라 걸었습니다. 첫날 아침에는 비가 와서 아무도 숙소를 나서려 하지 않았지만, 정오쯤에는 구름이 걷히고 바다가 눈부시게 빛났습니다. 우리는 항구 위의 벤치에서 빵과 치즈를 먹으며 어느 섬이 가장 큰지 다투었습니다. 다시 가고 싶으세요?',
  arabic:
    'في الصيف الماضي مشينا على طول الساحل تسعة أيام. أمطرت في الصباح الأول ولم يرغب أحد في مغادرة النزل، لكن عند الظهر انقشعت الغيوم وكان البحر يلمع حتى إنك لا تكاد تنظر إليه. أكلنا الخبز والجبن على مقعد فوق الميناء وتجادلنا حول أي الجزر هي الأكبر. ما أذكره هو المنارة: بيضاء وصغيرة ومقفلة. هل تود العودة إلى هناك؟',
  hebrew:
    'בקיץ שעבר הלכנו לאורך החוף תשעה ימים. בבוקר הראשון ירד גשם ואף אחד לא רצה לצאת מהאכסניה, אבל בצהריים העננים התפזרו והים הבריק כל כך שקשה היה להביט בו. אכלנו לחם וגבינה על ספסל מעל הנמל. אני זוכר את המגדלור: לבן, קטן למדי ונעול.',
  thai: 'ฤดูร้อนที่แล้วเราเดินเลียบชายฝั่งเป็นเวลาเก้าวัน เช้าวันแรกฝนตกและไม่มีใครอยากออกจากที่พัก แต่ตอนเที่ยงเมฆก็หายไปและทะเลก็สว่างจนแทบมองไม่ได้ เรากินขนมปังกับชีสบนม้านั่งเหนือท่าเรือ ดูเรือข้ามฟากกลับลำ และเถียงกันว่าเกาะไหนใหญ่ที่สุด คุณอยากกลับไปอีกไหม',
  code: `export function splitWords(text: string, { minimum = 2 }: Options = {}): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [index, word] of text.toLowerCase().split(/\\s+/).entries()) {
    if (word.length < minimum || STOP_WORDS.has(word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts; // e.g. { "owl" => 3 }
}
SELECT id, created_at FROM messages WHERE visitor_id = $1 AND state <> 'blocked' ORDER BY seq DESC LIMIT 50;`,
  addresses:
    'See https://docs.example.org/en/latest/reference/api_v2.html?query=token+count&page=12#section-3.1 and mail to jane.doe+orders@mail.example.com, file C:\\Users\\jane\\Documents\\2026-11-24_report.final.xlsx, id 01900000-0000-7000-8000-00000000000a',
  digits:
    '3.14159265358979323846264338327950288 2026-11-24 10:32:07 +44 20 7946 0958 1,234,567.89 0x1F4A9 192.168.17.254 42% 7/8 1e-9 100000000000',
  emoji: '😀😂🥲👍🏽❤️‍🔥 🎉🎉🎉 👩‍👩‍👧‍👦 🇫🇷🇧🇷🇮🇳 🏳️‍🌈 ☕️ ✨ 🤷🏾‍♀️ → ← ✓ ★ ½ € £ ™ 🦉🌊⛴️🏝️',
  shouting: 'WHY IS NOBODY ANSWERING ME??? I HAVE BEEN WAITING SINCE MONDAY!!! THIS IS UNACCEPTABLE, REALLY.',
  typing:
    'omg thx sooooo much lol idk wdym tho u r gr8 brb gonna grab smth 2 eat asdfghjkl qwertz hmmmmm yessss xoxo',
};
