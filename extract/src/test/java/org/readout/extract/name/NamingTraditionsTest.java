package org.readout.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Document;
import org.readout.model.Person;
import org.readout.model.SentencedText;
import org.readout.model.Source;
import org.readout.text.TextReader;

/** Names of every part of the world, whole and without titles. All officials are invented. */
class NamingTraditionsTest {
    private static final CastReader CASTS = new CastReader(Lexicons.bundled());
    private static final TextReader TEXTS = new TextReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Vietnamese Deputy Foreign Minister Đỗ Thị Kim Oanh received Lao Ambassador Khamphao Sayavong in Hanoi on Monday. Oanh thanked the ambassador.|Đỗ Thị Kim Oanh;Khamphao Sayavong
                    Comrade Phan Văn Khởi, Politburo member and Secretary of the Party Central Committee, met Chinese Ambassador He Jianguo. Khởi said so.|Phan Văn Khởi;He Jianguo
                    Chinese Vice Premier Qin Lihua met South Korean Prime Minister Baek Seung-ho in Seoul. Qin told Baek that trade grew.|Qin Lihua;Baek Seung-ho
                    Chinese State Councilor and Defense Minister Ouyang Zhihao held talks with General Aung Kyaw Zaw, Commander-in-Chief of Myanmar.|Ouyang Zhihao;Aung Kyaw Zaw
                    Japanese Foreign Minister MORITA Kenichi met with Mr. LE Van Binh, Ambassador of Viet Nam to Japan.|MORITA Kenichi;LE Van Binh
                    Republic of Korea Minister of Foreign Affairs Cho Min-jae spoke with Japanese Foreign Minister Hayama Sachiko by phone. Minister Cho thanked Minister Hayama.|Cho Min-jae;Hayama Sachiko
                    Malaysian Prime Minister Datuk Seri Nizam Faizal bin Abdul Karim received Tan Sri Lim Boon Heng and Dato' Sri Rohani binti Yusof.|Nizam Faizal bin Abdul Karim;Lim Boon Heng;Rohani binti Yusof
                    Indonesian President Bambang met Foreign Minister Retnowati Suryani and General (Ret.) Haryo Kusumo in Jakarta.|Bambang;Retnowati Suryani;Haryo Kusumo
                    H.M. King Rama Ananda of Thailand granted an audience to His Royal Highness Crown Prince Haakon Erik of Norway.|Rama Ananda;Haakon Erik
                    Saudi Foreign Minister Prince Turki bin Khalid bin Abdullah Al Saud received Qatari Prime Minister Sheikh Hamad bin Nasser bin Jassim Al Thani in Riyadh.|Turki bin Khalid bin Abdullah Al Saud;Hamad bin Nasser bin Jassim Al Thani
                    His Highness Sheikh Saif bin Zayed Al Mansour, President of the UAE, met Egyptian President Abdel Hamid el-Naggar.|Saif bin Zayed Al Mansour;Abdel Hamid el-Naggar
                    His Majesty Sultan Tariq bin Said Al Busaidi of Oman sent a cable to King Abdul Hafiz II ibn Al Hassan of Jordan.|Tariq bin Said Al Busaidi;Abdul Hafiz II ibn Al Hassan
                    Turkish Foreign Minister Mehmet Çağlar Yılmazoğlu met with Azerbaijani President İlqar Həsənov.|Mehmet Çağlar Yılmazoğlu;İlqar Həsənov
                    Russian Deputy Foreign Minister Sergei Petrovich Voronin met Serbian President Dragan Živković and Ukrainian envoy Oksana Shevchuk-Melnyk.|Sergei Petrovich Voronin;Dragan Živković;Oksana Shevchuk-Melnyk
                    Spanish Foreign Minister José María Gutiérrez de la Torre met Mexican Secretary of Foreign Affairs María del Carmen Ruiz Massé.|José María Gutiérrez de la Torre;María del Carmen Ruiz Massé
                    Brazilian President João Batista dos Santos Filho received Portuguese President Maria da Conceição e Silva in Brasília.|João Batista dos Santos Filho;Maria da Conceição e Silva
                    Nigerian President Olusegun Adebayo-Okonkwo met Ghanaian Vice President Dr. Kwabena Osei-Mensah and Senegalese Foreign Minister Aïssata Tall Ndiaye.|Olusegun Adebayo-Okonkwo;Kwabena Osei-Mensah;Aïssata Tall Ndiaye
                    Ethiopian Prime Minister Dr Tadesse Gebre Meskel met South African Minister Ms. Nomvula Dlamini-Khumalo and Kenya's Cabinet Secretary Wanjiku wa Mwangi.|Tadesse Gebre Meskel;Nomvula Dlamini-Khumalo;Wanjiku wa Mwangi
                    Indian External Affairs Minister Dr. K. V. Raghunathan met Sri Lankan Prime Minister D. M. S. Wickramaratne and Shri Ravi Shankar Iyer.|K. V. Raghunathan;D. M. S. Wickramaratne;Ravi Shankar Iyer
                    Pakistan's Deputy Prime Minister and Foreign Minister Senator Muhammad Imtiaz Dar met Bangladesh's Adviser for Foreign Affairs Md. Touhid Rahman.|Muhammad Imtiaz Dar;Md. Touhid Rahman
                    His Majesty King Frederik Olav X of Denmark met Her Majesty Queen Margareta of Sweden and Princess Anna Sofia.|Frederik Olav X;Margareta;Anna Sofia
                    The ambassador of France to Japan, Mr Jean-Luc de La Fontaine, met Ambassador Dr. Heinrich von und zu Altenburg of Germany.|Jean-Luc de La Fontaine;Heinrich von und zu Altenburg
                    UN Secretary-General Kofi Darko met UN Special Envoy for Yemen Hans Lindqvist and Under-Secretary-General for Political Affairs Rosemary Chikwanda.|Kofi Darko;Hans Lindqvist;Rosemary Chikwanda
                    European Commission President Ursula Brandt and EU High Representative for Foreign Affairs and Security Policy Kaja Tamm met European Council President António Carneiro.|Ursula Brandt;Kaja Tamm;António Carneiro
                    EU Commissioner for International Partnerships Jozef Sobotka met African Union Commission Chairperson Mahmoud Warsame.|Jozef Sobotka;Mahmoud Warsame
                    Foreign Ministry spokesperson Mao Lijuan told reporters in Beijing that China opposed it. State Department spokesman Matthew R. Collins, Jr. disagreed.|Mao Lijuan;Matthew R. Collins, Jr.
                    President Joseph P. Kendall Jr. of the United States saw Senator Robert F. Hale III in Washington. Kendall thanked Hale.|Joseph P. Kendall Jr.;Robert F. Hale III
                    Gen. Mark A. Dempster, Chairman of the Joint Chiefs of Staff of the United States, met Lt. Gen. Tariq Mahmood and Vice Admiral Nguyen Van Hung.|Mark A. Dempster;Tariq Mahmood;Nguyen Van Hung
                    Israeli Brigadier General (res.) Uri ben David met Colonel-General Igor Stepanovich Lebed, Chief of the General Staff of Belarus.|Uri ben David;Igor Stepanovich Lebed
                    Norwegian Trade Minister Jan Erik Solheim met Danish Minister May Britt Olsen and German Minister August Weber in Oslo.|Jan Erik Solheim;May Britt Olsen;August Weber
                    Irish Minister Seán Mac an tSaoir met Tánaiste Siobhán Ní Dhomhnaill and Scottish First Minister Alasdair Mac Dhòmhnaill.|Seán Mac an tSaoir;Siobhán Ní Dhomhnaill;Alasdair Mac Dhòmhnaill
                    Dutch Prime Minister Pieter van 't Hoff received Belgian Prime Minister Alexandre De Smedt and Luxembourg's Xavier d'Erlanger.|Pieter van 't Hoff;Alexandre De Smedt;Xavier d'Erlanger
                    Hungarian Foreign Minister Kovács-Nagy Péter met Romanian Prime Minister Ion-Marcel Ciucă and Moldovan President Maia Țurcan.|Kovács-Nagy Péter;Ion-Marcel Ciucă;Maia Țurcan
                    Mongolian President Ts. Batbayar met Kazakh Foreign Minister Nurlan Abilkhanuly Tokov and Kyrgyz Deputy Minister Aibek Mambetov.|Ts. Batbayar;Nurlan Abilkhanuly Tokov;Aibek Mambetov
                    Cambodian Prime Minister Samdech Thipadei Hun Sophal met Lao President Thongphan Sisavath and Myanmar's U Thaung Nyunt and Daw Khin Myo.|Hun Sophal;Thongphan Sisavath;Thaung Nyunt;Khin Myo
                    Iranian Foreign Minister Seyed Hossein Mousavizadeh met Afghan Acting Foreign Minister Mawlawi Abdul Rahim Noorzai.|Seyed Hossein Mousavizadeh;Abdul Rahim Noorzai
                    Iraqi Kurdistan President Nawzad Barzinji met Prime Minister Mohammed Shakir al-Dulaimi in Baghdad.|Nawzad Barzinji;Mohammed Shakir al-Dulaimi
                    Filipino Foreign Affairs Secretary Ma. Teresita Dela Cruz met Philippine Ambassador Jose Manuel "Babe" Ledesma.|Ma. Teresita Dela Cruz;Jose Manuel "Babe" Ledesma
                    Samoan Prime Minister Fiamē Afioga Tuilagi met Tongan Prime Minister Hu'akavameiliku Fonua and Fiji's Ratu Inoke Naivalu.|Fiamē Afioga Tuilagi;Hu'akavameiliku Fonua;Inoke Naivalu
                    Greek Foreign Minister Giorgos Papandimitriou met Cypriot Foreign Minister Konstantinos Hadjigeorgiou.|Giorgos Papandimitriou;Konstantinos Hadjigeorgiou
                    Georgian Prime Minister Irakli Kvaratskhelidze met Armenian Foreign Minister Ararat Ter-Petrosyan.|Irakli Kvaratskhelidze;Ararat Ter-Petrosyan
                    Singapore's Minister for Foreign Affairs Dr Vivian Rajaratnam met Second Minister for Defence Ng Wei Ling and Senior Minister of State Zaqy Ismail.|Vivian Rajaratnam;Ng Wei Ling;Zaqy Ismail
                    Papua New Guinea Foreign Minister Hon. Justin Kauona, MP, met Australian High Commissioner John Smith AO and Dr. Jane Doe PhD.|Justin Kauona;John Smith;Jane Doe
                    The Apostolic Nuncio, Archbishop Paolo Ricci, and Cardinal Pietro Bellini, Secretary of State of the Holy See, met Pope Gregory XVII.|Paolo Ricci;Pietro Bellini;Gregory XVII
                    DPRK Foreign Minister Choe Yong Sun met Russian Ambassador Alexandr Matsuyev. Choe Yong Sun thanked him.|Choe Yong Sun;Alexandr Matsuyev
                    Taiwanese Foreign Minister Lin Chia-ming met Paraguayan President Santiago Peralta Ayala.|Lin Chia-ming;Santiago Peralta Ayala
                    Chilean Foreign Minister Ana Lagos met Italian Foreign Minister Carlo Siena.|Ana Lagos;Carlo Siena
                    """)
    void namesAreTakenWhole(String report, String names) {
        SentencedText text =
                TEXTS.read(new Document("d", report + " They spoke of trade.", Source.UNKNOWN));
        assertThat(CASTS.read(text, Source.UNKNOWN).persons())
                .extracting(Person::name)
                .containsExactly(names.split(";"));
    }
}
